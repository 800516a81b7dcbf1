import { describe, expect, it } from 'vitest';

import { unnamedWeekends, workingDayErrata } from '../../tools/generate/calendar-errata';
import { earlyNotices } from '../../tools/generate/calendar-notices';
import { correctTable, kindIn, readSourceTable, withNotices } from '../../tools/generate/calendar';
import { chinaCalendar } from '../../src/calendar';
import { datesBetween, festivalsByWitness, isWorkedByWitness } from './reference-calendar';

const noDays = { holidays: new Set<string>(), makeupWorkdays: new Set<string>() };
/** Mid-Autumn fell on one of the first days of October. */
const doubleFestivals = 2;

const coveredDates = datesBetween(chinaCalendar.coverage.from, chinaCalendar.coverage.through);

describe('the table of days', () => {
  it('agrees with chinese-days on every one of its 7,305 days', () => {
    expect(coveredDates.filter((date) => chinaCalendar.isWorkingDay(date) !== isWorkedByWitness(date))).toEqual([]);
    expect(coveredDates).toHaveLength(7_305);
  });

  it('has the days of the notices of 2007 to 2010', () => {
    const early = withNotices(noDays, earlyNotices);
    const dates = datesBetween('2007-01-01', '2010-12-31');
    const isWorkedByNotice = (date: string): boolean => ['weekday', 'makeupWorkday'].includes(kindIn(early, date));
    expect(dates.filter((date) => chinaCalendar.isWorkingDay(date) !== isWorkedByNotice(date))).toEqual([]);
    expect([early.holidays.size, early.makeupWorkdays.size]).toEqual([109, 26]);
    expect([...early.makeupWorkdays].filter((date) => kindIn(noDays, date) !== 'weekend')).toEqual([]);
  });

  it('has every statutory day off in the years with notices', () => {
    const statutory = coveredDates.filter((date) => festivalsByWitness(date).length > 0);
    expect(statutory).toHaveLength(10 + 17 * 11 + 2 * 13 - doubleFestivals);
    expect(statutory.filter((date) => chinaCalendar.isWorkingDay(date))).toEqual([]);
  });
});

describe('the errata', () => {
  it.each([
    ['2011-01-29', 'weekend'],
    ['2011-02-12', 'makeupWorkday'],
    ['2011-04-02', 'makeupWorkday'],
    ['2011-12-31', 'makeupWorkday'],
    ['2012-01-29', 'makeupWorkday'],
    ['2012-03-31', 'makeupWorkday'],
    ['2012-04-01', 'makeupWorkday'],
    ['2012-04-28', 'makeupWorkday'],
    ['2012-09-30', 'statutory'],
    ['2012-10-08', 'weekday'],
    ['2013-04-07', 'makeupWorkday'],
    ['2013-04-27', 'makeupWorkday'],
    ['2013-04-28', 'makeupWorkday'],
    ['2013-06-08', 'makeupWorkday'],
    ['2013-06-09', 'makeupWorkday'],
    ['2013-10-12', 'makeupWorkday'],
    ['2013-12-29', 'weekend'],
    ['2014-06-03', 'weekday'],
    ['2014-06-04', 'weekday'],
    ['2014-09-09', 'weekday'],
    ['2014-09-10', 'weekday'],
    ['2014-10-11', 'makeupWorkday'],
    ['2015-09-03', 'dayInLieu'],
    ['2015-09-04', 'dayInLieu'],
    ['2018-01-01', 'statutory'],
    ['2020-01-31', 'dayInLieu'],
    ['2020-02-01', 'weekend'],
    ['2023-01-03', 'weekday'],
  ])('%s is a %s', (date, kind) => {
    const workingDay = kind === 'weekday' || kind === 'makeupWorkday';
    expect(chinaCalendar.describeDay(date)).toMatchObject({ date, workingDay, kind, certain: true });
  });

  it('name exactly the 28 days that chinese-workday has wrong', () => {
    const source = readSourceTable();
    const isWorkedBySource = (date: string): boolean => ['weekday', 'makeupWorkday'].includes(kindIn(source, date));
    const ownDates = datesBetween('2011-01-01', chinaCalendar.coverage.through);
    const wrong = ownDates.filter((date) => isWorkedBySource(date) !== isWorkedByWitness(date));
    expect(wrong).toHaveLength(28);
    expect(workingDayErrata.map(({ date }) => date)).toEqual(wrong);
  });

  it('change the kind of weekend days and not whether they are working days', () => {
    const table = correctTable(readSourceTable(), workingDayErrata);
    expect(unnamedWeekends.map(({ date }) => kindIn(table, date))).toEqual(unnamedWeekends.map(() => 'weekend'));
  });

  it('are removed once the package is corrected', () => {
    const [first] = workingDayErrata;
    expect(first).toBeDefined();
    const corrected = correctTable(readSourceTable(), workingDayErrata);
    expect(() => correctTable(corrected, workingDayErrata)).toThrow('2011-01-29');
  });
});
