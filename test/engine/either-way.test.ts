import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { InvalidFactsError } from '../../src/engine';
import { eitherWay } from '../../src/engine/decide/either-way';
import { exactly, saidBy } from '../support/exactly';
import { errorOf } from '../support/hostile';
import { protection } from './everyday';
import { runs } from '../support/runs';

type Protection = 'nothing' | 'raincoat' | 'umbrella';

/** Whoever has a car stays dry without an umbrella; a raincoat is for the way to it. */
const carried = (item: Protection, hasCar: boolean): string => (hasCar && item === 'umbrella' ? 'nothing' : item);

describe('a question about an outcome and one more truth value', () => {
  it.each([
    [true, 'nothing'],
    [false, 'umbrella'],
  ])('is decided once it is known to be %s', (hasCar, outcome) => {
    const facts = { sky: 'rain', onFoot: true, windKmh: 10 } as const;
    expect(eitherWay(protection, facts, 'hasCar', hasCar, carried)).toMatchObject({
      status: 'decided',
      outcome,
      rules: ['protection/wet'],
    });
  });

  it('is decided without it if it changes nothing', () => {
    expect(eitherWay(protection, { sky: 'clear' }, 'hasCar', undefined, carried)).toMatchObject({
      status: 'decided',
      outcome: 'nothing',
      rules: ['protection/dry'],
    });
  });

  it('lists it first if it matters', () => {
    expect(eitherWay(protection, { sky: 'rain', onFoot: true }, 'hasCar', undefined, carried)).toEqual({
      status: 'open',
      possible: ['raincoat', 'nothing', 'umbrella'],
      missing: ['hasCar', 'windKmh'],
    });
  });

  it('lists only it if the facts no longer matter', () => {
    const facts = { sky: 'rain', onFoot: true, windKmh: 10 } as const;
    expect(eitherWay(protection, facts, 'hasCar', undefined, carried)).toEqual({
      status: 'open',
      possible: ['nothing', 'umbrella'],
      missing: ['hasCar'],
    });
  });

  it('counts equal results once, whatever the order of their fields', () => {
    const answer = eitherWay(protection, {}, 'either', undefined, (_, value) =>
      value ? { a: 1, b: [2] } : { b: [2], a: 1 },
    );
    expect(answer).toMatchObject({
      status: 'decided',
      outcome: { a: 1, b: [2] },
    });
  });

  it('returns frozen values', () => {
    const answer = eitherWay(protection, {}, 'value', undefined, (item, value) => ({ item, value }));
    const parts = answer.status === 'open' ? [answer.possible, answer.missing, ...answer.possible] : [];
    expect(parts.length).toBeGreaterThan(2);
    expect([answer, ...parts].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it('refuses invalid facts, whether or not the value is known', () => {
    for (const known of [true, false, undefined]) {
      expect(errorOf(eitherWay, protection, { sky: 'fog' }, 'value', known, carried)).toBeInstanceOf(InvalidFactsError);
    }
  });

  it('is exactly what every completion gives', () => {
    const values = { sky: ['clear', 'cloudy', 'rain', 'snow'], windKmh: [50, 51], onFoot: [false, true] } as const;
    const items = ['nothing', 'raincoat', 'umbrella'];
    const known = fc.record(
      {
        sky: fc.constantFrom(...values.sky),
        windKmh: fc.constantFrom(...values.windKmh),
        onFoot: fc.constantFrom(...values.onFoot),
      },
      { requiredKeys: [] },
    );
    const anyTable = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    const anyKnown = fc.option(fc.boolean(), { nil: undefined });
    fc.assert(
      fc.property(known, anyKnown, anyTable, (facts, value, table) => {
        const through = (item: string, either: boolean): unknown => table[items.indexOf(item) * 2 + Number(either)];
        const open = Object.entries({ ...values, ...(value === undefined ? { value: [false, true] } : {}) });
        const unknowns: Readonly<Record<string, readonly (string | number | boolean)[]>> = Object.fromEntries(
          open.filter(([name]) => !Object.hasOwn(facts, name)),
        );
        const truth = exactly(unknowns, (rest) => {
          const full = { value, ...facts, ...rest };
          return through(naive(full.sky ?? '', Number(full.windKmh), full.onFoot === true), full.value === true);
        });
        expect(saidBy(eitherWay(protection, facts, 'value', value, through))).toEqual(truth);
      }),
      { numRuns: runs(500) },
    );
  });
});

/** The table of `protection` in plain code. */
function naive(sky: unknown, windKmh: number, onFoot: boolean): string {
  if (sky === 'clear' || sky === 'cloudy' || !onFoot) return 'nothing';
  return windKmh > 50 ? 'raincoat' : 'umbrella';
}
