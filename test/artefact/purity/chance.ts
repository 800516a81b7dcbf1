/** Pseudo-random numbers from a seed, the same on every machine. */
export interface Chance {
  /** A whole number from 0 to below a bound. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  /** True with a chance of 1 in `odds`. */
  readonly once: (odds: number) => boolean;
}

/** The generator `mulberry32`. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return {
    below,
    pick: <T>(values: readonly T[]): T => values[below(values.length)] as T, // never past the end
    once: (odds) => below(odds) === 0,
  };
}
