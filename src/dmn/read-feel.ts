import type { AnyTest, Scalar } from '../engine';

/** Thrown within this folder for a text that is neither a literal nor unary tests. */
export class UnknownExpression extends Error {}

/** A value that FEEL writes as a literal; a day is its text. */
export type FeelValue = Scalar | readonly FeelValue[] | { readonly [Field: string]: FeelValue };

type Comparison = { readonly test: 'atMost' | 'moreThan' | 'atLeast' | 'lessThan'; readonly operand: number | string };

const operators = { '<=': 'atMost', '>': 'moreThan', '>=': 'atLeast', '<': 'lessThan' } as const;
const opposites = { atMost: 'moreThan', moreThan: 'atMost', atLeast: 'lessThan', lessThan: 'atLeast' } as const;

const token =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"\\]|\\.)*)"|(<=|>=|\.\.|[-<>()[\]{},:@])|([\p{L}_][\p{L}\p{N}_]*))/uy;

interface Token {
  readonly kind: 'number' | 'text' | 'sign' | 'name' | 'end';
  readonly value: string;
}

/**
 * Reads a literal: a number, text, truth value, `null`, day, list or context.
 *
 * @throws UnknownExpression
 */
export function readLiteral(text: string): FeelValue {
  const reader = readerOf(text);
  const value = literal(reader);
  reader.take('end');
  return value;
}

/**
 * Reads unary tests: `-` for any value, values, comparisons, ranges, several of them, or `not` of them.
 *
 * @returns nothing for any value
 * @throws UnknownExpression
 */
export function readTests(text: string): AnyTest | undefined {
  if (text.trim() === '-' || text.trim() === '') return undefined;
  const reader = readerOf(text);
  const isNegated = reader.next().kind === 'name' && reader.next().value === 'not';
  if (isNegated) {
    reader.take('name');
    reader.take('sign', '(');
  }
  const tests = listOf(reader, () => simpleTest(reader));
  if (isNegated) reader.take('sign', ')');
  reader.take('end');
  return isNegated ? negated(tests) : joined(tests);
}

interface Reader {
  readonly next: () => Token;
  /** Takes the next token, which has to be of a kind. */
  readonly take: (kind: Token['kind'], value?: string) => string;
}

function readerOf(text: string): Reader {
  const tokens: Token[] = [];
  const pattern = new RegExp(token.source, token.flags);
  let place = 0;
  while (text.slice(place).trim() !== '') {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    if (found === null) throw new UnknownExpression(text);
    const [, number, quoted, sign, name] = found;
    place = pattern.lastIndex;
    if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (quoted !== undefined) tokens.push({ kind: 'text', value: unescaped(quoted, text) });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else tokens.push({ kind: 'name', value: name as string }); // one of the four was found
  }
  const end: Token = { kind: 'end', value: '' };
  let position = 0;
  const next = (): Token => tokens[position] ?? end;
  return {
    next,
    take(kind, value) {
      const found = next();
      if (found.kind !== kind || (value !== undefined && found.value !== value)) throw new UnknownExpression(text);
      position += 1;
      return found.value;
    },
  };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' };

function unescaped(quoted: string, text: string): string {
  return quoted.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(.))/gs, (_, four, six, single: string) => {
    const code: unknown = four ?? six;
    if (typeof code === 'string') return String.fromCodePoint(Number.parseInt(code, 16));
    const found = escapes[single];
    if (found === undefined) throw new UnknownExpression(text);
    return found;
  });
}

function isSign({ next }: Reader, value: string): boolean {
  return next().kind === 'sign' && next().value === value;
}

/** One or more parts with commas between them. */
function listOf<Part>(reader: Reader, part: () => Part): readonly Part[] {
  const parts = [part()];
  while (isSign(reader, ',')) {
    reader.take('sign', ',');
    parts.push(part());
  }
  return parts;
}

function literal(reader: Reader): FeelValue {
  if (isSign(reader, '[')) {
    reader.take('sign', '[');
    const items = isSign(reader, ']') ? [] : listOf(reader, () => literal(reader));
    reader.take('sign', ']');
    return items;
  }
  if (isSign(reader, '{')) {
    reader.take('sign', '{');
    const entries = isSign(reader, '}') ? [] : listOf(reader, () => contextEntry(reader));
    reader.take('sign', '}');
    return Object.fromEntries(entries);
  }
  return scalar(reader);
}

function contextEntry(reader: Reader): readonly [string, FeelValue] {
  const name = reader.take(reader.next().kind === 'text' ? 'text' : 'name');
  reader.take('sign', ':');
  return [name, literal(reader)];
}

function scalar(reader: Reader): Scalar {
  const { kind, value } = reader.next();
  switch (kind) {
    case 'number':
      return Number(reader.take('number'));
    case 'text':
      return reader.take('text');
    case 'sign':
      if (value === '@') {
        reader.take('sign', '@');
        return reader.take('text');
      }
      reader.take('sign', '-');
      return -Number(reader.take('number'));
    case 'name': {
      reader.take('name');
      if (value === 'true' || value === 'false') return value === 'true';
      if (value === 'null') return null;
      if (value === 'date') {
        reader.take('sign', '(');
        const day = reader.take('text');
        reader.take('sign', ')');
        return day;
      }
      throw new UnknownExpression(value);
    }
    case 'end':
      throw new UnknownExpression('');
  }
}

/** A value, a comparison, or the two comparisons of a range. */
type SimpleTest =
  | { readonly value: Scalar; readonly bounds?: never }
  | { readonly value?: never; readonly bounds: readonly Comparison[] };

function simpleTest(reader: Reader): SimpleTest {
  const { kind, value } = reader.next();
  if (kind === 'sign' && (value === '<' || value === '<=' || value === '>' || value === '>=')) {
    reader.take('sign');
    return { bounds: [{ test: operators[value], operand: bound(reader) }] };
  }
  if (kind === 'sign' && (value === '[' || value === '(' || value === ']')) {
    reader.take('sign');
    const least = bound(reader);
    reader.take('sign', '..');
    const greatest = bound(reader);
    const close = reader.take('sign');
    if (close !== ']' && close !== ')' && close !== '[') throw new UnknownExpression(close);
    return {
      bounds: [
        { test: value === '[' ? 'atLeast' : 'moreThan', operand: least },
        { test: close === ']' ? 'atMost' : 'lessThan', operand: greatest },
      ],
    };
  }
  return { value: scalar(reader) };
}

function bound(reader: Reader): number | string {
  const value = scalar(reader);
  if (typeof value !== 'number' && typeof value !== 'string') throw new UnknownExpression(String(value));
  return value;
}

function joined(tests: readonly SimpleTest[]): AnyTest {
  const [first, ...others] = tests.map((each) => testOf(each));
  if (first !== undefined && others.length === 0) return first;
  const values = tests.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === tests.length
    ? { test: 'oneOf', values }
    : { test: 'anyOf', tests: tests.map((each) => testOf(each)) };
}

function testOf({ value, bounds }: SimpleTest): AnyTest {
  if (bounds === undefined) return value;
  const [first, second] = bounds;
  return second === undefined ? (first as Comparison) : { test: 'between', tests: bounds };
}

function negated(tests: readonly SimpleTest[]): AnyTest {
  const values = tests.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length === tests.length) return { test: 'noneOf', values };
  const [only, ...others] = tests;
  if (only?.bounds === undefined || others.length > 0) throw new UnknownExpression('not');
  const outside = only.bounds.map(({ test, operand }): Comparison => ({ test: opposites[test], operand }));
  return outside.length === 1 ? (outside[0] as Comparison) : { test: 'anyOf', tests: outside };
}
