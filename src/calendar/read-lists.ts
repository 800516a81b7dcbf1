import { DATE_EXPECTATION, LAST_DAY, fromDayNumber, readDate } from './calendar-date';
import type { Fields, NamedDay, Report, Statement } from './extension';
import { readArray } from './read-fields';

const KEYS = ['holidays', 'makeupWorkdays', 'through'];

/** Reads an extension given as two lists of dates; `first` and `through` are the days covered so far. */
export function readLists(source: Fields, first: number, through: number, report: Report): Statement {
  for (const key of Object.keys(source)) {
    if (!KEYS.includes(key)) report([key], 'unknown-key', `one of ${KEYS.join(', ')}`, key);
  }
  const last = readThrough(source['through'], through, report);
  const namedDays = [
    ...readDates(source, 'holidays', false, report),
    ...readDates(source, 'makeupWorkdays', true, report),
  ];
  return { namedDays, first, last, through: last };
}

function readDates(source: Fields, key: string, worked: boolean, report: Report): readonly NamedDay[] {
  const dates = source[key];
  if (!Array.isArray(dates)) report([key], 'wrong-type', 'a list of dates', dates);
  return readArray(dates).map((date, index) => ({ path: [key, index], date, worked }));
}

function readThrough(value: unknown, covered: number, report: Report): number {
  const day = readDate(value);
  if (typeof day === 'string') report(['through'], day, DATE_EXPECTATION, value);
  else if (day < covered) report(['through'], 'shorter-coverage', `${fromDayNumber(covered)} or later`, value);
  else return day;
  return LAST_DAY;
}
