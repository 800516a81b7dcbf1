import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  constraintFilingDuty,
  systemEntryDuty,
  telephoneDispatchDuty,
  type ConstraintFilingRequest,
  type SystemEntryRequest,
  type TelephoneDispatchRequest,
} from '../../src/rules/time-limits';
import { YekuoError } from '../../src/engine';
import { definePolicy } from '../../src/policy';
import { dateAfter, isWorkedByWitness, walkWorkingDays } from '../calendar/reference-calendar';
import { errorOf, hostileValues } from '../support/hostile';

const tenO = '2021-06-10T10:00:00+08:00';

describe('an application at a hall is entered on the calendar day of the application (3.1.2)', () => {
  it.each<[string, SystemEntryRequest, boolean]>([
    ['the same afternoon', { appliedAt: '2021-06-10T16:50:00+08:00', enteredAt: '2021-06-10T17:40:00+08:00' }, true],
    ['the next morning', { appliedAt: '2021-06-10T16:50:00+08:00', enteredAt: '2021-06-11T08:05:00+08:00' }, false],
    ['in the last second', { appliedAt: '2021-06-10T08:00:00+08:00', enteredAt: '2021-06-10T23:59:59+08:00' }, true],
    ['at midnight', { appliedAt: '2021-06-10T08:00:00+08:00', enteredAt: '2021-06-11T00:00:00+08:00' }, false],
    [
      'midnight in China, given in UTC',
      { appliedAt: '2021-06-10T02:00:00Z', enteredAt: '2021-06-10T16:00:00Z' },
      false,
    ],
    ['the last UTC second of the day', { appliedAt: '2021-06-10T02:00:00Z', enteredAt: '2021-06-10T15:59:59Z' }, true],
    ['over the year end', { appliedAt: '2021-12-31T17:00:00+08:00', enteredAt: '2022-01-01T00:00:00+08:00' }, false],
    ['never, and the next day has come', { appliedAt: tenO, asOf: '2021-06-11T00:00:00+08:00' }, false],
  ])('%s', (_, request, kept) => {
    expect(systemEntryDuty(request)).toMatchObject({
      status: 'decided',
      outcome: { kept, certain: true },
      rules: [],
      clauses: ['3.1.2'],
      interpretations: [],
    });
  });

  it.each<[string, SystemEntryRequest]>([
    ['nothing is known of the entry', { appliedAt: tenO }],
    ['the day is not over', { appliedAt: tenO, asOf: '2021-06-10T23:59:59+08:00' }],
  ])('is open while %s', (_, request) => {
    expect(systemEntryDuty(request)).toEqual({
      status: 'open',
      possible: [
        { kept: true, due: '2021-06-10', certain: true },
        { kept: false, due: '2021-06-10', certain: true },
      ],
      missing: ['enteredAt'],
    });
  });
});

