/** The texts that weigh most, as many as there is room for. */
export interface Heaviest {
  /** Takes one more text, which is only made if it can be among them. */
  readonly add: (weight: number, make: () => string) => void;
  /** What was kept, the heaviest first; those of one weight in the order in which they came. */
  readonly texts: () => readonly string[];
  /** How many there were. */
  readonly count: () => number;
}

/**
 * Keeps the heaviest texts in bounded memory.
 *
 * @param most how many there is room for
 */
export function keepHeaviest(most: number): Heaviest {
  let kept: { readonly weight: number; readonly bytes: Buffer }[] = [];
  let lightest = 0;
  let count = 0;
  const settle = (): void => {
    kept = kept.sort((one, other) => other.weight - one.weight).slice(0, most);
    lightest = kept.length < most ? 0 : (kept.at(-1)?.weight ?? 0);
  };
  return {
    add(weight, make) {
      count += 1;
      if (weight <= lightest) return;
      kept.push({ weight, bytes: Buffer.from(make(), 'utf8') });
      if (kept.length >= 2 * most) settle();
    },
    texts() {
      settle();
      return kept.map(({ bytes }) => bytes.toString('utf8'));
    },
    count: () => count,
  };
}
