import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { InvalidFactsError } from '../../src/engine';
import { definePolicy } from '../../src/policy';
import { meetsReliabilityTarget, type ReliabilityFacts } from '../../src/rules/service';
import { exactly, saidBy } from '../support/exactly';
import { errorOf, hostileValues } from '../support/hostile';
import { runs } from '../support/runs';

const targets = { cityCentre: 2, urban: 5, town: 9, rural: 15 } as const;
const areas = ['cityCentre', 'urban', 'town', 'rural'] as const;

describe('the hours of the area (goals.7, I-17)', () => {
  it.each<[(typeof areas)[number], number, boolean]>([
    ['cityCentre', 2, true],
    ['cityCentre', 2.01, false],
    ['urban', 5, true],
    ['urban', 5.01, false],
    ['town', 9, true],
    ['town', 9.01, false],
    ['rural', 15, true],
    ['rural', 15.01, false],
    ['town', 0, true],
    ['town', 5, true],
  ])('%s, %s hours: %s', (area, outageHours, met) => {
    expect(meetsReliabilityTarget({ area, outageHours, previousOutageHours: outageHours })).toEqual({
      status: 'decided',
      outcome: met,
      rules: [],
      clauses: ['goals.7'],
      interpretations: ['I-17'],
    });
  });
});

describe('or at least 8 % less than the year before', () => {
  it.each<[number, number, boolean]>([
    [12, 13.05, true],
    [11.04, 12, true],
    [11.05, 12, false],
    [11.0400000001, 12, false],
    [92, 100, true],
    [92.01, 100, false],
    [27.6, 30, true],
    [16.56, 18, true],
    [36.8, 40, true],
    [20, 20, false],
    [20, 10, false],
    [20, 0, false],
  ])('%s hours after %s: %s', (outageHours, previousOutageHours, met) => {
    expect(meetsReliabilityTarget({ area: 'town', outageHours, previousOutageHours })).toMatchObject({ outcome: met });
  });

  it('every reduction of exactly 8 % in hundredths of an hour suffices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 20_000 }), (quarters) => {
        const previousOutageHours = quarters / 4;
        const outageHours = (quarters * 23) / 100;
        expect(meetsReliabilityTarget({ area: 'cityCentre', outageHours, previousOutageHours })).toMatchObject({
          outcome: true,
        });
      }),
    );
  });

  it('is exact for every share in hundredths', () => {
    const hundredths = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 100, max: 100_000 }), fc.boolean(), (share, previous, isMore) => {
        const policy = definePolicy({
          id: 'pilot',
          parameters: { cityCentreOutageHours: 0, outageReductionShare: share / 100 },
        });
        const outageHours = (previous * (100 - share) + Number(isMore)) / 10_000;
        const facts = { area: 'cityCentre', outageHours, previousOutageHours: previous / 100 } as const;
        expect(meetsReliabilityTarget(facts, { policy })).toMatchObject({ outcome: !isMore });
      }),
      { numRuns: runs(200) },
    );
  });

  it('uses the parameters of the policy', () => {
    const policy = definePolicy({ id: 'pilot', parameters: { townOutageHours: 4, outageReductionShare: 0.1 } });
    const facts = { area: 'town', outageHours: 9, previousOutageHours: 9.9 } as const;
    expect(meetsReliabilityTarget(facts, { policy })).toMatchObject({ outcome: false });
    expect(meetsReliabilityTarget({ ...facts, previousOutageHours: 10 }, { policy })).toMatchObject({ outcome: true });
  });
});

it('fewer hours, a less urban area or a worse year before never fail the target', () => {
  const hours = fc.integer({ min: 0, max: 2_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), hours, hours, hours, hours, (one, other, outage, fewer, previous, more) => {
      const area = areas[Math.min(one, other)] ?? 'cityCentre';
      const wider = areas[Math.max(one, other)] ?? 'rural';
      fc.pre(meets(area, outage, previous));
      expect(meets(wider, outage, previous)).toBe(true);
      expect(meets(area, Math.min(outage, fewer), previous)).toBe(true);
      expect(meets(area, outage, Math.max(previous, more))).toBe(true);
    }),
  );
});

