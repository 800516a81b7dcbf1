import { readDate } from './calendar-date';
import { argumentError } from './calendar-error';
import { digitsAt } from './digits-at';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(\.\d+)?)?(?:Z|([+-])(\d{2}:\d{2}))$/;
const MINUTES_PER_DAY = 1_440;

/** A moment, with the fraction of its second apart so that nothing of it is lost. */
export interface Instant {
  /** Whole seconds since 1970-01-01T00:00:00Z. */
  readonly seconds: number;
  /** Seconds on top of that, from 0 to below 1. */
  readonly fraction: number;
}

/** An argument that has to be an ISO 8601 instant with an offset. */
export function readInstant(value: unknown, argument: string): Instant {
  const parts = typeof value === 'string' ? INSTANT.exec(value) : null;
  if (parts === null)
    throw argumentError(argument, 'malformed-instant', 'YYYY-MM-DDThh:mm[:ss[.s]] and Z or ±hh:mm', value);
  const [, date, time = '', second = '00', fraction = '.0', sign, offset = '00:00'] = parts;
  const day = readDate(date);
  const minutes = minutesOf(time);
  const offsetMinutes = minutesOf(offset);
  const seconds = digitsAt(second, 0, 2);
  if (typeof day === 'string' || !(minutes + offsetMinutes >= 0) || seconds > 59) {
    throw argumentError(argument, 'impossible-instant', 'a moment that exists', value);
  }
  const minutesInUtc = day * MINUTES_PER_DAY + minutes - (sign === '-' ? -offsetMinutes : offsetMinutes);
  return { seconds: minutesInUtc * 60 + seconds, fraction: Number(`0${fraction}`) };
}

/** Minutes since midnight of a clock time `hh:mm`, or NaN past 23:59. */
function minutesOf(time: string): number {
  const hour = digitsAt(time, 0, 2);
  const minute = digitsAt(time, 3, 5);
  return hour < 24 && minute < 60 ? hour * 60 + minute : NaN;
}
