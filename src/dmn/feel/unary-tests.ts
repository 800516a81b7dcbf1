import type { AnyTest, Scalar } from '../../engine';
import { scalar, type FeelType } from './literal';
import { outside, type Bound, type Gap, type Range } from './range';
import { listOf, tokensOf, UnknownExpression, type TokenReader } from './tokens';

const operators: ReadonlyMap<string, Bound['test']> = new Map([
  ['<=', 'atMost'],
  ['>', 'moreThan'],
  ['>=', 'atLeast'],
  ['<', 'lessThan'],
]);

/**
 * Reads unary tests: `-` or nothing for any value, values, comparisons, ranges, several of them, or `not(…)`.
 *
 * @param type the type of the tested value; absent: any
 * @returns undefined if any value passes
 * @throws UnknownExpression also for values of another type
 */
export function readTests(text: string, type?: FeelType): AnyTest | undefined {
  const read = testsIn(text, type);
  return read && (read.isNegated ? negated(read.tests) : joined(read.tests));
}

/**
 * Reads unary tests of numbers, or of days, as tests of which one passes for every other value; none for a negated test.
 *
 * @throws UnknownExpression also for values without an order, or of another type
 */
export function readGaps(text: string, type: FeelType): readonly Gap[] {
  const read = testsIn(text, type);
  return read === undefined || read.isNegated ? [] : outside(rangesOf(read.tests));
}

interface Tests {
  readonly isNegated: boolean;
  readonly tests: readonly PositiveTest[];
}

/** The tests in a text; undefined for any value. Editors leave such an entry empty. */
function testsIn(text: string, type: FeelType | undefined): Tests | undefined {
  if (['', '-'].includes(text.trim())) return undefined;
  const reader = tokensOf(text);
  const isNegated = reader.next().kind === 'name' && reader.next().value === 'not';
  if (isNegated) {
    reader.take('name');
    reader.take('sign', '(');
  }
  const tests = listOf(reader, () => positiveTest(reader, type));
  if (isNegated) reader.take('sign', ')');
  reader.take('end');
  return { isNegated, tests };
}

/** A value, a comparison, or the two comparisons of a range. */
type PositiveTest =
  | { readonly value: Scalar; readonly bounds?: never }
  | { readonly value?: never; readonly bounds: readonly [Bound] | readonly [Bound, Bound] };

function positiveTest(reader: TokenReader, type: FeelType | undefined): PositiveTest {
  const { kind, value: sign } = reader.next();
  if (kind !== 'sign' || sign === '-' || sign === '@') return { value: typed(reader, type) };
  const test = operators.get(sign);
  if (test !== undefined) {
    reader.take('sign');
    return { bounds: [{ test, operand: bound(reader, type) }] };
  }
  if (sign !== '[' && sign !== '(' && sign !== ']') throw new UnknownExpression(sign);
  reader.take('sign');
  const least = bound(reader, type);
  reader.take('sign', '..');
  const greatest = bound(reader, type);
  const close = reader.take('sign');
  if (close !== ']' && close !== ')' && close !== '[') throw new UnknownExpression(close);
  return {
    bounds: [
      { test: sign === '[' ? 'atLeast' : 'moreThan', operand: least },
      { test: close === ']' ? 'atMost' : 'lessThan', operand: greatest },
    ],
  };
}

/** A fact is never null, so a comparison with null is refused as well. */
function typed(reader: TokenReader, type: FeelType | undefined): Scalar {
  const found = scalar(reader);
  if (type !== undefined && found.type !== type) throw new UnknownExpression(String(found.value));
  return found.value;
}

function bound(reader: TokenReader, type: FeelType | undefined): number | string {
  return ordered(typed(reader, type));
}

/** A value that can be compared: a number, or a day. */
function ordered(value: Scalar): number | string {
  if (typeof value !== 'number' && typeof value !== 'string') throw new UnknownExpression(String(value));
  return value;
}

function joined(tests: readonly PositiveTest[]): AnyTest {
  const values = valuesOf(tests);
  if (values !== undefined) return values.length === 1 ? (values[0] as Scalar) : { test: 'oneOf', values };
  return anyAmong(tests.map(testOf));
}

function negated(tests: readonly PositiveTest[]): AnyTest {
  const values = valuesOf(tests);
  return values === undefined ? anyAmong(outside(rangesOf(tests))) : { test: 'noneOf', values };
}

function anyAmong(tests: readonly AnyTest[]): AnyTest {
  const [only, ...others] = tests;
  return only !== undefined && others.length === 0 ? only : { test: 'anyOf', tests };
}

/** Tests of numbers, or of days, as ranges; a value is a range of its own. */
function rangesOf(tests: readonly PositiveTest[]): readonly Range[] {
  const ranges = tests.map(({ value, bounds }): Range => {
    if (bounds === undefined) {
      const operand = ordered(value);
      return { least: { test: 'atLeast', operand }, greatest: { test: 'atMost', operand } };
    }
    const [first, second] = bounds;
    if (second !== undefined) return { least: first, greatest: second };
    return first.test === 'atLeast' || first.test === 'moreThan' ? { least: first } : { greatest: first };
  });
  const types = new Set(ranges.map(({ least, greatest }) => typeof (least ?? greatest)?.operand));
  if (types.size > 1) throw new UnknownExpression('ranges of several types');
  return ranges;
}

/** The values of a test that only lists values. */
function valuesOf(tests: readonly PositiveTest[]): readonly Scalar[] | undefined {
  const values = tests.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === tests.length ? values : undefined;
}

function testOf({ value, bounds }: PositiveTest): AnyTest {
  if (bounds === undefined) return value;
  return bounds.length === 1 ? bounds[0] : { test: 'between', tests: bounds };
}
