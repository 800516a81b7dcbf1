import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { digits } from '../../src/interchange/sql/digits';
import { runs } from '../support/runs';

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

it('digits have bits of their own, and the first is counted from 1', () => {
  fc.assert(
    fc.property(sizes, (each) => {
      const { weights, length, placeOf } = digits(each);
      const combinations = each.reduce<readonly (readonly number[])[]>(
        (before, size) => before.flatMap((some) => Array.from({ length: size }, (_, value) => [...some, value])),
        [[]],
      );
      combinations.forEach((values, index) => {
        const counted = values.map((value, digit) => (digit === 0 ? value + 1 : value));
        const together = counted.reduce((place, value, digit) => place | (value * (weights[digit] ?? 0)), 0);
        expect(placeOf(index)).toBe(together);
        expect(together).toBeGreaterThan(0);
        expect(together).toBeLessThan(length);
      });
      const places = new Set(combinations.map((_, index) => placeOf(index)));
      expect(places.size).toBe(combinations.length);
    }),
    { numRuns: runs(50) },
  );
});
