import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { InvalidFactsError } from '../../src/engine';
import { definePolicy } from '../../src/policy';
import {
  alertLevel,
  alertRecipient,
  dutyAlertLevel,
  type AlertLevel,
  type ElapsedTime,
} from '../../src/rules/time-limits';
import { errorOf, hostileValues } from '../support/hostile';
import { runs } from '../support/runs';

const levels: readonly AlertLevel[] = ['none', 'blue', 'orange', 'yellow', 'red'];

/** The level of numbers that are both known. */
function levelOf(elapsedWorkingDays: number, limitWorkingDays: number): AlertLevel {
  const answer = alertLevel({ elapsedWorkingDays, limitWorkingDays });
  if (answer.status === 'open') throw new Error('open');
  return answer.outcome;
}

describe('the alert level (3.5.3)', () => {
  it.each<[number, number, AlertLevel]>([
    [0, 2, 'none'],
    [4, 10, 'none'],
    [5, 10, 'blue'],
    [1, 2, 'blue'],
    [7, 10, 'blue'],
    [8, 10, 'orange'],
    [4, 5, 'orange'],
    [12, 15, 'orange'],
    [10, 10, 'orange'],
    [2, 2, 'orange'],
    [11, 10, 'yellow'],
    [12, 10, 'yellow'],
    [6, 5, 'yellow'],
    [18, 15, 'yellow'],
    [13, 10, 'red'],
    [3, 2, 'red'],
    [16, 16, 'orange'],
    [17, 16, 'yellow'],
    [20, 16, 'red'],
  ])('%s of %s working days used: %s', (elapsed, limit, level) => {
    expect(levelOf(elapsed, limit)).toBe(level);
  });

  it('exactly at each fraction, whatever the limit', () => {
    for (let limit = 10; limit <= 180; limit += 10) {
      expect([0.5, 0.8, 1, 1.2].map((fraction) => levelOf(Math.round(limit * fraction), limit))).toEqual([
        'blue',
        'orange',
        'orange',
        'yellow',
      ]);
    }
  });

  it.each<[number, number, AlertLevel]>([
    [4.8, 6, 'orange'],
    [18.4, 23, 'orange'],
    [1.28, 1.6, 'orange'],
    [43.2, 36, 'yellow'],
    [68.4, 57, 'yellow'],
    [Number.MAX_VALUE, 1.0000000000000002, 'red'],
  ])('%s of %s working days used: %s, as decimals', (elapsed, limit, level) => {
    expect(levelOf(elapsed, limit)).toBe(level);
  });

  it('parts of a day have the level of as many whole days of a limit as many times as long', () => {
    const fraction = fc.constantFrom(50, 80, 100, 120);
    fc.assert(
      fc.property(fraction, fc.integer({ min: 10, max: 1_800 }), fc.nat(1), (hundredths, tenths, more) => {
        const used = hundredths * tenths + more;
        expect(levelOf(used / 1_000, tenths / 10)).toBe(levelOf(used, tenths * 100));
      }),
      { numRuns: runs(500) },
    );
  });

  it('never falls as time passes, and a longer limit never raises it', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 180 }), fc.nat(50), (one, other, limit, more) => {
        const [fewer, later] = one < other ? [one, other] : [other, one];
        expect(levels.indexOf(levelOf(fewer, limit))).toBeLessThanOrEqual(levels.indexOf(levelOf(later, limit)));
        expect(levels.indexOf(levelOf(one, limit + more))).toBeLessThanOrEqual(levels.indexOf(levelOf(one, limit)));
      }),
    );
  });

  it('uses the fractions of the policy', () => {
    const policy = definePolicy({ id: 'pilot', parameters: { blueAlertFraction: 0.6, redAlertFraction: 2 } });
    expect(alertLevel({ elapsedWorkingDays: 5, limitWorkingDays: 10 }, { policy })).toMatchObject({ outcome: 'none' });
    expect(alertLevel({ elapsedWorkingDays: 20, limitWorkingDays: 10 }, { policy })).toMatchObject({
      outcome: 'yellow',
    });
  });
});

