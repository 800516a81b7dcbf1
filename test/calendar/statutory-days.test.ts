import { describe, expect, it } from 'vitest';

import { movingFestivals, newMoonsOf } from '../../tools/generate/moving-festivals';
import { statutoryRuns } from '../../tools/generate/statutory-days';
import { chinaCalendar } from '../../src/calendar';
import { computed, lunarFestivalsBy, years } from './computed-festivals';
import {
  datesBetween,
  festivalsByWitness,
  lunarDayByWitness,
  nameByWitness,
  qingmingByWitness,
} from './reference-calendar';

function isStatutory(date: string): boolean {
  return chinaCalendar.describeDay(date).kind === 'statutory';
}

describe('the festivals that move', () => {
  it.each(years)('of %i are those of the tables of chinese-days', (year) => {
    expect(computed(year)).toEqual(lunarFestivalsBy(lunarDayByWitness, year));
    expect(movingFestivals(year).qingming).toBe(qingmingByWitness(String(year)));
  });

  it.each([
    ['2027-02-06', '2027-02-06T15:56'],
    ['2030-02-03', '2030-02-02T16:07'],
  ])('Spring Festival is %s, since the new moon is at %s', (date, minute) => {
    const year = Number(date.slice(0, 4));
    expect(movingFestivals(year).springFestival).toBe(date);
    expect(newMoonsOf(year).map((moon) => new Date(moon).toISOString().slice(0, 16))).toContain(minute);
  });

  // Published minutes in universal time, as far apart as the years covered.
  it.each(['2008-08-01T10:13', '2012-05-20T23:47', '2017-08-21T18:30', '2024-04-08T18:21', '2026-08-12T17:37'])(
    'the new moon of the solar eclipse of %s is at that time',
    (minute) => {
      const moment = Date.parse(`${minute}:00Z`);
      const distances = newMoonsOf(Number(minute.slice(0, 4))).map((moon) => Math.abs(moon - moment));
      expect(Math.min(...distances)).toBeLessThan(90_000);
    },
  );

  it('are computed only for years whose moons and terms are not near midnight', () => {
    expect(() => years.map((year) => movingFestivals(year))).not.toThrow();
    expect(() => statutoryRuns(1999)).toThrow('1999');
  });
});

describe('the statutory days', () => {
  const dates = datesBetween('2007-01-01', '2035-12-31');

  it('are those of the regulation in force, by the tables of chinese-days, on each of 10,592 days', () => {
    expect(dates).toHaveLength(10_592);
    expect(dates.filter((date) => isStatutory(date) !== festivalsByWitness(date).length > 0)).toEqual([]);
    const named = dates.filter(isStatutory);
    expect(named.map((date) => chinaCalendar.describeDay(date).festivals)).toEqual(named.map(festivalsByWitness));
  });

  it('number 11 or 13 a year, less those that two festivals share', () => {
    const kinds = years.map((year) => ({
      year,
      festivals: dates
        .filter((date) => date.startsWith(String(year)))
        .flatMap((date) => (isStatutory(date) ? festivalsByWitness(date) : [])),
    }));
    for (const { year, festivals } of kinds) {
      expect([year, festivals.length]).toEqual([year, year === 2007 ? 10 : year < 2025 ? 11 : 13]);
    }
  });

  it('beyond the notices leave no day in lieu and no weekend worked', () => {
    const later = dates.filter((date) => date > chinaCalendar.coverage.through).map(chinaCalendar.describeDay);
    expect(new Set(later.map(({ kind }) => kind))).toEqual(new Set(['weekday', 'weekend', 'statutory']));
    expect(later.filter(({ certain }) => certain)).toEqual([]);
  });
});

describe('the days in lieu', () => {
  const lieu = datesBetween('2007-01-01', '2026-12-31')
    .map(chinaCalendar.describeDay)
    .filter(({ kind }) => kind === 'dayInLieu');

  it('name the festival for which chinese-days has them off', () => {
    expect(lieu.length).toBeGreaterThan(140);
    const others = lieu.filter(({ date, festivals }) => {
      const name = nameByWitness(date);
      return !festivals.some((festival) => name === festival);
    });
    expect(others.map(({ date }) => date)).toEqual(['2015-09-03', '2015-09-04']);
  });

  it('name no festival if there is none', () => {
    const without = lieu.filter(({ festivals }) => festivals.length === 0);
    expect(without.map(({ date }) => date)).toEqual(['2015-09-03', '2015-09-04']);
  });
});
