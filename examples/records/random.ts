/** A source of pseudo-random numbers; the same seed gives the same numbers. */
export interface Random {
  /** A number from 0 to below 1. */
  readonly next: () => number;
  /** A whole number between two bounds, both inclusive. */
  readonly between: (least: number, most: number) => number;
  /** One of some values. */
  readonly pick: <const T>(values: readonly [T, ...T[]]) => T;
}

/** The generator mulberry32, which is small and good enough for examples. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: (values) => values[between(0, values.length - 1)] ?? values[0],
  };
}
