/** The first of the texts that come, as many as there is room for. */
export interface KeptTexts {
  /** Keeps one more text, which is only made if there is room. */
  readonly add: (make: () => string) => void;
  /** What was kept, in the order in which it came. */
  readonly texts: () => readonly string[];
  /** How many were kept. */
  readonly count: () => number;
  /** How many there was no room for. */
  readonly left: () => number;
}

/**
 * Keeps texts in little memory: as bytes, since a text that was put together from pieces holds on to all of them.
 *
 * @param most how many there is room for
 */
export function keepTexts(most: number): KeptTexts {
  const kept: Buffer[] = [];
  let left = 0;
  return {
    add(make) {
      if (kept.length < most) kept.push(Buffer.from(make(), 'utf8'));
      else left += 1;
    },
    texts: () => kept.map((bytes) => bytes.toString('utf8')),
    count: () => kept.length,
    left: () => left,
  };
}
