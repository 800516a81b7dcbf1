import { readInstant, type Instant } from './read-instant';

/**
 * The minutes from one instant to another, with seconds and fractions; negative if the second instant is earlier.
 *
 * @param fromInstant ISO 8601 with an offset: `YYYY-MM-DDThh:mm`, optionally seconds and a fraction, then `Z` or `±hh:mm`.
 * @param toInstant likewise; the two offsets may differ
 * @throws CalendarError `malformed-instant` or `impossible-instant`.
 * @example
 * minutesBetween('2021-06-10T16:50:00+08:00', '2021-06-10T09:10:30Z') // => 20.5
 */
export function minutesBetween(fromInstant: string, toInstant: string): number {
  const readTo = (): Instant => readInstant(toInstant, 'toInstant');
  const from = readInstant(fromInstant, 'fromInstant', readTo);
  const to = readTo();
  return (to.seconds - from.seconds + (to.fraction - from.fraction)) / 60;
}