describe('what is still open', () => {
  it.each<[string, ReliabilityFacts, readonly string[]]>([
    ['nothing known', {}, ['area', 'outageHours', 'previousOutageHours']],
    ['the area decides between 2 and 15 hours', { outageHours: 3, previousOutageHours: 3 }, ['area']],
    ['the year before decides above the target', { area: 'town', outageHours: 10 }, ['previousOutageHours']],
    ['both', { outageHours: 3 }, ['area', 'previousOutageHours']],
    ['whatever the area, 16 hours are too many', { outageHours: 16 }, ['previousOutageHours']],
    ['the area decides while the year before was no worse', { previousOutageHours: 10 }, ['area', 'outageHours']],
    [
      'after so bad a year, what could depend on the area meets the target by reduction',
      { previousOutageHours: 100 },
      ['outageHours'],
    ],
  ])('%s', (_, facts, missing) => {
    expect(meetsReliabilityTarget(facts)).toEqual({ status: 'open', possible: [true, false], missing });
  });

  it.each<[string, ReliabilityFacts]>([
    ['2 hours suffice anywhere', { outageHours: 2 }],
    ['a reduction suffices anywhere', { outageHours: 90, previousOutageHours: 100 }],
  ])('nothing: %s', (_, facts) => {
    expect(meetsReliabilityTarget(facts)).toMatchObject({ status: 'decided', outcome: true });
  });

  it('agrees with every completion', () => {
    const policies = fc.record({
      share: fc.constantFrom(0, 8, 50, 100),
      known: fc.constantFrom('fourAreas', 'firstTwo', 'ranges'),
      least: fc.constantFrom(0, 2),
    });
    const hours = fc.constantFrom(0, 1, 2, 3, 5, 6, 9, 10, 13.8, 14, 15, 15.5, 16, 16.2, 16.4, 17, 30, 100);
    const known = fc.record(
      { area: fc.constantFrom(...areas), outageHours: hours, previousOutageHours: hours },
      { requiredKeys: [] },
    );
    const near = [0, 1, 2, 3, 5, 6, 9, 10, 12, 13, 14, 14.9, 15, 15.2, 16, 17, 27, 50, 91, 93, 200];
    fc.assert(
      fc.property(known, policies, (facts, figures) => {
        const values = { area: areas, outageHours: near, previousOutageHours: near };
        const unknowns: Readonly<Record<string, readonly (string | number)[]>> = Object.fromEntries(
          Object.entries(values).filter(([name]) => !Object.hasOwn(facts, name)),
        );
        const truth = exactly(unknowns, (rest) =>
          expected({ ...facts, ...rest } as Required<ReliabilityFacts>, figures),
        ); // every fact is known or open
        const policy = definePolicy({
          id: 'pilot',
          parameters: { cityCentreOutageHours: figures.least, outageReductionShare: figures.share / 100 },
          readings: { 'I-17': figures.known },
        });
        expect(saidBy(meetsReliabilityTarget(facts, { policy }))).toEqual(truth);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('invalid input', () => {
  it.each<[string, (value: unknown) => unknown]>([
    ['the facts', (value) => errorOf(meetsReliabilityTarget, value)],
    ['area', (value) => errorOf(meetsReliabilityTarget, { area: value, outageHours: 1 })],
    ['outageHours', (value) => errorOf(meetsReliabilityTarget, { outageHours: value === 0 ? -1 : value })],
    [
      'previousOutageHours',
      (value) => errorOf(meetsReliabilityTarget, { previousOutageHours: value === 0 ? -1 : value }),
    ],
  ])('%s meets it with an error of ours', (_, attempt) => {
    const others = hostileValues.map(attempt).filter((error) => !(error instanceof InvalidFactsError));
    expect(others).toEqual([]);
  });

  it('reports every invalid fact', () => {
    expect(
      errorOf(meetsReliabilityTarget, { area: 'village', outageHours: -1, previousOutageHours: '3' }),
    ).toMatchObject({
      problems: [
        { code: 'unknown-value', path: ['area'] },
        { code: 'out-of-range', path: ['outageHours'] },
        { code: 'wrong-type', path: ['previousOutageHours'] },
      ],
    });
  });
});

/** Whether an area of which everything is known meets its target. */
function meets(area: (typeof areas)[number], outageHours: number, previousOutageHours: number): boolean {
  const answer = meetsReliabilityTarget({ area, outageHours, previousOutageHours });
  return answer.status === 'decided' && answer.outcome;
}

/** What a policy sets: the share in hundredths, the areas with a target, and the target of the city centre. */
interface TargetFigures {
  readonly share: number;
  readonly known: 'fourAreas' | 'firstTwo' | 'ranges';
  readonly least: number;
}

/** The target in plain code; hours in whole hundredths, so that nothing is rounded. */
function expected(
  { area = 'rural', outageHours, previousOutageHours }: Required<ReliabilityFacts>,
  { share, known, least }: TargetFigures,
): boolean {
  const now = Math.round((outageHours ?? NaN) * 100);
  const before = Math.round((previousOutageHours ?? NaN) * 100);
  const targetsBy: Readonly<Record<TargetFigures['known'], Readonly<Partial<Record<string, number>>>>> = {
    fourAreas: { ...targets, cityCentre: least },
    firstTwo: { town: least, rural: 5 },
    ranges: { town: 5, rural: 15 },
  };
  return now <= (targetsBy[known][area] ?? -1) * 100 || (before > 0 && now * 100 <= before * (100 - share));
}
