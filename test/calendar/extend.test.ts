import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CalendarExtension, HolidayNotice } from '../../src/calendar';
import { CalendarError, chinaCalendar, fromDayNumber, toDayNumber } from '../../src/calendar';
import { datesBetween } from './reference-calendar';

/** A notice as it could be published: its New Year holiday begins in the December before. */
const notice2027: HolidayNotice = {
  $schema: 'https://example.org/schema.json',
  year: 2027,
  papers: [],
  days: [
    { name: '元旦', date: '2026-12-27', isOffDay: false },
    { name: '元旦', date: '2026-12-30', isOffDay: true },
    { name: '元旦', date: '2026-12-31', isOffDay: true },
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '春节', date: '2027-02-05', isOffDay: true },
    { name: '春节', date: '2027-02-08', isOffDay: true },
    { name: '春节', date: '2027-02-20', isOffDay: false },
    { name: '清明节', date: '2027-04-05', isOffDay: true },
    { name: '劳动节', date: '2027-05-01', isOffDay: true },
    { name: '端午节', date: '2027-06-09', isOffDay: true },
    { name: '中秋节', date: '2027-09-15', isOffDay: true },
    { name: '国庆节', date: '2027-10-01', isOffDay: true },
  ],
};

function problemsOf(extension: unknown): readonly (readonly [string, string])[] {
  try {
    chinaCalendar.extend(extension as CalendarExtension);
    return [];
  } catch (error) {
    if (!(error instanceof CalendarError) || error.code !== 'invalid-extension') throw error;
    return error.problems.map(({ path, code }) => [path.join('.'), code]);
  }
}

/** A day of every festival of 2027. */
const festivals2027 = [
  '2027-01-01',
  '2027-02-06',
  '2027-04-05',
  '2027-05-02',
  '2027-06-09',
  '2027-09-15',
  '2027-10-03',
];

const festivals2028 = [
  '2028-01-01',
  '2028-01-28',
  '2028-04-04',
  '2028-05-01',
  '2028-05-28',
  '2028-10-03', // Mid-Autumn and National Day
];

const whole: CalendarExtension = {
  holidays: festivals2027,
  makeupWorkdays: ['2027-01-03'],
  through: '2027-12-31',
};

function certainThrough(...extensions: readonly (CalendarExtension | HolidayNotice)[]): string {
  return extensions.reduce((calendar, extension) => calendar.extend(extension), chinaCalendar).coverage.certainThrough;
}

const plain: CalendarExtension = { holidays: ['2027-01-01'], makeupWorkdays: ['2027-01-03'], through: '2027-12-31' };

