import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Calendar } from '../../src/calendar';
import { chinaCalendar, fromDayNumber, toDayNumber } from '../../src/calendar';
import {
  countByWalking,
  dateAfter,
  isWorkedByWitness,
  startByTrying,
  walkBack,
  walkWorkingDays,
} from './reference-calendar';
import { runs } from '../support/runs';

const extended = chinaCalendar.extend({
  holidays: ['2027-01-01', '2026-12-31', '2027-02-06', '2027-02-08'],
  makeupWorkdays: ['2026-12-27', '2027-01-03', '2027-02-14', '2027-02-20'],
  through: '2027-12-31',
});

const dayNumber = fc.integer({ min: toDayNumber('2006-06-01'), max: toDayNumber('2036-06-30') });
const date = dayNumber.map(fromDayNumber);
const anyDate = fc.integer({ min: toDayNumber('0001-01-01'), max: toDayNumber('9900-01-01') }).map(fromDayNumber);
const count = fc.integer({ min: 0, max: 400 });
const range = fc
  .tuple(date, date)
  .map(([one, other]): readonly [string, string] => (one < other ? [one, other] : [other, one]));

/** Whether every day from one through another is certain. */
function isCertainThroughout(calendar: Calendar, first: string, last: string): boolean {
  for (let day = first; day <= last; day = dateAfter(day, 1)) if (!calendar.describeDay(day).certain) return false;
  return true;
}

describe.each<readonly [string, Calendar, (date: string) => boolean]>([
  ['the calendar of China', chinaCalendar, isWorkedByWitness],
  ['an extended calendar', extended, extended.isWorkingDay],
])('%s', (_, calendar, isWorked) => {
  const add = (start: string, days: number): string => calendar.addWorkingDays(start, days).date;

  it('adds as counting day by day does', () => {
    fc.assert(
      fc.property(date, count, (start, days) => {
        expect(add(start, days)).toBe(walkWorkingDays(start, days, isWorked));
      }),
    );
  });

  it('subtracts as counting day by day does', () => {
    fc.assert(
      fc.property(date, count, (end, days) => {
        expect(calendar.subtractWorkingDays(end, days).date).toBe(walkBack(end, days, isWorked));
      }),
    );
  });

  it('finds the latest start as trying one day after another does', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 60 }), (end, days) => {
        const start = calendar.startBy(end, days).date;
        expect(start).toBe(startByTrying(end, days, isWorked));
        expect(isWorked(start)).toBe(true);
        expect(add(start, days) <= end).toBe(true);
        expect(add(calendar.addWorkingDays(start, 1).date, days) > end).toBe(true);
      }),
    );
  });

  it('subtracting undoes adding', () => {
    fc.assert(
      fc.property(fc.oneof(date, anyDate), count, (start, days) => {
        const working = calendar.addWorkingDays(start, 1).date;
        expect(calendar.subtractWorkingDays(add(working, days), days).date).toBe(working);
        expect(calendar.startBy(add(working, days), days).date).toBe(working);
      }),
    );
  });

  it('subtracts in one step as in two', () => {
    fc.assert(
      fc.property(date, count, count, (end, first, second) => {
        const halfway = calendar.subtractWorkingDays(end, first);
        const start = calendar.subtractWorkingDays(halfway.date, second);
        expect(calendar.subtractWorkingDays(end, first + second)).toEqual({
          date: start.date,
          certain: halfway.certain && start.certain,
        });
      }),
    );
  });

  it('is certain backwards if every day counted is', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 15 }), (end, days) => {
        const back = calendar.subtractWorkingDays(end, days);
        expect(back.certain).toBe(days === 0 || isCertainThroughout(calendar, back.date, dateAfter(end, -1)));
        const latest = calendar.startBy(end, days);
        expect(latest.certain).toBe(isCertainThroughout(calendar, latest.date, end));
      }),
    );
  });

  it('counts as counting day by day does', () => {
    fc.assert(
      fc.property(range, ([from, to]) => {
        expect(calendar.countWorkingDays(from, to).days).toBe(countByWalking(from, to, isWorked));
      }),
      { numRuns: runs(30) },
    );
  });

  it('counting undoes adding', () => {
    fc.assert(
      fc.property(fc.oneof(date, anyDate), count, (start, days) => {
        expect(calendar.countWorkingDays(start, add(start, days))).toEqual({
          days,
          certain: calendar.addWorkingDays(start, days).certain,
        });
      }),
    );
  });

  it('ends on a working day, unless nothing was added', () => {
    fc.assert(
      fc.property(date, count, (start, days) => {
        expect(calendar.isWorkingDay(add(start, days + 1))).toBe(true);
      }),
    );
  });

  it('adds in one step what it adds in two', () => {
    fc.assert(
      fc.property(date, count, count, (start, first, second) => {
        const halfway = calendar.addWorkingDays(start, first);
        const end = calendar.addWorkingDays(halfway.date, second);
        const direct = { date: end.date, certain: halfway.certain && end.certain };
        expect(calendar.addWorkingDays(start, first + second)).toEqual(direct);
      }),
    );
  });

  it('never decreases as the start or the count grows', () => {
    fc.assert(
      fc.property(range, count, ([earlier, later], days) => {
        expect(add(earlier, days) <= add(later, days)).toBe(true);
        expect(add(earlier, days) < add(earlier, days + 1)).toBe(true);
      }),
    );
  });

  it('counts a range as the sum of its parts', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 3, maxLength: 3 }), (dates) => {
        const [from = '', between = '', to = ''] = dates.sort();
        const parts = [calendar.countWorkingDays(from, between), calendar.countWorkingDays(between, to)] as const;
        expect(calendar.countWorkingDays(from, to)).toEqual({
          days: parts[0].days + parts[1].days,
          certain: parts[0].certain && parts[1].certain,
        });
      }),
    );
  });

  it('is certain if every day counted is', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 15 }), (start, days) => {
        const { date: end, certain } = calendar.addWorkingDays(start, days);
        let expected = true;
        for (let day = dateAfter(start, 1); day <= end; day = dateAfter(day, 1)) {
          expected &&= calendar.describeDay(day).certain;
        }
        expect(certain).toBe(expected);
      }),
    );
  });
});

it('adds and counts across the whole range of years', () => {
  const end = chinaCalendar.addWorkingDays('0001-01-01', 2_600_000);
  expect(end.certain).toBe(false);
  expect(chinaCalendar.countWorkingDays('0001-01-01', end.date)).toEqual({ days: 2_600_000, certain: false });
});
