import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum, sumOfDecimals } from '../../src/plain/exact-sum';

describe('the exact sum of decimals', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[12345678901234.56, 0.01], 12345678901234.57],
    [[1e15, 0.7, 1.1, 0.1], 1000000000000001.9],
    [[0.7, 0.6666666666666666], Number('1.3666666666666666')],
    [[1e300, -1e300, 1e-300], 1e-300],
    [[0.1, -0.3], -0.2],
    [[1.5, -1.5], 0],
    [[5e-324, 5e-324], 1e-323],
    [[2 ** 53, 1, 1], 2 ** 53 + 2],
    [[2 ** 53 - 1, 1, 1, 1 - 2 ** 53], 2],
    [[1.7e308, 1.7e308], Infinity],
    [[], 0],
  ])('of %j is %d', (numbers, sum) => {
    expect(exactSum(numbers)).toBe(sum);
  });

  it('is exact, in any order and any groups', () => {
    const cents = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: 0, max: 25 }));
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 6 }), (all) => {
        const texts = all.map(([digits, places]) => `${digits}e-${places}`);
        const exact = all.reduce((sum, [digits, places]) => sum + digits * 10n ** BigInt(25 - places), 0n);
        expect(Number(sumOfDecimals(texts))).toBe(Number(`${exact}e-25`));
        expect(sumOfDecimals(texts.toReversed())).toBe(sumOfDecimals(texts));
        expect(texts.reduce((sum, each) => sumOfDecimals([sum, each]), '0')).toBe(sumOfDecimals(texts));
      }),
    );
  });

  it('of what is not finite is not finite', () => {
    expect(exactSum([Infinity, 0.1])).toBe(Infinity);
    expect(exactSum([NaN, 0.1])).toBeNaN();
  });
});