describe('a further notice', () => {
  const calendar = chinaCalendar.extend(notice2027);

  it('gives the same result in any order of its days', () => {
    const backwards = chinaCalendar.extend({ ...notice2027, days: notice2027.days.toReversed() });
    const earlier = { year: 2026, days: [{ date: '2026-05-06', isOffDay: true }] };
    for (const [from, to] of [
      ['2026-12-25', '2027-01-04'],
      ['2027-02-04', '2027-02-22'],
      ['2026-05-01', '2027-03-01'],
    ] as const) {
      expect(backwards.countWorkingDays(from, to)).toEqual(calendar.countWorkingDays(from, to));
    }
    expect(calendar.extend(earlier).countWorkingDays('2026-05-01', '2027-03-01').days).toBe(
      calendar.countWorkingDays('2026-05-01', '2027-03-01').days - 1,
    );
  });

  it('covers its year, certain through 28 December', () => {
    expect(calendar.coverage).toEqual({ from: '2007-01-01', through: '2027-12-31', certainThrough: '2027-12-28' });
    expect(calendar.describeDay('2027-12-28').certain).toBe(true);
    expect(calendar.describeDay('2027-12-29').certain).toBe(false);
  });

  it.each([
    ['2026-12-27', 'makeupWorkday'],
    ['2026-12-29', 'weekday'],
    ['2026-12-30', 'dayInLieu'],
    ['2026-12-31', 'dayInLieu'],
    ['2027-01-01', 'statutory'],
    ['2027-02-08', 'statutory'],
    ['2027-02-20', 'makeupWorkday'],
    ['2027-02-21', 'weekend'],
    ['2021-10-09', 'makeupWorkday'],
  ])('makes %s a %s', (date, kind) => {
    expect(calendar.describeDay(date)).toMatchObject({ kind, certain: true });
  });

  it('changes the last days of the year before', () => {
    expect(chinaCalendar.addWorkingDays('2026-12-28', 3)).toEqual({ date: '2026-12-31', certain: false });
    expect(calendar.addWorkingDays('2026-12-28', 3)).toEqual({ date: '2027-01-05', certain: true });
  });

  it('does not change the calendar that it extends', () => {
    expect(chinaCalendar.coverage.through).toBe('2026-12-31');
    expect(chinaCalendar.describeDay('2026-12-31')).toMatchObject({ kind: 'weekday', certain: false });
    expect(chinaCalendar.isWorkingDay('2026-12-31')).toBe(true);
  });

  it('names the festival of the days in lieu around it, in December too', () => {
    expect(calendar.describeDay('2026-12-31').festivals).toEqual(['newYear']);
    expect(calendar.describeDay('2027-02-20').festivals).toEqual([]);
  });

  it('may be given as lists', () => {
    const sameDays = {
      holidays: ['2026-12-30', '2026-12-31', ...festivals2027, '2027-02-05', '2027-02-08'],
      makeupWorkdays: ['2026-12-27', '2027-02-20'],
      through: '2027-12-31',
    };
    const other = chinaCalendar.extend(sameDays);
    expect(other.coverage).toEqual(calendar.coverage);
    for (let day = toDayNumber('2026-12-01'); day < toDayNumber('2028-01-31'); day += 1) {
      expect(other.describeDay(fromDayNumber(day))).toEqual(calendar.describeDay(fromDayNumber(day)));
    }
  });

  it('is followed by the next', () => {
    const days = ['2027-12-31', ...festivals2028].map((date) => ({ date, isOffDay: true }));
    const next = calendar.extend({ year: 2028, days });
    expect(next.coverage).toEqual({ from: '2007-01-01', through: '2028-12-31', certainThrough: '2028-12-28' });
    expect(next.describeDay('2027-12-31')).toMatchObject({ kind: 'dayInLieu', certain: true });
    expect(next.isWorkingDay('2027-02-20')).toBe(true);
  });

  it('may change a year that is covered, without touching the coverage', () => {
    const changed = chinaCalendar.extend({ year: 2026, days: [{ date: '2026-05-06', isOffDay: true }] });
    expect(changed.coverage).toEqual(chinaCalendar.coverage);
    expect(changed.isWorkingDay('2026-05-06')).toBe(false);
    const old = chinaCalendar.extend({ year: 2020, days: [{ date: '2020-02-03', isOffDay: true }] });
    expect(old.coverage).toEqual(chinaCalendar.coverage);
    expect(old.describeDay('2020-02-03')).toMatchObject({
      kind: 'dayInLieu',
      festivals: ['springFestival'],
      certain: true,
    });
  });

  it('may revoke an earlier notice', () => {
    const changed = chinaCalendar.extend({
      holidays: ['2021-10-09'],
      makeupWorkdays: ['2021-10-07'],
      through: '2026-12-31',
    });
    expect(changed.describeDay('2021-10-07')).toMatchObject({ workingDay: true, kind: 'weekday' });
    expect(changed.isWorkingDay('2021-10-09')).toBe(false);
    expect(changed.addWorkingDays('2021-09-28', 7).date).toBe('2021-10-13');
  });
});

