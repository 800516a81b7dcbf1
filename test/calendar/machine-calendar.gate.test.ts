/** The festivals by the Chinese calendar of the machine (ICU), a third source, which is slow. */
import { describe, expect, it } from 'vitest';
import { movingFestivals, newMoonsOf } from '../../tools/generate/moving-festivals';
import { chinaCalendar } from '../../src/calendar';
import { computed, lunarFestivalsBy, years } from './computed-festivals';
import { dateAfter, datesBetween, festivalsBy, onceEach, type LunarDay } from './reference-calendar';

const lunarFormat = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

/** The day of the lunar year, by the calendar that the machine's own dates come with. */
const lunarDayByMachine = onceEach((date: string): LunarDay => {
  const parts = lunarFormat.formatToParts(new Date(`${date}T00:00:00Z`));
  const textOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const month = textOf('month');
  return { month: parseInt(month, 10), day: Number(textOf('day')), isLeap: /\D/.test(month) };
});

const qingmingOf = onceEach((year) => movingFestivals(Number(year)).qingming);

/** The festivals with a statutory day on a date, by that calendar. */
function festivalsByMachine(date: string): readonly string[] {
  return festivalsBy(date, lunarDayByMachine, qingmingOf(date.slice(0, 4)));
}

/** The minutes from a new moon to the midnight in China that is nearest. */
function minutesFromMidnight(moon: number): number {
  const minutes = (moon / 60_000 + 8 * 60) % 1_440;
  return Math.min(minutes, 1_440 - minutes);
}

describe('the festivals that move', () => {
  it('are those that Intl computes, except where a new moon is near midnight', () => {
    const differing = years.flatMap((year) => {
      const machine = lunarFestivalsBy(lunarDayByMachine, year);
      expect(machine).toHaveLength(3);
      return computed(year)
        .map((date, index) => ({ date, machine: machine[index] ?? '' }))
        .filter((each) => each.date !== each.machine);
    });
    for (const { date, machine } of differing) {
      expect([dateAfter(date, -1), dateAfter(date, 1)]).toContain(machine);
      const moons = newMoonsOf(Number(date.slice(0, 4))).map((moon) => minutesFromMidnight(moon));
      expect(Math.min(...moons)).toBeLessThan(10);
    }
    // Other versions of the machine's calendar may have them right.
    expect(['2027-02-06', '2030-02-03']).toEqual(expect.arrayContaining(differing.map(({ date }) => date)));
  });
});

describe('the statutory days', () => {
  it('of 2027 to 2035 are those that Intl computes, except after a new moon near midnight', () => {
    const disputed = ['2027-02-05', '2027-02-09', '2030-02-01', '2030-02-05'];
    const later = datesBetween('2027-01-01', '2035-12-31').filter((date) => !disputed.includes(date));
    const differing = later.filter(
      (date) => chinaCalendar.describeDay(date).festivals.join() !== festivalsByMachine(date).join(),
    );
    expect(differing).toEqual([]);
  });
});
