import type { Partition } from './partition';

/**
 * A range of numbers or days for which a decision has the same result. Without a bound on one side it extends to the
 * bound of the fact. For a text: all texts except some.
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
  /** The texts that are not in the range; absent for numbers and days. */
  readonly noneOf?: readonly Value[];
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

/**
 * The values of some classes of a fact that has no ranges. The first class of a text has all texts that no test names, so
 * it is described by the texts that it leaves out.
 */
export function valuesOf(
  { definition, values }: Partition,
  classes: readonly number[],
): readonly (string | boolean | NumberRange<string>)[] {
  if (definition.kind !== 'text' || !classes.includes(0)) {
    return classes.map((known) => values[known] as string | boolean); // numbers have ranges
  }
  const [representative = '', ...named] = values as readonly string[]; // a text has texts as classes
  return [{ representative, noneOf: named.filter((_, index) => !classes.includes(index + 1)) }];
}
