/** A way to put numbers together in one, each in bits of its own, the first of them counted from 1. */
interface Digits {
  /** What one more of each digit adds. */
  readonly weights: readonly number[];
  /** One more than the largest number that digits make. */
  readonly length: number;
  /** The number of the combination with that index, where the last digit changes fastest. */
  readonly placeOf: (index: number) => number;
}

/**
 * The bits that each digit takes, so that a place is put together by OR.
 *
 * @param sizes how many values each digit has
 */
export function digits(sizes: readonly number[]): Digits {
  const weights = sizes.map(() => 1);
  for (let digit = sizes.length - 1; digit > 0; digit -= 1) {
    const weight = weights[digit] ?? 1;
    weights[digit - 1] = weight * 2 ** Math.ceil(Math.log2(sizes[digit] ?? 1));
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
