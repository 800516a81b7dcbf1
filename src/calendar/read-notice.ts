import { LAST_DAY, fromDayNumber, readDate, toDayNumber } from './calendar-date';
import type { Fields, NamedDay, Report, Statement } from './extension';
import { isFields, readArray } from './read-fields';

const DAYS_OF_DECEMBER = 31;

/** Reads an extension given as one year's notice; `first` and `through` are the days covered so far. */
export function readNotice(source: Fields, first: number, through: number, report: Report): Statement {
  const days = readArray(source['days']);
  // Published files of a year not yet announced name no day; taken at their word, that year would have no holiday.
  if (days.length === 0) report(['days'], 'empty-notice', 'a list of at least one day', source['days']);
  const namedDays = days.flatMap((day, index) => readNoticeDay(day, index, report));
  const { year } = source;
  const firstOfYear = readDate(`${typeof year === 'number' ? year : ''}-01-01`);
  if (typeof firstOfYear === 'string') {
    report(['year'], 'not-a-year', 'a year of four digits', year);
    return { namedDays, first, last: LAST_DAY, through };
  }
  const lastOfYear = toDayNumber(`${String(year)}-12-31`);
  if (firstOfYear > through + 1) {
    report(['year'], 'coverage-gap', `a year that leaves no gap after ${fromDayNumber(through)}`, year);
  }
  return {
    namedDays,
    first: Math.max(first, firstOfYear - DAYS_OF_DECEMBER),
    last: lastOfYear,
    through: Math.max(through, lastOfYear),
  };
}

function readNoticeDay(day: unknown, index: number, report: Report): readonly NamedDay[] {
  if (!isFields(day)) {
    report(['days', index], 'wrong-type', 'an object with date and isOffDay', day);
    return [];
  }
  const { date, isOffDay } = day;
  if (typeof isOffDay !== 'boolean') report(['days', index, 'isOffDay'], 'wrong-type', 'true or false', isOffDay);
  return [{ path: ['days', index, 'date'], date, worked: isOffDay === false }];
}