describe('a year is certain', () => {
  const oneDay = { year: 2027, days: [{ date: '2027-01-01', isOffDay: true }] };
  const notice2028 = { year: 2028, days: festivals2028.map((date) => ({ date, isOffDay: true })) };

  it('once its notice is complete', () => {
    expect(certainThrough(whole)).toBe('2027-12-28');
    expect(certainThrough(notice2027)).toBe('2027-12-28');
  });

  it('not by a notice of a single day, which is kept', () => {
    const calendar = chinaCalendar.extend(oneDay);
    expect(calendar.coverage).toEqual({ from: '2007-01-01', through: '2027-12-31', certainThrough: '2026-12-28' });
    expect(calendar.describeDay('2027-01-01')).toMatchObject({ kind: 'statutory', certain: false });
    expect(certainThrough(plain)).toBe('2026-12-28');
    expect(certainThrough({ holidays: [], makeupWorkdays: [], through: '2030-12-31' })).toBe('2026-12-28');
  });

  it.each(festivals2027)('not while the festival of %s is missing', (missing) => {
    const holidays = festivals2027.filter((date) => date !== missing);
    expect(certainThrough({ ...whole, holidays })).toBe('2026-12-28');
    expect(certainThrough({ ...whole, holidays }, { ...whole, holidays: [missing] })).toBe('2027-12-28');
  });

  it('not while a festival is unnamed on the day that it shares with another', () => {
    const withoutMidAutumn = festivals2028.map((date) => (date === '2028-10-03' ? '2028-10-02' : date));
    const days = withoutMidAutumn.map((date) => ({ date, isOffDay: true }));
    expect(certainThrough(notice2027, { year: 2028, days })).toBe('2027-12-28');
    expect(certainThrough(notice2027, notice2028)).toBe('2028-12-28');
  });

  it('not before the year before it, whatever comes first', () => {
    expect(certainThrough(oneDay, notice2028)).toBe('2026-12-28');
    expect(certainThrough(oneDay, notice2028, notice2027)).toBe('2028-12-28');
  });

  it('through the last day of its lists', () => {
    expect(certainThrough({ ...whole, through: '2027-10-31' })).toBe('2027-10-31');
    expect(certainThrough({ ...whole, through: '2027-12-30' })).toBe('2027-12-28');
    expect(certainThrough({ ...whole, through: '2027-10-31' }, { ...whole, holidays: [] })).toBe('2027-12-28');
    expect(certainThrough({ ...plain, through: '2027-06-30' })).toBe('2026-12-28');
  });

  it('not beyond the years whose festivals are known', () => {
    const holidays = datesBetween('2027-01-01', '2037-12-31');
    expect(certainThrough({ holidays, makeupWorkdays: [], through: '2037-12-31' })).toBe('2035-12-28');
  });
});

describe('lists', () => {
  it('leave a statutory day that they do not name a day off', () => {
    const calendar = chinaCalendar.extend(plain);
    expect(calendar.describeDay('2027-10-01')).toMatchObject({ workingDay: false, kind: 'statutory' });
    const worked = chinaCalendar.extend({ ...plain, makeupWorkdays: ['2027-10-01'] });
    expect(worked.describeDay('2027-10-01')).toMatchObject({ workingDay: true, kind: 'weekday' });
  });

  it('never make a certain day uncertain', () => {
    const nearly = chinaCalendar.extend({ ...whole, through: '2027-12-30' });
    expect(nearly.extend(whole).coverage).toMatchObject({ through: '2027-12-31', certainThrough: '2027-12-28' });
  });

  it('may be empty, or name a day twice with the same kind', () => {
    expect(chinaCalendar.extend({ ...plain, holidays: ['2027-01-01', '2027-01-01'] }).isWorkingDay('2027-01-01')).toBe(
      false,
    );
    const same = chinaCalendar.extend({ holidays: [], makeupWorkdays: [], through: '2026-12-31' });
    expect(same.coverage).toEqual(chinaCalendar.coverage);
  });
});

