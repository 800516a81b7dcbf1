import { movingFestivals } from '../../tools/generate/moving-festivals';
import { datesBetween, type LunarDay } from './reference-calendar';

/** The years for which the statutory days are computed. */
export const years = Array.from({ length: 2035 - 2007 + 1 }, (_, index) => 2007 + index);

/** The dates of a year on which a lunar calendar puts Spring Festival, Dragon Boat and Mid-Autumn. */
export function lunarFestivalsBy(lunarDay: (date: string) => LunarDay, year: number): readonly string[] {
  return datesBetween(`${year}-01-01`, `${year}-12-31`).filter((date) => {
    const { month, day, isLeap } = lunarDay(date);
    return !isLeap && ['1-1', '5-5', '8-15'].includes(`${month}-${day}`);
  });
}

/** The same dates, as the generator computes them. */
export function computed(year: number): readonly string[] {
  const { springFestival, dragonBoat, midAutumn } = movingFestivals(year);
  return [springFestival, dragonBoat, midAutumn];
}
