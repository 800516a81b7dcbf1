import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addCalendarMonths,
  addMinutes,
  CalendarError,
  chinaCalendar,
  chinaDateOf,
  fromDayNumber,
  minutesBetween,
  toDayNumber,
} from '../../src/calendar';
import { errorOf } from '../support/hostile';

// Over 200 lines: one call after another, each with its message.

const noon = '2021-06-10T12:00:00+08:00';
const { addWorkingDays, countWorkingDays, describeDay, extend, isWorkingDay } = chinaCalendar;
const lists = { holidays: ['2027-01-01'], makeupWorkdays: ['2027-01-03'], through: '2027-12-31' };

const bad: readonly (readonly [call: string, message: string, operation: unknown, ...given: readonly unknown[]])[] = [
  [
    'isWorkingDay',
    'impossible-date: date should be an existing date written YYYY-MM-DD, is "2021-02-30"',
    isWorkingDay,
    '2021-02-30',
  ],
  [
    'describeDay',
    'malformed-date: date should be an existing date written YYYY-MM-DD, is 20210610',
    describeDay,
    20210610,
  ],
  [
    'addWorkingDays, date',
    'malformed-date: date should be an existing date written YYYY-MM-DD, is null',
    addWorkingDays,
    null,
    1,
  ],
  [
    'addWorkingDays, count',
    'not-a-count: count should be a whole number from 0, is 1.5',
    addWorkingDays,
    '2021-06-10',
    1.5,
  ],
  [
    'addWorkingDays, past the last day',
    'out-of-range: count should be a value that leads to a day of the years 0001 to 9999, is 1',
    addWorkingDays,
    '9999-12-31',
    1,
  ],
  [
    'countWorkingDays, from',
    'malformed-date: from should be an existing date written YYYY-MM-DD, is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
    countWorkingDays,
    'x'.repeat(50),
    '2021-06-10',
  ],
  [
    'countWorkingDays, to',
    'malformed-date: to should be an existing date written YYYY-MM-DD, is true',
    countWorkingDays,
    '2021-06-10',
    true,
  ],
  [
    'countWorkingDays, reversed',
    'reversed-range: to should be no earlier than 2021-06-10, is "2021-06-09"',
    countWorkingDays,
    '2021-06-10',
    '2021-06-09',
  ],
  [
    'addCalendarMonths, date',
    'malformed-date: date should be an existing date written YYYY-MM-DD, is "2021"',
    addCalendarMonths,
    '2021',
    1,
  ],
  [
    'addCalendarMonths, months',
    'not-a-count: months should be a whole number from 0, is -1',
    addCalendarMonths,
    '2021-06-10',
    -1,
  ],
  [
    'addMinutes, instant',
    'malformed-instant: instant should be a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm, is "2021-06-10"',
    addMinutes,
    '2021-06-10',
    1,
  ],
  ['addMinutes, minutes', 'not-a-count: minutes should be a whole number from 0, is "1"', addMinutes, noon, '1'],
  [
    'addMinutes, past the last day',
    'out-of-range: minutes should be a value that leads to a day of the years 0001 to 9999, is 1',
    addMinutes,
    '9999-12-31T23:59:00+08:00',
    1,
  ],
  [
    'chinaDateOf',
    'impossible-instant: instant should be a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm, is "2021-06-10T24:00Z"',
    chinaDateOf,
    '2021-06-10T24:00Z',
  ],
  [
    'chinaDateOf, before the first day',
    'out-of-range: instant should be a value that leads to a day of the years 0001 to 9999, is "0001-01-01T00:00+18:00"',
    chinaDateOf,
    '0001-01-01T00:00+18:00',
  ],
  [
    'chinaDateOf, no date',
    'malformed-instant: instant should be a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm, is "2021-6-100T10:00Z"',
    chinaDateOf,
    '2021-6-100T10:00Z',
  ],
  [
    'chinaDateOf, no clock time',
    'malformed-instant: instant should be a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm, is "2021-06-10T10.00Z"',
    chinaDateOf,
    '2021-06-10T10.00Z',
  ],
  [
    'chinaDateOf, no offset',
    'malformed-instant: instant should be a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm, is "2021-06-10T10:00+08.00"',
    chinaDateOf,
    '2021-06-10T10:00+08.00',
  ],
  [
    'chinaDateOf, no fraction',
    'malformed-instant: instant should be a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm, is "2021-06-10T10:00:00.1e1Z"',
    chinaDateOf,
    '2021-06-10T10:00:00.1e1Z',
  ],
  [
    'minutesBetween, from',
    'malformed-instant: fromInstant should be a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm, is "2021-06-10T12:00"',
    minutesBetween,
    '2021-06-10T12:00',
    noon,
  ],
  [
    'minutesBetween, to',
    'malformed-instant: toInstant should be a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm, is undefined',
    minutesBetween,
    noon,
    undefined,
  ],
  ['toDayNumber', 'malformed-date: date should be an existing date written YYYY-MM-DD, is an object', toDayNumber, {}],
  [
    'toDayNumber, first hyphen',
    'malformed-date: date should be an existing date written YYYY-MM-DD, is "2021/06-10"',
    toDayNumber,
    '2021/06-10',
  ],
  [
    'toDayNumber, second hyphen',
    'malformed-date: date should be an existing date written YYYY-MM-DD, is "2021-06/10"',
    toDayNumber,
    '2021-06/10',
  ],
  [
    'toDayNumber, year',
    'malformed-date: date should be an existing date written YYYY-MM-DD, is "202x-06-10"',
    toDayNumber,
    '202x-06-10',
  ],
  [
    'toDayNumber, month',
    'malformed-date: date should be an existing date written YYYY-MM-DD, is "2021-0x-10"',
    toDayNumber,
    '2021-0x-10',
  ],
  [
    'toDayNumber, day',
    'malformed-date: date should be an existing date written YYYY-MM-DD, is "2021-06-1x"',
    toDayNumber,
    '2021-06-1x',
  ],
  [
    'fromDayNumber',
    'out-of-range: dayNumber should be a value that leads to a day of the years 0001 to 9999, is 0.5',
    fromDayNumber,
    0.5,
  ],
  [
    'extend by nothing',
    'invalid-extension: extension should be lists of days or a notice, is undefined',
    extend,
    undefined,
  ],
  ['extend by a list', 'invalid-extension: extension should be lists of days or a notice, is an array', extend, []],
  ['extend by what refuses',
    'invalid-extension: extension should be plain data, is an object', extend, new Proxy({}, { has: () => { throw new Error('refused'); } })], // prettier-ignore
  [
    'extend, a key',
    'invalid-extension: holiday should be one of holidays, makeupWorkdays, through, is "holiday"',
    extend,
    { ...lists, holiday: [] },
  ],
  [
    'extend, a list',
    'invalid-extension: holidays should be a list of dates, is "2027-01-01"',
    extend,
    { ...lists, holidays: '2027-01-01' },
  ],
  [
    'extend, the other list',
    'invalid-extension: makeupWorkdays should be a list of dates, is an object',
    extend,
    { ...lists, makeupWorkdays: {} },
  ],
  [
    'extend, a date',
    'invalid-extension: holidays.0 should be an existing date written YYYY-MM-DD, is "2027-02-29"; holidays.1 should be an existing date written YYYY-MM-DD, is 1',
    extend,
    { ...lists, holidays: ['2027-02-29', 1] },
  ],
  [
    'extend, a date outside',
    'invalid-extension: holidays.0 should be a day from 2007-01-01 through 2027-12-31, is "2006-12-31"; holidays.3 should be a day from 2007-01-01 through 2027-12-31, is "2028-01-01"',
    extend,
    { ...lists, holidays: ['2006-12-31', '2007-01-01', '2027-12-31', '2028-01-01'] },
  ],
  [
    'extend, both ways',
    'invalid-extension: makeupWorkdays.0 should be a day off or a day worked, not both, is "2027-01-01"',
    extend,
    { ...lists, makeupWorkdays: ['2027-01-01'] },
  ],
  [
    'extend, the last day',
    'invalid-extension: through should be an existing date written YYYY-MM-DD, is "2027-13-01"',
    extend,
    { ...lists, through: '2027-13-01' },
  ],
  [
    'extend, a last day too early',
    'invalid-extension: through should be 2026-12-31 or later, is "2026-12-30"',
    extend,
    { ...lists, through: '2026-12-30' },
  ],
  [
    'extend, an empty notice',
    'invalid-extension: days should be a list of at least one day, is an array',
    extend,
    { year: 2027, days: [] },
  ],
  [
    'extend, a notice without days',
    'invalid-extension: days should be a list of at least one day, is undefined',
    extend,
    { year: 2027 },
  ],
  [
    'extend, a year',
    'invalid-extension: year should be a year of four digits, is "2027"',
    extend,
    { year: '2027', days: [{ date: '2027-01-01', isOffDay: true }] },
  ],
  [
    'extend, days of no year',
    'invalid-extension: year should be a year of four digits, is undefined; days.0.date should be an existing date written YYYY-MM-DD, is "x"',
    extend,
    { days: [{ date: 'x', isOffDay: true }] },
  ],
  [
    'extend, a gap',
    'invalid-extension: year should be a year that leaves no gap after 2026-12-31, is 2029',
    extend,
    { year: 2029, days: [{ date: '2029-01-01', isOffDay: true }] },
  ],
  [
    'extend, a day',
    'invalid-extension: days.0 should be an object with date and isOffDay, is "2027-01-01"; days.1.isOffDay should be true or false, is 1',
    extend,
    { year: 2027, days: ['2027-01-01', { date: '2027-01-01', isOffDay: 1 }] },
  ],
  [
    'extend, days around the year',
    'invalid-extension: days.0.date should be a day from 2026-12-01 through 2027-12-31, is "2026-11-30"; days.3.date should be a day from 2026-12-01 through 2027-12-31, is "2028-01-01"',
    extend,
    {
      year: 2027,
      days: ['2026-11-30', '2026-12-01', '2027-12-31', '2028-01-01'].map((date) => ({ date, isOffDay: true })),
    },
  ],
];

