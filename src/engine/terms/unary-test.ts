import { cutOf, isAbove } from './cut';
import { deepFreeze } from '../../plain/deep-freeze';
import { isObject } from '../../plain/is-object';
import type { ParameterReference, Resolved } from './parameter-reference';

/** A value in an outcome or a test. */
export type Scalar = string | number | boolean | null;

/** Tests that the value is, or is not, one of the listed values. */
export interface Membership<Value> {
  /** Whether the value must be one of them, or must not be. */
  readonly test: 'oneOf' | 'noneOf';
  /** The values. */
  readonly values: readonly Value[];
}

/** A bound for a number or a day. */
export interface Comparison<Name extends string = string, Bound extends number | string = number> {
  /** On which side of the bound the value must be, and whether the bound is included. */
  readonly test: 'atMost' | 'moreThan' | 'atLeast' | 'lessThan';
  /** The bound. */
  readonly operand: Bound | ParameterReference<Name>;
}

/** Several tests of one value: `between` passes if both do, `anyOf` if one of them does. */
export interface Compound<Test> {
  /** Whether all tests must pass, or one of them. */
  readonly test: 'between' | 'anyOf';
  /** The tests; for `between` the lower bound and the upper bound. */
  readonly tests: readonly Test[];
}

/** A test on a single fact or outcome, as in a DMN decision table; a bare value tests for equality. */
export type UnaryTest<Value, Name extends string = string> =
  SimpleTest<Value, Name> | Compound<SimpleTest<Value, Name> | Compound<SimpleTest<Value, Name>>>;

type SimpleTest<Value, Name extends string> =
  | (Value & Scalar)
  | Membership<Value & Scalar>
  | ([Value] extends [number] ? Comparison<Name> : [string] extends [Value] ? Comparison<Name, string> : never);

/** A test of any type, for code that handles all tables. */
export type AnyTest = Scalar | Membership<Scalar> | AnyComparison | Compound<AnyTest>;

type AnyComparison = Comparison<string, number | string>;

/** The operand of a comparison: a number or a day. */
type Operand = AnyComparison['operand'];

/**
 * Passes for the listed values.
 *
 * @example
 * oneOf('10kV', '35kV'); // => { test: 'oneOf', values: ['10kV', '35kV'] }
 */
// @__NO_SIDE_EFFECTS__
export function oneOf<const Value extends Scalar>(...values: readonly [Value, ...Value[]]): Membership<Value> {
  return deepFreeze({ test: 'oneOf', values });
}

/**
 * Passes for every value except the listed ones.
 *
 * @example
 * noneOf('residential'); // => { test: 'noneOf', values: ['residential'] }
 */
// @__NO_SIDE_EFFECTS__
export function noneOf<const Value extends Scalar>(...values: readonly [Value, ...Value[]]): Membership<Value> {
  return deepFreeze({ test: 'noneOf', values });
}

/**
 * Passes for numbers or days up to and including the operand.
 *
 * @example
 * atMost(160); // => { test: 'atMost', operand: 160 }
 */
// @__NO_SIDE_EFFECTS__
export function atMost(operand: number): Comparison<never>;
export function atMost<const Name extends string>(operand: number | ParameterReference<Name>): Comparison<Name>;
export function atMost(operand: string): Comparison<never, string>;
export function atMost(operand: Operand): AnyComparison {
  return deepFreeze({ test: 'atMost', operand });
}

/**
 * Passes for numbers or days greater than the operand.
 *
 * @example
 * moreThan(0.5); // => { test: 'moreThan', operand: 0.5 }
 */
// @__NO_SIDE_EFFECTS__
export function moreThan(operand: number): Comparison<never>;
export function moreThan<const Name extends string>(operand: number | ParameterReference<Name>): Comparison<Name>;
export function moreThan(operand: string): Comparison<never, string>;
export function moreThan(operand: Operand): AnyComparison {
  return deepFreeze({ test: 'moreThan', operand });
}

/**
 * Passes for the operand and all greater numbers or days.
 *
 * @example
 * atLeast(8000); // => { test: 'atLeast', operand: 8000 }
 */
// @__NO_SIDE_EFFECTS__
export function atLeast(operand: number): Comparison<never>;
export function atLeast<const Name extends string>(operand: number | ParameterReference<Name>): Comparison<Name>;
export function atLeast(operand: string): Comparison<never, string>;
export function atLeast(operand: Operand): AnyComparison {
  return deepFreeze({ test: 'atLeast', operand });
}

/**
 * Passes for numbers or days less than the operand.
 *
 * @example
 * lessThan(3); // => { test: 'lessThan', operand: 3 }
 */
// @__NO_SIDE_EFFECTS__
export function lessThan(operand: number): Comparison<never>;
export function lessThan<const Name extends string>(operand: number | ParameterReference<Name>): Comparison<Name>;
export function lessThan(operand: string): Comparison<never, string>;
export function lessThan(operand: Operand): AnyComparison {
  return deepFreeze({ test: 'lessThan', operand });
}

/**
 * Passes for the range between two bounds; bounds given as plain values are included.
 *
 * @example
 * between(moreThan(3), 5); // => { test: 'between', tests: [{ test: 'moreThan', operand: 3 }, { test: 'atMost', operand: 5 }] }
 */
// @__NO_SIDE_EFFECTS__
export function between(
  least: number | Comparison<never>,
  greatest: number | Comparison<never>,
): Compound<Comparison<never>>;
export function between<const Name extends string>(
  least: number | ParameterReference<Name> | Comparison<Name>,
  greatest: number | ParameterReference<Name> | Comparison<Name>,
): Compound<Comparison<Name>>;
export function between(
  least: string | Comparison<never, string>,
  greatest: string | Comparison<never, string>,
): Compound<Comparison<never, string>>;
export function between(least: Operand | AnyComparison, greatest: Operand | AnyComparison): Compound<AnyComparison> {
  const bound = (each: typeof least, test: AnyComparison['test']): AnyComparison =>
    typeof each === 'object' && each !== null && 'test' in each ? each : { test, operand: each };
  return deepFreeze({ test: 'between', tests: [bound(least, 'atLeast'), bound(greatest, 'atMost')] });
}

/**
 * Passes if one of several tests does, such as a list of ranges.
 *
 * @example
 * anyOf(atMost(3), 7); // => { test: 'anyOf', tests: [{ test: 'atMost', operand: 3 }, 7] }
 */
// @__NO_SIDE_EFFECTS__
export function anyOf<const Tests extends readonly [AnyTest, ...AnyTest[]]>(...tests: Tests): Compound<Tests[number]> {
  return deepFreeze({ test: 'anyOf', tests });
}

/** Whether a value passes a test. */
export function passes(test: Resolved<AnyTest>, value: unknown): boolean {
  if (!isObject(test)) return value === test;
  if ('tests' in test) {
    const tests = test.tests as readonly Resolved<AnyTest>[];
    return tests[test.test === 'between' ? 'every' : 'some']((each) => passes(each, value));
  }
  if ('values' in test) return (test.values as readonly unknown[]).includes(value) === (test.test === 'oneOf');
  const isUpper = test.test === 'atLeast' || test.test === 'moreThan';
  return typeof value === typeof test.operand && isAbove(value as number | string, cutOf(test)) === isUpper;
}