describe('a telephone booking is dispatched within 20 minutes (3.1.2)', () => {
  it.each<[string, string, boolean]>([
    ['at once', '2021-06-10T10:00:00+08:00', true],
    ['exactly at the limit', '2021-06-10T10:20:00+08:00', true],
    ['exactly at the limit, given in UTC', '2021-06-10T02:20:00Z', true],
    ['a second late', '2021-06-10T10:20:01+08:00', false],
    ['a millisecond late', '2021-06-10T10:20:00.001+08:00', false],
    ['the next day at the same time of day', '2021-06-11T10:00:00+08:00', false],
  ])('%s', (_, dispatchedAt, kept) => {
    const answer = telephoneDispatchDuty({ endedAt: tenO, dispatchedAt });
    expect(answer).toEqual({
      status: 'decided',
      outcome: { kept, due: '2021-06-10T10:20:00+08:00', certain: true },
      rules: [],
      clauses: ['3.1.2'],
      interpretations: [],
    });
  });

  it('a call before midnight is dispatched after it', () => {
    const request = { endedAt: '2021-12-31T23:50:00+08:00', dispatchedAt: '2022-01-01T00:10:00+08:00' };
    expect(telephoneDispatchDuty(request)).toMatchObject({
      outcome: { kept: true, due: '2022-01-01T00:10:00+08:00' },
    });
  });

  it('is open while the 20 minutes run', () => {
    const due = '2021-06-10T10:20:00+08:00';
    expect(telephoneDispatchDuty({ endedAt: tenO, asOf: due })).toEqual({
      status: 'open',
      possible: [
        { kept: true, due, certain: true },
        { kept: false, due, certain: true },
      ],
      missing: ['dispatchedAt'],
    });
  });

  it('is broken after they end without a dispatch', () => {
    expect(telephoneDispatchDuty({ endedAt: tenO, asOf: '2021-06-10T10:20:01+08:00' })).toMatchObject({
      status: 'decided',
      outcome: { kept: false },
    });
  });

  it('uses the minutes of the policy', () => {
    const policy = definePolicy({ id: 'pilot', parameters: { telephoneDispatchMinutes: 10 } });
    const request = { endedAt: tenO, dispatchedAt: '2021-06-10T10:20:00+08:00' };
    expect(telephoneDispatchDuty(request, { policy })).toMatchObject({
      outcome: { kept: false, due: '2021-06-10T10:10:00+08:00' },
    });
  });

  it('agrees with plain arithmetic on milliseconds', () => {
    const instant = fc.date({ min: new Date('2011-01-01'), max: new Date('2026-12-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 2_400_000 }), (ended, milliseconds) => {
        const answer = telephoneDispatchDuty({
          endedAt: ended.toISOString(),
          dispatchedAt: new Date(ended.getTime() + milliseconds).toISOString(),
        });
        expect(answer).toMatchObject({ outcome: { kept: milliseconds <= 1_200_000 } });
        const due = answer.status === 'decided' ? (answer.outcome.due ?? '') : '';
        expect(Date.parse(due)).toBe(ended.getTime() + 1_200_000);
      }),
    );
  });
});

describe('a constraint caused by the grid is filed within 2 working days (3.2.4)', () => {
  it.each<[string, ConstraintFilingRequest, boolean, string | null]>([
    ['found Monday, filed Wednesday', { foundOn: '2021-06-21', filedOn: '2021-06-23' }, true, '2021-06-23'],
    ['filed on the third working day', { foundOn: '2021-06-21', filedOn: '2021-06-24' }, false, '2021-06-23'],
    ['filed on the day it was found', { foundOn: '2021-06-21', filedOn: '2021-06-21' }, true, '2021-06-23'],
    ['over the Dragon Boat Festival', { foundOn: '2021-06-10', filedOn: '2021-06-15' }, true, '2021-06-15'],
    ['over National Day', { foundOn: '2021-09-30', filedOn: '2021-10-09' }, true, '2021-10-09'],
    ['a make-up Saturday counts', { foundOn: '2021-09-30', filedOn: '2021-10-11' }, false, '2021-10-09'],
    ['over the Spring Festival', { foundOn: '2022-01-29', filedOn: '2022-02-07' }, true, '2022-02-07'],
    ['over the year end', { foundOn: '2021-12-31', filedOn: '2022-01-05' }, true, '2022-01-05'],
    ['not filed, and the days are over', { foundOn: '2021-06-21', asOf: '2021-06-24' }, false, '2021-06-23'],
  ])('%s', (_, request, kept, due) => {
    expect(constraintFilingDuty({ gridCaused: true, ...request })).toEqual({
      status: 'decided',
      outcome: { kept, due, certain: true },
      rules: [],
      clauses: ['3.2.4'],
      interpretations: ['I-15'],
    });
  });

  it('nothing has to be filed for other causes', () => {
    expect(constraintFilingDuty({ foundOn: '2021-06-21', gridCaused: false, asOf: '2021-12-31' })).toEqual({
      status: 'decided',
      outcome: { kept: true, due: null, certain: true },
      rules: [],
      clauses: ['3.2.4'],
      interpretations: [],
    });
  });

  it('is uncertain if the days are beyond the calendar', () => {
    const request = { foundOn: '2026-12-28', gridCaused: true, filedOn: '2026-12-29' };
    expect(constraintFilingDuty(request)).toMatchObject({ outcome: { kept: true, due: '2026-12-30', certain: false } });
  });

  const filed = { kept: true, due: '2021-06-23', certain: true };
  const late = { kept: false, due: '2021-06-23', certain: true };
  const noDuty = { kept: true, due: null, certain: true };

  it.each<[string, ConstraintFilingRequest, readonly unknown[], readonly string[]]>([
    ['cause and filing unknown', { foundOn: '2021-06-21' }, [filed, late, noDuty], ['gridCaused', 'filedOn']],
    ['filing unknown', { foundOn: '2021-06-21', gridCaused: true }, [filed, late], ['filedOn']],
    [
      'the last day has come',
      { foundOn: '2021-06-21', gridCaused: true, asOf: '2021-06-23' },
      [filed, late],
      ['filedOn'],
    ],
    ['cause unknown, filed in time', { foundOn: '2021-06-21', filedOn: '2021-06-22' }, [filed, noDuty], ['gridCaused']],
    ['cause unknown, filed late', { foundOn: '2021-06-21', filedOn: '2021-07-01' }, [late, noDuty], ['gridCaused']],
  ])('is open with %s', (_, request, possible, missing) => {
    expect(constraintFilingDuty(request)).toEqual({ status: 'open', possible, missing });
  });

  it('is met on days off after its last working day, and broken on the third working day', () => {
    const found = { foundOn: '2021-06-16', gridCaused: true };
    expect(constraintFilingDuty({ ...found, filedOn: '2021-06-19' })).toMatchObject({
      outcome: { kept: true, due: '2021-06-18' },
    });
    expect(constraintFilingDuty({ ...found, filedOn: '2021-06-21' })).toMatchObject({
      outcome: { kept: false, due: '2021-06-18' },
    });
  });

  it('agrees with walking from day to day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_700 }), fc.integer({ min: 0, max: 14 }), (day, later) => {
        const foundOn = dateAfter('2011-01-01', day);
        const due = walkWorkingDays(foundOn, 2, isWorkedByWitness);
        const filedOn = dateAfter(foundOn, later);
        const third = walkWorkingDays(foundOn, 3, isWorkedByWitness);
        expect(constraintFilingDuty({ foundOn, gridCaused: true, filedOn })).toMatchObject({
          outcome: { kept: filedOn < third, due, certain: true },
        });
      }),
    );
  });
});

