import { describe, expect, it } from 'vitest';

import { chinaCalendar } from '../../src/calendar';

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

  it.each(['2021-06-10', '2021-06-12', '1999-12-31', '2030-01-01', '9999-12-31'])('gives %s back for 0', (date) => {
    expect(chinaCalendar.addWorkingDays(date, 0)).toEqual({ date, certain: true });
  });

  it.each([
    ['2010-12-30', 1, '2010-12-31', false],
    ['2010-12-31', 1, '2011-01-04', true],
    ['2026-12-25', 1, '2026-12-28', true],
    ['2026-12-28', 1, '2026-12-29', false],
    ['2026-12-28', 4, '2027-01-01', false],
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
  ])('(%s, %s] holds %i', (from, to, days) => {
    expect(chinaCalendar.countWorkingDays(from, to)).toEqual({ days, certain: true });
  });

  it.each([
    ['2010-12-30', '2010-12-31', false],
    ['2010-12-31', '2011-01-05', true],
    ['2026-12-01', '2026-12-28', true],
    ['2026-12-01', '2026-12-29', false],
    ['2030-01-01', '2030-01-01', true],
  ])('(%s, %s] is certain: %s', (from, to, certain) => {
    expect(chinaCalendar.countWorkingDays(from, to).certain).toBe(certain);
  });
});

describe('describeDay', () => {
  it.each([
    ['2021-06-10', true, 'weekday', true],
    ['2021-06-05', false, 'weekend', true],
    ['2021-06-14', false, 'holiday', true],
    ['2021-01-02', false, 'holiday', true],
    ['2021-10-09', true, 'makeupWorkday', true],
    ['2026-12-28', true, 'weekday', true],
    ['2026-12-29', true, 'weekday', false],
    ['2010-12-31', true, 'weekday', false],
    ['2027-01-02', false, 'weekend', false],
  ])('%s', (date, workingDay, kind, certain) => {
    expect(chinaCalendar.describeDay(date)).toEqual({ date, workingDay, kind, certain });
    expect(chinaCalendar.isWorkingDay(date)).toBe(workingDay);
  });
});

it('is frozen, and so is every answer', () => {
  const { coverage, addWorkingDays, countWorkingDays, describeDay } = chinaCalendar;
  const answers = [
    addWorkingDays('2021-06-10', 1),
    countWorkingDays('2021-06-10', '2021-06-11'),
    describeDay('2021-06-10'),
  ];
  expect([chinaCalendar, coverage, ...answers].every((value) => Object.isFrozen(value))).toBe(true);
  expect(coverage).toEqual({ from: '2011-01-01', through: '2026-12-31', certainThrough: '2026-12-28' });
});
