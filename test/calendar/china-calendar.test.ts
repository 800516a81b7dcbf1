import { describe, expect, it } from 'vitest';

import { chinaCalendar, festivalNames } from '../../src/calendar';

describe('addWorkingDays', () => {
  it.each([
    ['over National Day 2021, with a Saturday worked', '2021-09-28', 7, '2021-10-13'],
    ['over the Dragon Boat Festival', '2021-06-10', 2, '2021-06-15'],
    ['over Spring Festival 2021', '2021-02-09', 3, '2021-02-19'],
    ['to a Saturday worked', '2021-02-19', 1, '2021-02-20'],
    ['over the Spring Festival that was made longer', '2020-01-23', 1, '2020-02-03'],
    ['over the nine days of Spring Festival 2026', '2026-02-14', 1, '2026-02-24'],
    ['from a Saturday worked to the Monday', '2011-12-31', 1, '2012-01-04'],
    ['over New Year 2023, which began in December', '2022-12-30', 1, '2023-01-03'],
    ['over New Year 2019, with 29 December worked', '2018-12-28', 2, '2019-01-02'],
    ['from within a holiday', '2021-10-03', 1, '2021-10-08'],
    ['16 days in an ordinary month', '2021-11-01', 16, '2021-11-23'],
  ])('%s', (_, date, count, expected) => {
    expect(chinaCalendar.addWorkingDays(date, count)).toEqual({ date: expected, certain: true });
  });

  it.each(['2021-06-10', '2021-06-12', '1999-12-31', '2030-01-01', '9999-12-31'])('returns %s for 0', (date) => {
    expect(chinaCalendar.addWorkingDays(date, 0)).toEqual({ date, certain: true });
  });

  it.each([
    ['2006-12-28', 1, '2006-12-29', false],
    ['2006-12-31', 1, '2007-01-04', true],
    ['2026-12-25', 1, '2026-12-28', true],
    ['2026-12-28', 1, '2026-12-29', false],
    ['2026-12-28', 4, '2027-01-04', false],
    ['2027-09-30', 1, '2027-10-04', false],
    ['2026-12-29', 0, '2026-12-29', true],
  ])('from %s by %i is %s, certain: %s', (date, count, expected, certain) => {
    expect(chinaCalendar.addWorkingDays(date, count)).toEqual({ date: expected, certain });
  });
});

describe('countWorkingDays', () => {
  it.each([
    ['2021-06-10', '2021-06-15', 2],
    ['2021-06-11', '2021-06-14', 0],
    ['2021-09-28', '2021-10-13', 7],
    ['2021-06-10', '2021-06-10', 0],
    ['2012-09-28', '2012-10-08', 2],
    ['2019-12-31', '2020-12-31', 251 - 2],
    ['2020-12-31', '2021-12-31', 250],
  ])('(%s, %s] has %i', (from, to, days) => {
    expect(chinaCalendar.countWorkingDays(from, to)).toEqual({ days, certain: true });
  });

  it.each([
    ['2006-12-30', '2006-12-31', false],
    ['2006-12-31', '2007-01-05', true],
    ['2026-12-01', '2026-12-28', true],
    ['2026-12-01', '2026-12-29', false],
    ['2030-01-01', '2030-01-01', true],
  ])('(%s, %s] is certain: %s', (from, to, certain) => {
    expect(chinaCalendar.countWorkingDays(from, to).certain).toBe(certain);
  });
});

describe('subtractWorkingDays', () => {
  it.each([
    ['over National Day 2021, with a Saturday worked', '2021-10-13', 7, '2021-09-28'],
    ['from within a holiday', '2021-10-03', 1, '2021-09-30'],
    ['from a day off to the first working day before', '2021-06-14', 1, '2021-06-11'],
    ['to a Saturday worked', '2021-02-22', 1, '2021-02-20'],
    ['over the longest Spring Festival', '2020-02-03', 1, '2020-01-23'],
  ])('%s', (_, date, count, expected) => {
    expect(chinaCalendar.subtractWorkingDays(date, count)).toEqual({ date: expected, certain: true });
  });

  it.each(['2021-06-10', '2021-06-12', '1999-12-31', '2030-01-01', '0001-01-01'])('returns %s for 0', (date) => {
    expect(chinaCalendar.subtractWorkingDays(date, 0)).toEqual({ date, certain: true });
  });

  it.each([
    ['2007-01-05', 1, '2007-01-04', true],
    ['2007-01-04', 1, '2006-12-29', false],
    ['2026-12-29', 1, '2026-12-28', true],
    ['2026-12-30', 1, '2026-12-29', false],
  ])('from %s by %i is %s, certain: %s', (date, count, expected, certain) => {
    expect(chinaCalendar.subtractWorkingDays(date, count)).toEqual({ date: expected, certain });
  });
});

describe('startBy', () => {
  it.each([
    ['seven working days to a working day', '2021-10-13', 7, '2021-09-28'],
    ['one working day to a holiday: the day before the last working day', '2021-10-07', 1, '2021-09-29'],
    ['no working day to a working day', '2021-10-08', 0, '2021-10-08'],
    ['no working day to a holiday', '2021-10-07', 0, '2021-09-30'],
  ])('%s', (_, date, count, expected) => {
    expect(chinaCalendar.startBy(date, count)).toEqual({ date: expected, certain: true });
  });

  it.each([
    ['2007-01-05', 1, '2007-01-04', true],
    ['2007-01-04', 1, '2006-12-29', false],
    ['2026-12-28', 1, '2026-12-25', true],
    ['2026-12-29', 1, '2026-12-28', false],
    ['2026-12-29', 0, '2026-12-29', false],
  ])('from %s by %i is %s, certain: %s', (date, count, expected, certain) => {
    expect(chinaCalendar.startBy(date, count)).toEqual({ date: expected, certain });
  });
});