describe('invalid input', () => {
  const day = '2021-06-10';
  it.each<[string, (value: unknown) => unknown]>([
    ['systemEntryDuty', (value) => errorOf(systemEntryDuty, value)],
    ['systemEntryDuty, appliedAt', (value) => errorOf(systemEntryDuty, { appliedAt: value })],
    ['systemEntryDuty, enteredAt', (value) => errorOf(systemEntryDuty, { appliedAt: tenO, enteredAt: value })],
    ['systemEntryDuty, asOf', (value) => errorOf(systemEntryDuty, { appliedAt: tenO, asOf: value })],
    ['telephoneDispatchDuty', (value) => errorOf(telephoneDispatchDuty, value)],
    ['telephoneDispatchDuty, endedAt', (value) => errorOf(telephoneDispatchDuty, { endedAt: value })],
    [
      'telephoneDispatchDuty, dispatchedAt',
      (value) => errorOf(telephoneDispatchDuty, { endedAt: tenO, dispatchedAt: value }),
    ],
    ['telephoneDispatchDuty, asOf', (value) => errorOf(telephoneDispatchDuty, { endedAt: tenO, asOf: value })],
    [
      'telephoneDispatchDuty, asOf of a dispatched booking',
      (value) => errorOf(telephoneDispatchDuty, { endedAt: tenO, dispatchedAt: tenO, asOf: value }),
    ],
    ['constraintFilingDuty', (value) => errorOf(constraintFilingDuty, value)],
    ['constraintFilingDuty, foundOn', (value) => errorOf(constraintFilingDuty, { foundOn: value, gridCaused: true })],
    ['constraintFilingDuty, gridCaused', (value) => errorOf(constraintFilingDuty, { foundOn: day, gridCaused: value })],
    ['constraintFilingDuty, filedOn', (value) => errorOf(constraintFilingDuty, { foundOn: day, filedOn: value })],
    ['constraintFilingDuty, asOf', (value) => errorOf(constraintFilingDuty, { foundOn: day, asOf: value })],
    [
      'constraintFilingDuty, asOf of a filed constraint',
      (value) => errorOf(constraintFilingDuty, { foundOn: day, filedOn: day, asOf: value }),
    ],
  ])('%s meets it with an error of ours', (_, attempt) => {
    const others = hostileValues.map(attempt).filter((error) => !(error instanceof YekuoError));
    expect(others).toEqual([]);
  });

  const instants = { appliedAt: tenO } satisfies SystemEntryRequest;
  const calls = { endedAt: tenO } satisfies TelephoneDispatchRequest;
  it.each([
    ['a date is no instant', errorOf(systemEntryDuty, { ...instants, enteredAt: day }), 'malformed-instant'],
    [
      'nor is an instant without offset',
      errorOf(telephoneDispatchDuty, { ...calls, asOf: `${day}T10:00` }),
      'malformed-instant',
    ],
    ['an instant is no date', errorOf(constraintFilingDuty, { foundOn: tenO }), 'malformed-date'],
    [
      'nothing is filed before it is found',
      errorOf(constraintFilingDuty, { foundOn: day, gridCaused: true, filedOn: '2021-06-09' }),
      'dates-out-of-order',
    ],
  ])('%s', (_, error, code) => {
    expect(error).toMatchObject({ name: 'InvalidRequestError', problems: [{ code }] });
  });

  const before = '2021-06-10T01:59:59Z';
  const after = '2021-06-10T02:00:01Z';
  const found = { foundOn: day } satisfies ConstraintFilingRequest;
  it.each([
    ['nothing is entered before the application', errorOf(systemEntryDuty, { ...instants, enteredAt: before }), 'enteredAt', `no earlier than ${tenO}`, before],
    ['or after the end of the record', errorOf(systemEntryDuty, { ...instants, enteredAt: after, asOf: tenO }), 'enteredAt', `no later than ${tenO}`, after],
    ['which ends no sooner', errorOf(systemEntryDuty, { ...instants, asOf: before }), 'asOf', `no earlier than ${tenO}`, before],
    ['nothing is dispatched before the call is over', errorOf(telephoneDispatchDuty, { ...calls, dispatchedAt: before }), 'dispatchedAt', `no earlier than ${tenO}`, before],
    ['or after the end of the record', errorOf(telephoneDispatchDuty, { ...calls, dispatchedAt: after, asOf: tenO }), 'dispatchedAt', `no later than ${tenO}`, after],
    ['which ends no sooner', errorOf(telephoneDispatchDuty, { ...calls, asOf: before }), 'asOf', `no earlier than ${tenO}`, before],
    ['nothing is filed before it is found', errorOf(constraintFilingDuty, { ...found, filedOn: '2021-06-09' }), 'filedOn', `no earlier than ${day}`, '2021-06-09'],
    ['or after the end of the record', errorOf(constraintFilingDuty, { ...found, filedOn: '2021-06-12', asOf: '2021-06-11' }), 'filedOn', 'no later than 2021-06-11', '2021-06-12'],
    ['which ends no sooner', errorOf(constraintFilingDuty, { ...found, asOf: '2021-06-09' }), 'asOf', `no earlier than ${day}`, '2021-06-09'],
  ])('%s', (_, error, field, expected, received) => {
    expect(error).toMatchObject({
      name: 'InvalidRequestError',
      problems: [{ code: 'dates-out-of-order', path: [field], expected, received: JSON.stringify(received) }],
    });
  }); // prettier-ignore

  it('the first and the last recorded moment are valid', () => {
    const entered = { ...instants, enteredAt: tenO, asOf: tenO };
    expect(systemEntryDuty(entered)).toMatchObject({ outcome: { kept: true } });
    expect(telephoneDispatchDuty({ ...calls, dispatchedAt: tenO, asOf: tenO })).toMatchObject({
      outcome: { kept: true },
    });
    const filed = { ...found, gridCaused: true, filedOn: day, asOf: day };
    expect(constraintFilingDuty(filed)).toMatchObject({ outcome: { kept: true } });
  });
});
