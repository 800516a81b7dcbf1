import { describe, expect, it } from 'vitest';
import { chinaCalendar, type Calendar } from '../../src/calendar';
import { calendarIcs, workingDaysSql, workingDaysTable } from '../../src/interchange';

const autumn = workingDaysTable({ from: '2020-09-27', through: '2020-10-10' });

describe('the calendar as a table', () => {
  it('has a row for every day covered', () => {
    const all = workingDaysTable();
    const { from, through } = chinaCalendar.coverage;
    expect([all[0]?.date, all[all.length - 1]?.date]).toEqual([from, through]);
    expect(all.every(({ date }, index) => index === 0 || date > (all[index - 1]?.date ?? ''))).toBe(true);
  });

  it('numbers working days and names festivals', () => {
    expect(
      autumn.map(({ date, number, kind, nameZh }) => [date.slice(5), number, kind, nameZh].join(' ').trim()),
    ).toEqual([
      '09-27 1 makeupWorkday',
      '09-28 2 weekday',
      '09-29 3 weekday',
      '09-30 4 weekday',
      '10-01 4 statutory 中秋节、国庆节',
      '10-02 4 statutory 国庆节',
      '10-03 4 statutory 国庆节',
      '10-04 4 weekend',
      '10-05 4 dayInLieu 中秋节、国庆节',
      '10-06 4 dayInLieu 中秋节、国庆节',
      '10-07 4 dayInLieu 中秋节、国庆节',
      '10-08 4 dayInLieu 中秋节、国庆节',
      '10-09 5 weekday',
      '10-10 6 makeupWorkday',
    ]);
  });

  it('accepts another calendar', () => {
    const calendar: Calendar = chinaCalendar.extend({
      holidays: ['2027-01-04'],
      makeupWorkdays: [],
      through: '2027-12-31',
    });
    const [day] = workingDaysTable({ calendar, from: '2027-01-04', through: '2027-01-04' });
    expect(day).toMatchObject({ workingDay: false, number: 0, certain: false, uncertainNumber: 1 });
  });

  it('refuses a reversed range and invalid dates', () => {
    expect(() => workingDaysTable({ from: '2021-01-02', through: '2021-01-01' })).toThrow(
      'reversed-range: through should be no earlier than 2021-01-02, is "2021-01-01"',
    );
    expect(() => workingDaysTable({ from: '2021-02-30' })).toThrow('impossible-date: from');
  });
});

describe('written out', () => {
  it('is a table without rows if there are none', () => {
    expect(workingDaysSql([], { dialect: 'sqlite', name: ['main', 'days'] })).toBe(
      'CREATE TABLE "main"."days" ("date" date, "working_day" boolean, "number" integer, "kind" text, "name_zh" text, "name_en" text, "certain" boolean, "uncertain_number" integer);\n',
    );
  });

  it('is an iCalendar file of the days that differ from the ordinary week', () => {
    const lines = calendarIcs(autumn, { language: 'en' }).split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(9);
    expect(lines.slice(3, 11)).toEqual([
      'BEGIN:VEVENT',
      'UID:2020-09-27@yekuo',
      'DTSTAMP:20200927T000000Z',
      'DTSTART;VALUE=DATE:20200927',
      'DTEND;VALUE=DATE:20200928',
      'SUMMARY:Working day',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
    expect(lines).toContain('SUMMARY:Day off Mid-Autumn Festival\\, National Day');
    // Lines are no longer than 75 octets, so that none has to be folded.
    const all = calendarIcs(workingDaysTable({ through: '2035-12-31' }));
    expect(all.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });
});
