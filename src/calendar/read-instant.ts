import { readDate } from './calendar-date';
import { argumentError } from './calendar-error';
import { twoDigitsAt } from './digits-at';

const MINUTES_PER_DAY = 1_440;

/** What was expected of an instant, as a text. */
export const INSTANT_EXPECTATION = 'a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm';

/** An instant. The fraction of the second is separate, so that no precision is lost. */
export interface Instant {
  /** Whole seconds since 1970-01-01T00:00:00Z. */
  readonly seconds: number;
  /** The fraction of a second, from 0 to below 1. */
  readonly fraction: number;
}

/** Reads an argument that must be an ISO 8601 instant with an offset; an error also names what `readNext` refuses. */
export function readInstant(value: unknown, argument: string, readNext?: () => unknown): Instant {
  const instant = parseInstant(value);
  if (typeof instant !== 'string') return instant;
  throw argumentError(argument, instant, INSTANT_EXPECTATION, value, readNext);
}

/** The instant that a text describes, or the code of its fault. */
export function parseInstant(value: unknown): Instant | 'malformed-instant' | 'impossible-instant' {
  if (typeof value !== 'string') return 'malformed-instant';
  const isUtc = value.charAt(value.length - 1) === 'Z';
  const zone = value.length - (isUtc ? 1 : 6);
  const day = readDate(value.slice(0, 10));
  const minutes = minutesAt(value, 11);
  const offset = isUtc ? 0 : minutesAt(value, zone + 1);
  const second = zone === 16 ? 0 : twoDigitsAt(value, 17);
  const fraction = zone === 16 || zone === 19 ? 0 : fractionAt(value, 19, zone);
  const isWellFormed =
    value[10] === 'T' &&
    (zone === 16 || value[16] === ':') &&
    (isUtc || value[zone] === '+' || value[zone] === '-') &&
    minutes + offset + second + fraction >= 0;
  if (!isWellFormed || day === 'malformed-date') return 'malformed-instant';
  if (day === 'impossible-date' || minutes + offset === Infinity || second > 59) return 'impossible-instant';
  const minutesInUtc = day * MINUTES_PER_DAY + minutes - (value[zone] === '-' ? -offset : offset);
  return { seconds: minutesInUtc * 60 + second, fraction };
}

/**
 * The minutes since midnight of a clock time `hh:mm` at `start`: infinite after 23:59, NaN if there is no clock time.
 */
function minutesAt(text: string, start: number): number {
  const hour = twoDigitsAt(text, start);
  const minute = twoDigitsAt(text, start + 3);
  if (text[start + 2] !== ':') return NaN;
  return hour > 23 || minute > 59 ? hour + minute + Infinity : hour * 60 + minute;
}

/** The fraction written as a point and digits from `start` up to `end`; NaN if it is malformed. */
function fractionAt(text: string, start: number, end: number): number {
  const fraction = text.slice(start, end);
  return /^\.\d+$/.test(fraction) ? Number(`0${fraction}`) : NaN;
}
