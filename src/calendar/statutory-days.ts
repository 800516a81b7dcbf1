import { toDayNumber } from './calendar-date';
import { festivals } from './china-days';
import { digitAt } from './digits-at';

/** A festival of the regulation on public holidays (全国年节及纪念日放假办法). */
export type Festival = (typeof festivals)[number][0];

/** The days off by the regulation, with the festivals they belong to. */
export type StatutoryDays = ReadonlyMap<number, readonly Festival[]>;

/** The statutory days of all years, by day number. */
export function readStatutoryDays(): StatutoryDays {
  const statutoryDays = new Map<number, readonly Festival[]>();
  for (const [festival, origin, offsets, lengths] of festivals) {
    for (let index = 0; index < offsets.length; index += 1) {
      const first = toDayNumber(`${2007 + index}-${origin}`) + digitAt(offsets, index);
      for (let day = first; day < first + digitAt(lengths, index); day += 1) {
        statutoryDays.set(day, [...(statutoryDays.get(day) ?? []), festival]);
      }
    }
  }
  return statutoryDays;
}
