import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { InvalidFactsError } from '../../src/engine';
import { redLineEligibility, substitutionShare } from '../../src/rules/investment';
import { errorOf, hostileValues } from '../support/hostile';
import { runs } from '../support/runs';

describe('the share of substitution equipment (3.3.1)', () => {
  it.each<[number, number, number]>([
    [0, 100, 0],
    [50, 100, 0.5],
    [50.01, 100, 0.5001],
    [500, 1000, 0.5],
    [100, 100, 1],
  ])('%s of %s: %s', (substitution, total, share) => {
    expect(substitutionShare(substitution, total)).toBeCloseTo(share, 12);
  });

  it.each<[number, number, boolean]>([
    [50, 100, false],
    [50.01, 100, true],
    [500, 999, true],
    [500, 1000, false],
    [315, 630, false],
    [315.1, 630, true],
  ])('%s of %s opens the red line: %s, nothing is rounded', (substitution, total, eligible) => {
    const answer = redLineEligibility.decide({
      voltageLevel: '10kV',
      usage: 'other',
      evChargingFacility: false,
      substitutionShare: substitutionShare(substitution, total),
    });
    expect(answer).toMatchObject({ outcome: { eligible } });
  });

  it.each<[number, number, number]>([
    [40.5, 67.5, 0.6],
    [0.63, 0.9, 0.7],
    [1, 3, 1 / 3],
  ])('%s of %s is exactly %s', (substitution, total, share) => {
    expect(substitutionShare(substitution, total)).toBe(share);
  });

  it('is exact in hundredths for capacities in tenths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100_000 }), (hundredths, tenths) => {
        expect(substitutionShare((hundredths * tenths) / 1_000, tenths / 10)).toBe(hundredths / 100);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is always a value of the fact', () => {
    const capacity = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(capacity, capacity, (one, other) => {
        fc.pre(Math.max(one, other) > 0);
        const share = substitutionShare(Math.min(one, other), Math.max(one, other));
        expect(redLineEligibility.safeDecide({ substitutionShare: share }).status).not.toBe('invalid');
      }),
    );
  });
});

describe('bad input', () => {
  it.each<[string, number, number, readonly object[]]>([
    ['no total', 300, 0, [{ code: 'out-of-range', path: ['totalCapacity'] }]],
    ['nothing of nothing', 0, 0, [{ code: 'out-of-range', path: ['totalCapacity'] }]],
    ['more than the total', 101, 100, [{ code: 'out-of-range', path: ['substitutionCapacity'] }]],
    [
      'both bad',
      -1,
      Infinity,
      [
        { code: 'out-of-range', path: ['substitutionCapacity'] },
        { code: 'not-finite', path: ['totalCapacity'] },
      ],
    ],
    ['not a number', NaN, 100, [{ code: 'not-finite', path: ['substitutionCapacity'] }]],
    [
      'a part below 0 of nothing',
      -1,
      0,
      [
        { code: 'out-of-range', path: ['substitutionCapacity'] },
        { code: 'out-of-range', path: ['totalCapacity'], expected: 'a number above 0' },
      ],
    ],
  ])('%s', (_, substitution, total, problems) => {
    expect(errorOf(substitutionShare, substitution, total)).toMatchObject({ code: 'invalid-facts', problems });
  });

  it('left out', () => {
    const part = { code: 'wrong-type', path: ['substitutionCapacity'], received: 'undefined' };
    const total = { code: 'wrong-type', path: ['totalCapacity'], received: 'undefined' };
    expect(errorOf(substitutionShare)).toMatchObject({ problems: [part, total] });
    expect(errorOf(substitutionShare, 50)).toMatchObject({ problems: [total] });
    expect(errorOf(substitutionShare, undefined, 50)).toMatchObject({ problems: [part] });
  });

  it.each<[string, (value: unknown) => unknown]>([
    ['the part', (value) => errorOf(substitutionShare, value === 0 ? -1 : value, 100)],
    ['the total', (value) => errorOf(substitutionShare, 0, value)],
  ])('%s meets it with an error of ours', (_, attempt) => {
    const others = hostileValues.map(attempt).filter((error) => !(error instanceof InvalidFactsError));
    expect(others).toEqual([]);
  });
});
