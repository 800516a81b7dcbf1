import { dateReached } from './calendar-date';
import { CHINA_OFFSET_SECONDS, SECONDS_PER_DAY } from './china-time';
import { readInstant, type Instant } from './read-instant';

/**
 * The calendar day of an instant in China (UTC+8 all year), whatever the time zone of the machine.
 *
 * @param instant ISO 8601 with an offset: `YYYY-MM-DDThh:mm`, optionally seconds and a fraction, then `Z` or `±hh:mm`.
 * @throws CalendarError `malformed-instant` or `impossible-instant`; `out-of-range` if the day in China lies outside
 * the years 0001 to 9999.
 * @example
 * chinaDateOf('2021-06-10T16:30:00Z') // => '2021-06-11'
 */
export function chinaDateOf(instant: string): string {
  return dateReached(chinaDayOf(readInstant(instant, 'instant')), 'instant', instant);
}

/** The day number of that day, which may be outside the range of dates. */
export function chinaDayOf({ seconds }: Instant): number {
  return Math.floor((seconds + CHINA_OFFSET_SECONDS) / SECONDS_PER_DAY);
}
