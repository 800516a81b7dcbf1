import { LAST_MONTH, REACHING_A_DAY, firstDayOf, fromDayNumber, monthNumber, readDateArgument } from './calendar-date';
import { argumentError } from './calendar-error';
import { twoDigitsAt } from './digits-at';
import { readCount } from './read-count';

/**
 * The same day of the month a number of calendar months later, or the last day of that month if it is shorter.
 *
 * @throws CalendarError `malformed-date` or `impossible-date` for the date, `not-a-count` unless `months` is a whole
 * number from 0, `out-of-range` for a result past 9999-12-31.
 * @example
 * addCalendarMonths('2021-11-30', 3) // => '2022-02-28'
 */
export function addCalendarMonths(date: string, months: number): string {
  const readMonths = (): number => readCount(months, 'months');
  readDateArgument(date, 'date', readMonths);
  const month = monthNumber(Number(date.slice(0, 4)), twoDigitsAt(date, 5)) + readMonths();
  if (month > LAST_MONTH) throw argumentError('months', 'out-of-range', REACHING_A_DAY, months);
  return fromDayNumber(Math.min(firstDayOf(month) + twoDigitsAt(date, 8), firstDayOf(month + 1)) - 1);
}
