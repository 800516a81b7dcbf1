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

const noon = '2021-06-10T12:00:00+08:00';
const { addWorkingDays, countWorkingDays, describeDay, extend, isWorkingDay } = chinaCalendar;
const lists = { holidays: ['2027-01-01'], makeupWorkdays: ['2027-01-03'], through: '2027-12-31' };

const bad: readonly (readonly [call: string, operation: unknown, ...given: readonly unknown[]])[] = [
  ['isWorkingDay', isWorkingDay, '2021-02-30'],
  ['describeDay', describeDay, 20210610],
  ['addWorkingDays, date', addWorkingDays, null, 1],
  ['addWorkingDays, count', addWorkingDays, '2021-06-10', 1.5],
  ['addWorkingDays, past the last day', addWorkingDays, '9999-12-31', 1],
  ['countWorkingDays, from', countWorkingDays, 'x'.repeat(50), '2021-06-10'],
  ['countWorkingDays, to', countWorkingDays, '2021-06-10', true],
  ['countWorkingDays, reversed', countWorkingDays, '2021-06-10', '2021-06-09'],
  ['addCalendarMonths, date', addCalendarMonths, '2021', 1],
  ['addCalendarMonths, months', addCalendarMonths, '2021-06-10', -1],
  ['addMinutes, instant', addMinutes, '2021-06-10', 1],
  ['addMinutes, minutes', addMinutes, noon, '1'],
  ['addMinutes, past the last day', addMinutes, '9999-12-31T23:59:00+08:00', 1],
  ['chinaDateOf', chinaDateOf, '2021-06-10T24:00Z'],
  ['chinaDateOf, before the first day', chinaDateOf, '0001-01-01T00:00+18:00'],
  ['chinaDateOf, no date', chinaDateOf, '2021-6-100T10:00Z'],
  ['chinaDateOf, no clock time', chinaDateOf, '2021-06-10T10.00Z'],
  ['chinaDateOf, no offset', chinaDateOf, '2021-06-10T10:00+08.00'],
  ['chinaDateOf, no fraction', chinaDateOf, '2021-06-10T10:00:00.1e1Z'],
  ['minutesBetween, from', minutesBetween, '2021-06-10T12:00', noon],
  ['minutesBetween, to', minutesBetween, noon, undefined],
  ['toDayNumber', toDayNumber, {}],
  ['toDayNumber, first hyphen', toDayNumber, '2021/06-10'],
  ['toDayNumber, second hyphen', toDayNumber, '2021-06/10'],
  ['toDayNumber, year', toDayNumber, '202x-06-10'],
  ['toDayNumber, month', toDayNumber, '2021-0x-10'],
  ['toDayNumber, day', toDayNumber, '2021-06-1x'],
  ['fromDayNumber', fromDayNumber, 0.5],
  ['extend by nothing', extend, undefined],
  ['extend by a list', extend, []],
  ['extend by what refuses', extend, new Proxy({}, { has: () => { throw new Error('refused'); } })], // prettier-ignore
  ['extend, a key', extend, { ...lists, holiday: [] }],
  ['extend, a list', extend, { ...lists, holidays: '2027-01-01' }],
  ['extend, the other list', extend, { ...lists, makeupWorkdays: {} }],
  ['extend, a date', extend, { ...lists, holidays: ['2027-02-29', 1] }],
  ['extend, a date outside', extend, { ...lists, holidays: ['2006-12-31', '2007-01-01', '2027-12-31', '2028-01-01'] }],
  ['extend, both ways', extend, { ...lists, makeupWorkdays: ['2027-01-01'] }],
  ['extend, the last day', extend, { ...lists, through: '2027-13-01' }],
  ['extend, a last day too early', extend, { ...lists, through: '2026-12-30' }],
  ['extend, an empty notice', extend, { year: 2027, days: [] }],
  ['extend, a notice without days', extend, { year: 2027 }],
  ['extend, a year', extend, { year: '2027', days: [{ date: '2027-01-01', isOffDay: true }] }],
  ['extend, days of no year', extend, { days: [{ date: 'x', isOffDay: true }] }],
  ['extend, a gap', extend, { year: 2029, days: [{ date: '2029-01-01', isOffDay: true }] }],
  ['extend, a day', extend, { year: 2027, days: ['2027-01-01', { date: '2027-01-01', isOffDay: 1 }] }],
  [
    'extend, days around the year',
    extend,
    {
      year: 2027,
      days: ['2026-11-30', '2026-12-01', '2027-12-31', '2028-01-01'].map((date) => ({ date, isOffDay: true })),
    },
  ],
];

it.each(bad)('%s: the error says what was expected and what was received', (_, operation, ...given) => {
  const error = errorOf(operation, ...given);
  if (!(error instanceof CalendarError)) throw new TypeError('no calendar error');
  expect(error.problems).not.toEqual([]);
  for (const { code, expected, received } of error.problems) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(expected).not.toBe('');
    expect(received).not.toBe('');
    expect(error.message).toContain(expected);
    expect(error.message).toContain(received);
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
