import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CalendarError, addCalendarMonths, fromDayNumber, isCalendarDate, toDayNumber } from '../../src/calendar';
import { runs } from '../support/runs';

describe('day numbers', () => {
  it.each([
    ['0001-01-01', -719_162],
    ['1900-03-01', -25_508],
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2021-06-10', 18_788],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (date, dayNumber) => {
    expect(toDayNumber(date)).toBe(dayNumber);
    expect(fromDayNumber(dayNumber)).toBe(date);
  });

  it('agree with the dates of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        expect(fromDayNumber(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it.each([2_932_897, -719_163, 0.5, NaN, Infinity])('%d is out of range', (dayNumber) => {
    expect(() => fromDayNumber(dayNumber)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});

describe('toDayNumber', () => {
  const digits = [0, 1, 2, 3, 5, 6, 8, 9];

  it.each(digits)('refuses any other character than a digit at place %i', (place) => {
    for (const other of ['/', ':', ' ', '-', 'a', '\u0660', '０']) {
      const text = `${'2021-06-10'.slice(0, place)}${other}${'2021-06-10'.slice(place + 1)}`;
      expect(() => toDayNumber(text)).toThrow(expect.objectContaining({ code: 'malformed-date' }));
    }
  });
});

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2021-01-31'])('%s is a date', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-01-32',
    '0000-01-01',
    '2021-1-1',
    '2021/01/01',
    '2021-01-01 ',
    ' 2021-01-0',
    '20210101',
    '2021-01-0x',
    '+021-01-01',
    '２０２１-01-01',
    '',
    'abcd',
    '2021-01-01T00:00:00Z',
    20210101,
    null,
    undefined,
    new Date(0),
    ['2021-01-01'],
    Symbol('date'),
  ])('%s is not a date', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  it('agrees with the dates of the language on eight digits', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
          '-',
        );
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        expect(isCalendarDate(text)).toBe(year > 0 && date.toISOString().startsWith(text));
      }),
      { numRuns: runs(2_000) },
    );
  });
});

describe('addCalendarMonths', () => {
  it.each([
    ['2021-11-30', 3, '2022-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2021-12-31', 2, '2022-02-28'],
    ['2021-08-31', 1, '2021-09-30'],
    ['2021-01-31', 3, '2021-04-30'],
    ['2021-06-10', 3, '2021-09-10'],
    ['2021-06-10', 0, '2021-06-10'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2011-12-30', 1, '2012-01-30'],
    ['0001-01-31', 1, '0001-02-28'],
    ['0050-10-31', 1, '0050-11-30'],
    ['2018-11-04', 0, '2018-11-04'],
    ['2018-08-04', 3, '2018-11-04'],
    ['9999-11-30', 1, '9999-12-30'],
    ['9999-12-31', 0, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addCalendarMonths(date, months)).toBe(expected);
  });

  it('adds as date-fns does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_900_000 }), fc.nat(1_000), (day, months) => {
        const oracle = addMonths(new UTCDateMini(day * 86_400_000), months)
          .toISOString()
          .slice(0, 10);
        expect(addCalendarMonths(fromDayNumber(day), months)).toBe(oracle);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('keeps the day of the month, or returns the last day of the month', () => {
    const date = fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(date, fc.nat(600), (start, months) => {
        const end = addCalendarMonths(start, months);
        const monthsPassed =
          (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
          Number(end.slice(5, 7)) -
          Number(start.slice(5, 7));
        expect(monthsPassed).toBe(months);
        const isLastOfMonth = fromDayNumber(toDayNumber(end) + 1).endsWith('-01');
        expect(end.slice(8) === start.slice(8) || (isLastOfMonth && end.slice(8) < start.slice(8))).toBe(true);
      }),
    );
  });

  it.each([
    ['2021-02-30', 1, 'impossible-date'],
    ['2021', 1, 'malformed-date'],
    ['2021-01-01', -1, 'not-a-count'],
    ['2021-01-01', 1.5, 'not-a-count'],
    ['9999-11-30', 2, 'out-of-range'],
    ['2021-01-01', Number.MAX_SAFE_INTEGER, 'out-of-range'],
  ])('%s and %d months is an error: %s', (date, months, code) => {
    expect(() => addCalendarMonths(date, months)).toThrow(CalendarError);
    expect(() => addCalendarMonths(date, months)).toThrow(expect.objectContaining({ code }));
  });
});
