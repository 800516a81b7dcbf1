import type { AnyTest, Scalar } from '../../engine';
import { scalar, type FeelType } from './literal';
import { listOf, tokensOf, UnknownExpression, type TokenReader } from './tokens';

interface Comparison {
  readonly test: 'atMost' | 'moreThan' | 'atLeast' | 'lessThan';
  readonly operand: number | string;
}

const operators: ReadonlyMap<string, Comparison['test']> = new Map([
  ['<=', 'atMost'],
  ['>', 'moreThan'],
  ['>=', 'atLeast'],
  ['<', 'lessThan'],
]);
const opposites = { atMost: 'moreThan', moreThan: 'atMost', atLeast: 'lessThan', lessThan: 'atLeast' } as const;

/**
 * Reads unary tests: `-` for any value, values, comparisons, ranges, several of them, or `not(…)`.
 *
 * @param type the type of the tested value; absent: any
 * @returns undefined if any value passes
 * @throws UnknownExpression also for values of another type
 */
export function readTests(text: string, type?: FeelType): AnyTest | undefined {
  if (text.trim() === '-') return undefined;
  const reader = tokensOf(text);
  const isNegated = reader.next().kind === 'name' && reader.next().value === 'not';
  if (isNegated) {
    reader.take('name');
    reader.take('sign', '(');
  }
  const tests = listOf(reader, () => positiveTest(reader, type));
  if (isNegated) reader.take('sign', ')');
  reader.take('end');
  return isNegated ? negated(tests) : joined(tests);
}

/** A value, a comparison, or the two comparisons of a range. */
type PositiveTest =
  | { readonly value: Scalar; readonly bounds?: never }
  | { readonly value?: never; readonly bounds: readonly [Comparison] | readonly [Comparison, Comparison] };

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
  const value = typed(reader, type);
  if (typeof value !== 'number' && typeof value !== 'string') throw new UnknownExpression(String(value));
  return value;
}

function joined(tests: readonly PositiveTest[]): AnyTest {
  const values = valuesOf(tests);
  if (values !== undefined) return values.length === 1 ? (values[0] as Scalar) : { test: 'oneOf', values };
  const [only, ...others] = tests.map(testOf);
  return only !== undefined && others.length === 0 ? only : { test: 'anyOf', tests: tests.map(testOf) };
}

function negated(tests: readonly PositiveTest[]): AnyTest {
  const values = valuesOf(tests);
  if (values !== undefined) return { test: 'noneOf', values };
  const [only, ...others] = tests;
  if (only?.bounds === undefined || others.length > 0) throw new UnknownExpression('not of several ranges');
  const [first, second] = only.bounds.map(({ test, operand }): Comparison => ({ test: opposites[test], operand }));
  return second === undefined ? (first as Comparison) : { test: 'anyOf', tests: [first as Comparison, second] };
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
