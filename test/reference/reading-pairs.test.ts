import { describe, expect, it } from 'vitest';
import { alternatives, compared, exhaustiveUpTo, readingDecisions, testedBy } from './under-readings';

describe('under every pair of readings', () => {
  it.each(readingDecisions.filter((id) => testedBy(id).size > 1))(
    '%s is what the plain code says',
    (id) => {
      const own = alternatives.filter(([question]) => testedBy(id).has(question));
      let pairs = 0;
      let combinations = 0;
      own.forEach((one, index) => {
        for (const other of own.slice(index + 1)) {
          if (one[0] === other[0]) continue;
          const result = compared(id, one, other);
          expect({ one, other, difference: result.difference }).toEqual({ one, other, difference: undefined });
          expect(result.combinations).toBe(Math.min(result.classes, exhaustiveUpTo));
          combinations += result.combinations;
          pairs += 1;
        }
      });
      process.stdout.write(`${id}: ${pairs} pairs, ${combinations} combinations\n`);
    },
    1_800_000,
  );
});
