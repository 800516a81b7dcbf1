import type { Partition } from './partition';

/**
 * A range of numbers or days for which a decision has the same result. Without a bound on one side it extends to the
 * bound of the fact.
 */
export interface NumberRange<Value extends number | string = number> {
  /** One value of the range. */
  readonly representative: Value;
  /** The minimum of the range, inclusive. */
  readonly atLeast?: Value;
  /** The exclusive lower bound of the range. */
  readonly moreThan?: Value;
  /** The maximum of the range, inclusive. */
  readonly atMost?: Value;
  /** The exclusive upper bound of the range. */
  readonly lessThan?: Value;
}

/** The range from one class of a number or day to another. */
export function rangeOf({ values, cuts }: Partition, first: number, last: number): NumberRange | NumberRange<string> {
  const lower = cuts[first - 1];
  const upper = cuts[last];
  const range = {
    representative: values[first],
    ...(lower && (lower.isLeast ? { atLeast: lower.value } : { moreThan: lower.value })),
    ...(upper && (upper.isLeast ? { lessThan: upper.value } : { atMost: upper.value })),
  };
  return range as NumberRange | NumberRange<string>; // only numbers and days have cuts
}