describe('laws', () => {
  const date = fc.integer({ min: toDayNumber('2026-01-01'), max: toDayNumber('2027-12-31') }).map(fromDayNumber);
  const statement = fc.uniqueArray(fc.record({ date, isOffDay: fc.boolean() }), {
    selector: (day) => day.date,
    maxLength: 40,
  });
  const lists = statement.map((days): CalendarExtension => ({
    holidays: days.filter(({ isOffDay }) => isOffDay).map((day) => day.date),
    makeupWorkdays: days.filter(({ isOffDay }) => !isOffDay).map((day) => day.date),
    through: '2027-12-31',
  }));

  it('the last notice that names a day decides; other days stay as they were', () => {
    fc.assert(
      fc.property(lists, lists, date, (first, second, day) => {
        const calendar = chinaCalendar.extend(first).extend(second);
        const said = [second, first].find((one) => [...one.holidays, ...one.makeupWorkdays].includes(day));
        const expected = said === undefined ? chinaCalendar.isWorkingDay(day) : said.makeupWorkdays.includes(day);
        expect(calendar.isWorkingDay(day)).toBe(expected);
        const dayBefore = fromDayNumber(toDayNumber(day) - 1);
        expect(calendar.countWorkingDays(dayBefore, day).days).toBe(expected ? 1 : 0);
      }),
    );
  });

  it('applying a notice twice is the same as once, and does not change the input', () => {
    fc.assert(
      fc.property(lists, date, (extension, day) => {
        const before = structuredClone(extension);
        const once = chinaCalendar.extend(extension);
        expect(once.extend(extension).describeDay(day)).toEqual(once.describeDay(day));
        expect(extension).toEqual(before);
        expect(Object.isFrozen(once) && Object.isFrozen(once.coverage)).toBe(true);
      }),
    );
  });
});

describe('an invalid extension', () => {
  it('reports every problem, each with its path', () => {
    expect(
      problemsOf({
        holidays: ['2027-02-30', '2027-01-02', 'abcd', 20270101, '2028-01-01'],
        makeupWorkdays: ['2027-01-02', '2006-12-31', null],
        through: '2027-12-31',
        makeupWorkday: [],
      }),
    ).toEqual([
      ['makeupWorkday', 'unknown-key'],
      ['holidays.0', 'impossible-date'],
      ['holidays.2', 'malformed-date'],
      ['holidays.3', 'malformed-date'],
      ['holidays.4', 'outside-coverage'],
      ['makeupWorkdays.0', 'conflicting-day'],
      ['makeupWorkdays.1', 'outside-coverage'],
      ['makeupWorkdays.2', 'malformed-date'],
    ]);
  });

  it.each([
    ['a last day before the present one', { ...plain, through: '2026-12-30' }, ['through', 'shorter-coverage']],
    ['a last day that does not exist', { ...plain, through: '2027-11-31' }, ['through', 'impossible-date']],
    ['no last day', { holidays: [], makeupWorkdays: [] }, ['through', 'malformed-date']],
    ['a missing list', { holidays: [], through: '2027-12-31' }, ['makeupWorkdays', 'wrong-type']],
    ['a date for a list', { ...plain, holidays: '2027-01-01' }, ['holidays', 'wrong-type']],
    [
      'a year that leaves a gap',
      { ...notice2027, year: 2028, days: [{ date: '2028-01-01', isOffDay: true }] },
      ['year', 'coverage-gap'],
    ],
    ['a notice not yet filled', { year: 2027, papers: [], days: [] }, ['days', 'empty-notice']],
    ['a year as text', { ...notice2027, year: '2027' }, ['year', 'not-a-year']],
    ['half a year', { ...notice2027, year: 2027.5 }, ['year', 'not-a-year']],
    ['no year', { days: notice2027.days }, ['year', 'not-a-year']],
    ['no days', { year: 2027 }, ['days', 'empty-notice']],
    [
      'a day of another year',
      { year: 2027, days: [{ date: '2025-01-01', isOffDay: true }] },
      ['days.0.date', 'outside-coverage'],
    ],
    [
      'a day of the next year',
      { year: 2027, days: [{ date: '2028-01-01', isOffDay: true }] },
      ['days.0.date', 'outside-coverage'],
    ],
    [
      'a day off of no kind',
      { year: 2027, days: [{ date: '2027-01-01', isOffDay: 'yes' }] },
      ['days.0.isOffDay', 'wrong-type'],
    ],
    ['a date for a day', { year: 2027, days: ['2027-01-01'] }, ['days.0', 'wrong-type']],
    ['nothing for a day', { year: 2027, days: Array.from({ length: 1 }) }, ['days.0', 'wrong-type']],
    ['a list', [], ['', 'wrong-type']],
    ['nothing', undefined, ['', 'wrong-type']],
    ['null', null, ['', 'wrong-type']],
    ['text', '2027', ['', 'wrong-type']],
  ])('%s', (_, extension, problem) => {
    expect(problemsOf(extension)).toEqual([problem]);
  });
});
