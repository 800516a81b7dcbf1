/** The maximum size of a plain value, so that recursion over it takes bounded time. */
export const limits = { levels: 100, values: 100_000 } as const;

/**
 * Whether a plain value has too many levels (as one that contains itself) or too many values; a value that is contained
 * several times counts each time.
 *
 * @returns undefined if it has neither
 */
export function excessOf(value: unknown): 'levels' | 'values' | undefined {
  let count = 0;
  const excessIn = (part: unknown, level: number): ReturnType<typeof excessOf> => {
    if (typeof part !== 'object' || part === null) return undefined;
    if (level > limits.levels) return 'levels';
    count += Array.isArray(part) ? part.length : 1; // a list with holes can have any length
    if (count > limits.values) return 'values';
    for (const inner of Object.values(part)) {
      const excess = excessIn(inner, level + 1);
      if (excess) return excess;
    }
    return undefined;
  };
  return excessIn(value, 1);
}
