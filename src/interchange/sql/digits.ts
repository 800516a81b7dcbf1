/** A way to put numbers together in one, each in bits of its own, the first of them counted from 1. */
interface Digits {
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
  let weight = 1;
  const fromLast = [...sizes].reverse().map((size) => {
    const own = { size, weight };
    while (weight < own.weight * size) weight *= 2;
    return own;
  });
  const { size = 0, weight: first = 1 } = fromLast[fromLast.length - 1] ?? {};
  return {
    weights: fromLast.map((digit) => digit.weight).reverse(),
    length: (size + 1) * first,
    placeOf: (index) => {
      let rest = index;
      return fromLast.reduce((place, digit) => {
        const value = rest % digit.size;
        rest = (rest - value) / digit.size;
        return place + value * digit.weight;
      }, first);
    },
  };
}