describe('the alert level of a duty with a last day alone (3.5.3)', () => {
  it.each<[string, AlertLevel]>([
    ['2021-06-09', 'none'],
    ['2021-06-10', 'none'],
    ['2021-06-11', 'yellow'],
    ['2021-06-12', 'red'],
    ['2021-07-10', 'red'],
  ])('due on 10 June, on %s: %s', (asOf, level) => {
    expect(dutyAlertLevel('2021-06-10', asOf)).toBe(level);
  });
});

describe('what is still open', () => {
  it.each<[string, ElapsedTime, readonly AlertLevel[], readonly string[]]>([
    ['nothing known', {}, ['red', 'yellow', 'orange', 'blue', 'none'], ['elapsedWorkingDays', 'limitWorkingDays']],
    ['the time used', { limitWorkingDays: 10 }, ['red', 'yellow', 'orange', 'blue', 'none'], ['elapsedWorkingDays']],
    [
      'the limit, three days used',
      { elapsedWorkingDays: 3 },
      ['red', 'yellow', 'orange', 'blue', 'none'],
      ['limitWorkingDays'],
    ],
    [
      'the limit, one day used: no limit is shorter',
      { elapsedWorkingDays: 1 },
      ['orange', 'blue', 'none'],
      ['limitWorkingDays'],
    ],
    ['the limit, half a day used', { elapsedWorkingDays: 0.5 }, ['blue', 'none'], ['limitWorkingDays']],
  ])('%s', (_, elapsed, possible, missing) => {
    expect(alertLevel(elapsed)).toEqual({ status: 'open', possible, missing });
  });

  it.each([0, 0.3])('nothing when %s days are used: no limit is that short', (elapsedWorkingDays) => {
    expect(alertLevel({ elapsedWorkingDays })).toMatchObject({ status: 'decided', outcome: 'none' });
  });

  it('agrees with every limit from one day on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), (quarters) => {
        const elapsed = quarters / 4;
        const limits = Array.from({ length: 8_000 }, (_, index) => 1 + index / 100);
        const possible = new Set(limits.map((limit) => levelOf(elapsed, limit)));
        const answer = alertLevel({ elapsedWorkingDays: elapsed });
        expect(new Set(answer.status === 'decided' ? [answer.outcome] : answer.possible)).toEqual(possible);
      }),
    );
  });
});

describe('invalid input', () => {
  it.each<[string, (value: unknown) => unknown]>([
    ['the facts', (value) => errorOf(alertLevel, value)],
    [
      'elapsedWorkingDays',
      (value) => (value === 0 ? errorOf(alertLevel, null) : errorOf(alertLevel, { elapsedWorkingDays: value })),
    ],
    ['limitWorkingDays', (value) => errorOf(alertLevel, { elapsedWorkingDays: 0, limitWorkingDays: value })],
  ])('%s meets it with an error of ours', (_, attempt) => {
    const others = hostileValues.map(attempt).filter((error) => !(error instanceof InvalidFactsError));
    expect(others).toEqual([]);
  });

  it.each([
    [{ elapsedWorkingDays: -1 }, 'out-of-range'],
    [{ limitWorkingDays: 0 }, 'out-of-range'],
    [{ elapsedWorkingDays: NaN }, 'not-finite'],
    [{ elapsed: 3 }, 'unknown-fact'],
  ])('%j: %s', (facts, code) => {
    expect(errorOf(alertLevel, facts)).toMatchObject({ code: 'invalid-facts', problems: [{ code }] });
  });

  it('names the argument', () => {
    expect(() => dutyAlertLevel('soon', '2021-06-10')).toThrow('dueOn');
    expect(() => dutyAlertLevel('2021-06-10', '2021-02-30')).toThrow('asOf');
    expect(errorOf(alertRecipient, 'pink')).toMatchObject({
      problems: [
        { code: 'unknown-value', path: ['level'], expected: 'one of "none", "blue", "orange", "yellow", "red"' },
      ],
    });
    expect(levels.map(alertRecipient)).toEqual([null, 'handler', 'handler', 'leaderInCharge', 'leaderInCharge']);
  });
});
