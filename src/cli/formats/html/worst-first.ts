/** Keeps the first of what comes by an order, in bounded memory. */
export interface Selection<T> {
  readonly add: (value: T) => void;
  /** What was kept, in order. */
  readonly kept: () => readonly T[];
  /** How many there were. */
  readonly count: () => number;
}

/**
 * A selection of the values that weigh most; those that weigh the same stay in the order in which they came.
 *
 * @param most how many are kept
 */
export function heaviest<T>(most: number, weightOf: (value: T) => number): Selection<T> {
  let values: T[] = [];
  let count = 0;
  const settle = (): void => {
    values = values.sort((one, other) => weightOf(other) - weightOf(one)).slice(0, most);
  };
  return {
    add(value) {
      count += 1;
      values.push(value);
      if (values.length >= 2 * most) settle();
    },
    kept() {
      settle();
      return values;
    },
    count: () => count,
  };
}
