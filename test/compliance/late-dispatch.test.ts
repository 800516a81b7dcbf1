import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase, openClocks, type CaseRecord } from '../../src/compliance';
import { definePolicy, parameterDefinitions } from '../../src/policy';
import { telephoneDispatchDuty } from '../../src/rules/time-limits';
import { runs } from '../support/runs';

/** Check and clock know the day alone, and rely on the maximum: a booking may be dispatched the next day, but not later. */
const { minimum, maximum = Infinity } = parameterDefinitions.telephoneDispatchMinutes;
const days = ['2021-06-10', '2021-06-11', '2021-06-12'] as const;
const lastSecond = '2021-06-10T23:59:59+08:00';

/** On which of the days a booking of the first day that nobody has dispatched is late. */
function lateOn(
  phoneEndedAt: string,
  minutes: number,
): Readonly<Record<'duty' | 'check' | 'clock', readonly string[]>> {
  const policy = definePolicy({ id: 'other', parameters: { telephoneDispatchMinutes: minutes } });
  const intake = { channel: 'phone', phoneEndedAt, dispatchedAt: null } as const;
  const record: CaseRecord = { id: 'case-1', facts: {}, intake };
  return {
    duty: days.filter((day) => {
      const answer = telephoneDispatchDuty({ endedAt: phoneEndedAt, asOf: `${day}T23:59:59.999+08:00` }, { policy });
      return answer.status === 'decided' && !answer.outcome.kept;
    }),
    check: days.filter((asOf) =>
      checkCase(record, { asOf, policy }).findings.some(({ code }) => code === 'late-dispatch'),
    ),
    clock: days.filter((asOf) =>
      openClocks(record, { asOf, policy }).some(({ kind, alert }) => kind === 'dispatch' && alert !== 'none'),
    ),
  };
}

describe('a telephone booking that nobody has dispatched (3.1.2)', () => {
  it.each([
    ['the printed minutes', '2021-06-10T10:00:00+08:00', 20, days],
    ['the most minutes of a policy, from the morning on', '2021-06-10T10:00:00+08:00', maximum, days.slice(1)],
    ['the most minutes of a policy, from the last second of the day on', lastSecond, maximum, days.slice(1)],
  ])('is late to the minute, and by the day from the next day on: %s', (_, phoneEndedAt, minutes, duty) => {
    expect(lateOn(phoneEndedAt, minutes)).toEqual({ duty, check: days.slice(1), clock: days.slice(1) });
  });

  it('is never late by the day before it is late to the minute, whatever minutes a policy may give', () => {
    const second = fc.integer({ min: 0, max: 86_399 });
    fc.assert(
      fc.property(second, fc.integer({ min: minimum, max: maximum }), (ofDay, minutes) => {
        const phoneEndedAt = new Date(Date.parse('2021-06-10T00:00:00+08:00') + ofDay * 1000).toISOString();
        const { duty, check, clock } = lateOn(phoneEndedAt, minutes);
        expect([check, clock]).toEqual([days.slice(1), days.slice(1)]);
        expect(duty).toEqual(expect.arrayContaining([...check]));
      }),
      { numRuns: runs(200) },
    );
  });
});