it.each(bad)('%s: %s', (_, message, operation, ...given) => {
  const error = errorOf(operation, ...given);
  if (!(error instanceof CalendarError)) throw new TypeError('no calendar error');
  expect(error.message).toBe(message);
  expect(error.problems).not.toEqual([]);
  for (const { code, path, expected, received } of error.problems) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(message).toContain(`${path.join('.') || 'extension'} should be ${expected}, is ${received}`);
  }
});

it.each([
  ['2021-06-10T09:50:00Z', 20, '2021-06-10T18:10:00+08:00'],
  ['2021-06-10T09:50Z', 0, '2021-06-10T17:50:00+08:00'],
  ['2021-12-31T23:50:09+08:00', 20, '2022-01-01T00:10:09+08:00'],
  ['2021-06-10T15:59:59.5Z', 0, '2021-06-10T23:59:59.500+08:00'],
  ['2021-06-10T16:00:00.0029Z', 1, '2021-06-11T00:01:00.002+08:00'],
  ['1969-12-31T15:00:00-01:00', 1_440, '1970-01-02T00:00:00+08:00'],
])('%s and %i minutes is %s', (instant, minutes, expected) => {
  expect(addMinutes(instant, minutes)).toBe(expected);
});

it('minutes are added as the language adds them', () => {
  const instant = fc.date({ min: new Date('0001-02-01'), max: new Date('9999-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, fc.nat(500_000), (date, minutes) => {
      const added = addMinutes(date.toISOString(), minutes);
      expect(added.slice(-6)).toBe('+08:00');
      expect(Date.parse(added)).toBe(date.getTime() + minutes * 60_000);
    }),
  );
});
