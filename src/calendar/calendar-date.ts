import { argumentError } from './calendar-error';
import { digitsAt } from './digits-at';

/** The day number of 9999-12-31, the last date there is. */
export const LAST_DAY = 2_932_896;

/** What a date has to be, in words. */
export const DATE_EXPECTATION = 'an existing date, YYYY-MM-DD';

/** The days there are, in words. */
export const DAY_RANGE = 'a day of the years 0001 to 9999';

const FIRST_DAY = -719_162; // 0001-01-01
const DAYS_BEFORE_1970 = 719_468; // from 0000-03-01

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
  if (!isDayNumber(dayNumber)) {
    throw argumentError('dayNumber', 'out-of-range', DAY_RANGE, dayNumber);
  }
  // Counted in years that begin on 1 March, so that the leap day comes last: first centuries, then years, then months.
  const quarterDays = 4 * (dayNumber + DAYS_BEFORE_1970) + 3;
  const century = Math.floor(quarterDays / 146_097);
  const quarterDaysOfCentury = 4 * Math.floor((quarterDays % 146_097) / 4) + 3;
  const yearOfCentury = Math.floor(quarterDaysOfCentury / 1_461);
  const fifthDays = 5 * Math.floor((quarterDaysOfCentury % 1_461) / 4) + 461;
  const month = Math.floor(fifthDays / 153);
  const day = Math.floor((fifthDays % 153) / 5) + 1;
  const nextYear = month > 12 ? 1 : 0;
  const year = century * 100 + yearOfCentury + nextYear;
  return `${String(year).padStart(4, '0')}-${twoDigits(month - nextYear * 12)}-${twoDigits(day)}`;
}

/** Whether a number is the number of a date. */
export function isDayNumber(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
}

/** The day number of a date, or what is wrong with it. */
export function readDate(value: unknown): number | 'malformed-date' | 'impossible-date' {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return 'malformed-date';
  const year = digitsAt(value, 0, 4);
  const month = digitsAt(value, 5, 7);
  const day = digitsAt(value, 8, 10);
  if (Number.isNaN(year + month + day)) return 'malformed-date';
  const dayNumber = dayNumberOf(year, month, day);
  const exists = year > 0 && month > 0 && month <= 12 && day > 0 && dayNumber < dayNumberOf(year, month + 1, 1);
  return exists ? dayNumber : 'impossible-date';
}

/** The day number of an argument that has to be a date. */
export function readDateArgument(value: unknown, argument: string): number {
  const dayNumber = readDate(value);
  if (typeof dayNumber === 'string') throw argumentError(argument, dayNumber, DATE_EXPECTATION, value);
  return dayNumber;
}

/** The day number of a year, month and day that exist. Months past 12 run on into the next year. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - DAYS_BEFORE_1970;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
