/** Packs numbers into one, each into its own bits; the first number counts from 1. */
interface Digits {
  /** The value of one step of each digit. */
  readonly weights: readonly number[];
  /** One more than the largest packed number. */
  readonly length: number;
  /** The packed number of an index; the last digit changes fastest. */
  readonly placeOf: (index: number) => number;
}

/**
 * Allocates the bits of each digit, so that numbers are combined by OR.
 *
 * @param sizes the number of values of each digit
 */
export function digits(sizes: readonly number[]): Digits {
  const weights = sizes.map(() => 1);
  for (let digit = sizes.length - 1; digit > 0; digit -= 1) {
    const weight = weights[digit] ?? 1;
    let next = weight;
    while (next < weight * (sizes[digit] ?? 1)) next *= 2;
    weights[digit - 1] = next;
  }
  const [first = 1] = weights;
  return {
    weights,
    length: ((sizes[0] ?? 0) + 1) * first,
    placeOf: (index) => {
      let rest = index;
      return weights.reduceRight((place, weight, digit) => {
        const size = sizes[digit] ?? 1;
        const value = rest % size;
        rest = (rest - value) / size;
        return place + value * weight;
      }, first);
    },
  };
}
