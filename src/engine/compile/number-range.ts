import type { Partition } from './partition';

/** A range of numbers that a decision does not distinguish. A side without a bound reaches to the bound of the fact. */
export interface NumberRange {
  /** One number of the range. */
  readonly representative: number;
  /** The least number of the range. */
  readonly atLeast?: number;
  /** The number that all of the range lie above. */
  readonly moreThan?: number;
  /** The greatest number of the range. */
  readonly atMost?: number;
  /** The number that all of the range lie below. */
  readonly lessThan?: number;
}

/** The range from one interval of a number to another. */
export function rangeOf({ values, cuts }: Partition, first: number, last: number): NumberRange {
  const lower = cuts[first - 1];
  const upper = cuts[last];
  return {
    representative: Number(values[first]),
    ...(lower && (lower.isLeast ? { atLeast: lower.value } : { moreThan: lower.value })),
    ...(upper && (upper.isLeast ? { lessThan: upper.value } : { atMost: upper.value })),
  };
}
