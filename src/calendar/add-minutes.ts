import { dateReached, isDayNumber, twoDigits } from './calendar-date';
import { chinaDayOf } from './china-date-of';
import { CHINA_OFFSET_SECONDS, SECONDS_PER_DAY } from './china-time';
import { readCount } from './read-count';
import { readInstant } from './read-instant';

/**
 * The instant a number of minutes later, in China time (UTC+8). A fraction of a second is kept to the millisecond.
 *
 * @throws CalendarError `malformed-instant` or `impossible-instant` for the instant, `not-a-count` unless `minutes` is a
 * whole number from 0, `out-of-range` for a result outside the years 0001 to 9999.
 * @example
 * addMinutes('2021-06-10T09:50:00Z', 20) // => '2021-06-10T18:10:00+08:00'
 */
export function addMinutes(instant: string, minutes: number): string {
  const readMinutes = (): number => readCount(minutes, 'minutes');
  const start = readInstant(instant, 'instant', readMinutes);
  const { seconds, fraction } = start;
  const total = seconds + readMinutes() * 60 + CHINA_OFFSET_SECONDS;
  const day = Math.floor(total / SECONDS_PER_DAY);
  const second = total - day * SECONDS_PER_DAY;
  const clock = [second / 3_600, (second / 60) % 60, second % 60].map((part) => twoDigits(Math.floor(part))).join(':');
  const milliseconds = Math.floor(fraction * 1_000);
  const date = isDayNumber(chinaDayOf(start))
    ? dateReached(day, 'minutes', minutes)
    : dateReached(day, 'instant', instant);
  return `${date}T${clock}${milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`}+08:00`;
}
