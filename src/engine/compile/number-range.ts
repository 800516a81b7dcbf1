import type { Partition } from './partition';

/** A range of numbers, or of days, that a decision does not distinguish. A side without a bound reaches to the bound of the fact. */
export interface NumberRange<Value extends number | string = number> {
  /** One value of the range. */
  readonly representative: Value;
  /** The least value of the range. */
  readonly atLeast?: Value;
  /** The value that all of the range lie above. */
  readonly moreThan?: Value;
  /** The greatest value of the range. */
  readonly atMost?: Value;
  /** The value that all of the range lie below. */
  readonly lessThan?: Value;
}

/** The range from one interval of a number, or of days, to another. */
export function rangeOf({ values, cuts }: Partition, first: number, last: number): NumberRange | NumberRange<string> {
  const lower = cuts[first - 1];
  const upper = cuts[last];
  const range = {
    representative: values[first],
    ...(lower && (lower.isLeast ? { atLeast: lower.value } : { moreThan: lower.value })),
    ...(upper && (upper.isLeast ? { lessThan: upper.value } : { atMost: upper.value })),
  };
  return range as NumberRange | NumberRange<string>; // what is cut is either a number or a day
}