describe('describeDay', () => {
  it.each([
    ['2021-06-10', true, 'weekday', [], true],
    ['2021-06-05', false, 'weekend', [], true],
    ['2021-06-14', false, 'statutory', ['dragonBoat'], true],
    ['2021-01-02', false, 'weekend', [], true],
    ['2021-10-09', true, 'makeupWorkday', [], true],
    ['2026-12-28', true, 'weekday', [], true],
    ['2026-12-29', true, 'weekday', [], false],
    ['2010-12-31', true, 'weekday', [], true],
    ['2006-12-29', true, 'weekday', [], false],
    ['2027-01-02', false, 'weekend', [], false],
    ['2027-01-01', false, 'statutory', ['newYear'], false],
    ['2027-10-01', false, 'statutory', ['nationalDay'], false],
    ['2027-02-05', false, 'statutory', ['springFestival'], false],
    ['2027-02-06', false, 'statutory', ['springFestival'], false],
    ['2030-02-02', false, 'statutory', ['springFestival'], false],
    ['2030-02-06', true, 'weekday', [], false],
    ['2035-10-03', false, 'statutory', ['nationalDay'], false],
    ['2036-01-01', true, 'weekday', [], false],
  ])('%s', (date, workingDay, kind, festivals, certain) => {
    expect(chinaCalendar.describeDay(date)).toEqual({ date, workingDay, kind, festivals, certain });
    expect(chinaCalendar.isWorkingDay(date)).toBe(workingDay);
  });

  it.each([
    ['a statutory day on a Sunday is statutory, and Monday is in lieu of it', '2017-01-01', 'statutory', ['newYear']],
    ['the Monday in lieu', '2017-01-02', 'dayInLieu', ['newYear']],
    ['a statutory day on a Saturday', '2022-10-01', 'statutory', ['nationalDay']],
    ['a Saturday of Spring Festival stays a weekend day', '2022-02-05', 'weekend', []],
    ['two festivals on one day', '2020-10-01', 'statutory', ['midAutumn', 'nationalDay']],
    ['two festivals on a later day', '2009-10-03', 'statutory', ['midAutumn', 'nationalDay']],
    ['a day in lieu of a holiday of two festivals', '2012-10-04', 'dayInLieu', ['midAutumn', 'nationalDay']],
    ['a Sunday within Spring Festival', '2020-02-02', 'weekend', []],
    ['the eve counted until 2013', '2013-02-09', 'statutory', ['springFestival']],
    ['the eve was worked in 2014', '2014-01-30', 'weekday', []],
    ['the eve was in lieu in 2015', '2015-02-18', 'dayInLieu', ['springFestival']],
    ['the eve counts again from 2025', '2025-01-28', 'statutory', ['springFestival']],
    ['Labour Day had three days in 2007', '2007-05-03', 'statutory', ['labourDay']],
    ['and one in 2008', '2008-05-02', 'dayInLieu', ['labourDay']],
    ['and two from 2025', '2025-05-02', 'statutory', ['labourDay']],
    ['Qingming was no holiday in 2007', '2007-04-05', 'weekday', []],
    ['the anniversary of 2015 belongs to no festival', '2015-09-03', 'dayInLieu', []],
  ])('%s: %s', (_, date, kind, festivals) => {
    expect(chinaCalendar.describeDay(date)).toMatchObject({ kind, festivals, certain: true });
  });

  it('names each festival in Chinese and English', () => {
    expect(festivalNames).toEqual({
      newYear: { zh: '元旦', en: "New Year's Day" },
      springFestival: { zh: '春节', en: 'Spring Festival' },
      qingming: { zh: '清明节', en: 'Qingming Festival' },
      labourDay: { zh: '劳动节', en: 'Labour Day' },
      dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
      midAutumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
      nationalDay: { zh: '国庆节', en: 'National Day' },
    });
    expect(chinaCalendar.describeDay('2020-10-01').festivals).toEqual(['midAutumn', 'nationalDay']);
    expect(Object.values(festivalNames).every((name) => Object.isFrozen(name))).toBe(true);
  });

  it.each([
    ['2006-12-30', false],
    ['2006-12-31', false],
    ['2007-01-01', true],
    ['2026-12-28', true],
    ['2026-12-29', false],
  ])('is certain of %s: %s', (date, certain) => {
    expect(chinaCalendar.describeDay(date).certain).toBe(certain);
  });
});

it('is frozen, and so is every answer', () => {
  const { coverage, addWorkingDays, countWorkingDays, describeDay, startBy, subtractWorkingDays } = chinaCalendar;
  const answers = [
    addWorkingDays('2021-06-10', 1),
    subtractWorkingDays('2021-06-10', 1),
    startBy('2021-06-10', 1),
    describeDay('2021-06-10').festivals,
    describeDay('2020-10-01').festivals,
    describeDay('2020-10-05').festivals,
    countWorkingDays('2021-06-10', '2021-06-11'),
    describeDay('2021-06-10'),
  ];
  expect([chinaCalendar, coverage, ...answers].every((value) => Object.isFrozen(value))).toBe(true);
  expect(coverage).toEqual({ from: '2007-01-01', through: '2026-12-31', certainThrough: '2026-12-28' });
});
