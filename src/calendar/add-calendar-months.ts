import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';

import { fromDayNumber, readDateArgument } from './calendar-date';
import { readCount } from './read-count';

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The same day of the month a number of calendar months later, or that month's last day where it is shorter.
 *
 * @throws CalendarError `malformed-date` or `impossible-date` for the date, `not-a-count` unless `months` is a whole
 * number from 0, `out-of-range` for a result past 9999-12-31.
 * @example
 * addCalendarMonths('2021-11-30', 3) // => '2022-02-28'
 */
export function addCalendarMonths(date: string, months: number): string {
  // A UTC date keeps the machine's time zone out of the sum.
  const start = new UTCDateMini(readDateArgument(date, 'date') * MILLISECONDS_PER_DAY);
  return fromDayNumber(addMonths(start, readCount(months, 'months')).getTime() / MILLISECONDS_PER_DAY);
}
