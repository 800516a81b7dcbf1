import { argumentError } from './calendar-error';
import { twoDigitsAt } from './digits-at';

/** The day number of 9999-12-31, the last date. */
export const LAST_DAY = 2_932_896;

/** December of the year 9999, as {@link monthNumber} counts. */
export const LAST_MONTH = 119_997;

/** What was expected of a date, as a text. */
export const DATE_EXPECTATION = 'an existing date written YYYY-MM-DD';

/** The range of a date or an instant, in words for errors. */
export const REACHING_A_DAY = 'a value that leads to a day of the years 0001 to 9999';

const FIRST_DAY = -719_162; // 0001-01-01
const DAYS_BEFORE_1970 = 719_468; // from 0000-03-01
const DAYS_PER_MONTH = 30.436_875; // on the average of 400 years

/**
 * Whether a value is a date as this library writes dates: `YYYY-MM-DD`, a day that exists, years 0001 to 9999.
 *
 * @example
 * isCalendarDate('2024-02-29') // => true
 * isCalendarDate('2021-02-30') // => false
 */
export function isCalendarDate(value: unknown): value is string {
  return typeof readDate(value) === 'number';
}

/**
 * The number of days from 1970-01-01 to a date of the proleptic Gregorian calendar; days before it count negative.
 *
 * @throws CalendarError `malformed-date` unless the text reads `YYYY-MM-DD`, `impossible-date` if no such day exists.
 * @example
 * toDayNumber('1970-01-02') // => 1
 */
export function toDayNumber(date: string): number {
  return readDateArgument(date, 'date');
}

/**
 * The date that lies a number of days after 1970-01-01: the inverse of {@link toDayNumber}.
 *
 * @throws CalendarError `out-of-range` unless the number is whole and the date lies in the years 0001 to 9999.
 * @example
 * fromDayNumber(1) // => '1970-01-02'
 */
export function fromDayNumber(dayNumber: number): string {
  return dateReached(dayNumber, 'dayNumber', dayNumber);
}

/** The date of a day number that was computed from an argument. If it is out of range, the argument is reported. */
export function dateReached(dayNumber: number, argument: string, received: unknown): string {
  if (!isDayNumber(dayNumber)) throw argumentError(argument, 'out-of-range', REACHING_A_DAY, received);
  return dateOfDay(dayNumber);
}

/** The date of a day number that is certainly in range. */
export function dateOfDay(dayNumber: number): string {
  // An estimate by the average length of a month; late in a month it is one month too high.
  let month = Math.floor((dayNumber + DAYS_BEFORE_1970 + 2) / DAYS_PER_MONTH);
  let first = firstDayOf(month);
  if (dayNumber < first) {
    month -= 1;
    first = firstDayOf(month);
  }
  const year = Math.floor((month + 2) / 12);
  const day = dayNumber - first + 1;
  return `${String(year).padStart(4, '0')}-${twoDigits(month + 3 - year * 12)}-${twoDigits(day)}`;
}

/** Whether a number is the number of a date. */
export function isDayNumber(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
}

/** The day number of a date, or the code of its fault. */
export function readDate(value: unknown): number | 'malformed-date' | 'impossible-date' {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return 'malformed-date';
  const year = twoDigitsAt(value, 0) * 100 + twoDigitsAt(value, 2);
  const month = twoDigitsAt(value, 5);
  const day = twoDigitsAt(value, 8);
  if (Number.isNaN(year + month + day)) return 'malformed-date';
  const months = monthNumber(year, month);
  const dayNumber = firstDayOf(months) + day - 1;
  const fits = day <= 28 || dayNumber < firstDayOf(months + 1);
  const exists = year > 0 && month > 0 && month <= 12 && day > 0 && fits;
  return exists ? dayNumber : 'impossible-date';
}

/** Reads an argument that must be a date, and returns its day number; an error also names what `readNext` refuses. */
export function readDateArgument(value: unknown, argument: string, readNext?: () => unknown): number {
  const dayNumber = readDate(value);
  if (typeof dayNumber === 'string') throw argumentError(argument, dayNumber, DATE_EXPECTATION, value, readNext);
  return dayNumber;
}

/** The day number of the first day of a month. Years begin in March, so that the leap day is the last day of a year. */
export function firstDayOf(month: number): number {
  const year = whole(month / 12);
  const days = whole(year * 365.25) - whole(year / 100) + whole(year / 400);
  return days + whole((153 * (month - year * 12) + 2) / 5) - DAYS_BEFORE_1970;
}

/** The integer part of a number from 0. Several times as fast as `Math.floor`, which accepts numbers of any size. */
function whole(value: number): number {
  return value | 0;
}

/** The number of a month, as {@link firstDayOf} expects it. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 3;
}

/** Writes a whole number below 100 with two digits. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
