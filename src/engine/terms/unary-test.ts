import { cutOf, isAbove } from './cut';
import { deepFreeze } from '../../plain/deep-freeze';
import { isObject } from '../../plain/is-object';
import type { ParameterReference, Resolved } from './parameter-reference';

/** A value that an outcome or a test may name. */
export type Scalar = string | number | boolean | null;

/** One of, or none of, the values. */
export interface Membership<Value> {
  readonly test: 'oneOf' | 'noneOf';
  readonly values: readonly Value[];
}

/** A bound on a number. */
export interface Comparison<Name extends string = string> {
  readonly test: 'atMost' | 'moreThan' | 'atLeast' | 'lessThan';
  readonly operand: number | ParameterReference<Name>;
}

/** A test on a single fact or outcome, as in a DMN decision table; a bare value tests for equality. */
export type UnaryTest<Value, Name extends string = string> =
  (Value & Scalar) | Membership<Value & Scalar> | ([Value] extends [number] ? Comparison<Name> : never);

/** A test of any type, for the machinery that reads tables. */
export type AnyTest = Scalar | Membership<Scalar> | Comparison;

/**
 * Holds for the listed values.
 *
 * @example
 * oneOf('10kV', '35kV'); // => { test: 'oneOf', values: ['10kV', '35kV'] }
 */
// @__NO_SIDE_EFFECTS__
export function oneOf<const Value extends Scalar>(...values: readonly [Value, ...Value[]]): Membership<Value> {
  return deepFreeze({ test: 'oneOf', values });
}

/**
 * Holds for every value but the listed ones.
 *
 * @example
 * noneOf('residential'); // => { test: 'noneOf', values: ['residential'] }
 */
// @__NO_SIDE_EFFECTS__
export function noneOf<const Value extends Scalar>(...values: readonly [Value, ...Value[]]): Membership<Value> {
  return deepFreeze({ test: 'noneOf', values });
}

type Operand<Name extends string> = number | ParameterReference<Name>;

/**
 * Holds for numbers up to and including the operand.
 *
 * @example
 * atMost(160); // => { test: 'atMost', operand: 160 }
 */
// @__NO_SIDE_EFFECTS__
export function atMost<const Name extends string>(operand: Operand<Name>): Comparison<Name> {
  return deepFreeze({ test: 'atMost', operand });
}

/**
 * Holds for numbers strictly above the operand.
 *
 * @example
 * moreThan(0.5); // => { test: 'moreThan', operand: 0.5 }
 */
// @__NO_SIDE_EFFECTS__
export function moreThan<const Name extends string>(operand: Operand<Name>): Comparison<Name> {
  return deepFreeze({ test: 'moreThan', operand });
}

/**
 * Holds for the operand and every number above it.
 *
 * @example
 * atLeast(8000); // => { test: 'atLeast', operand: 8000 }
 */
// @__NO_SIDE_EFFECTS__
export function atLeast<const Name extends string>(operand: Operand<Name>): Comparison<Name> {
  return deepFreeze({ test: 'atLeast', operand });
}

/**
 * Holds for numbers strictly below the operand.
 *
 * @example
 * lessThan(3); // => { test: 'lessThan', operand: 3 }
 */
// @__NO_SIDE_EFFECTS__
export function lessThan<const Name extends string>(operand: Operand<Name>): Comparison<Name> {
  return deepFreeze({ test: 'lessThan', operand });
}

/** Whether a value passes a test. */
export function passes(test: Resolved<AnyTest>, value: unknown): boolean {
  if (!isObject(test)) return value === test;
  if ('values' in test) return (test.values as readonly unknown[]).includes(value) === (test.test === 'oneOf');
  const isUpper = test.test === 'atLeast' || test.test === 'moreThan';
  return typeof value === 'number' && isAbove(value, cutOf(test)) === isUpper;
}
