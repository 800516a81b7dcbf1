import type { CalendarProblemCode } from './calendar-error';

/** Days off and weekend days worked, up to a last day covered. */
export interface CalendarExtension {
  /** Days off, `YYYY-MM-DD`. Weekend days may be named: it undoes what an earlier notice made of them. */
  readonly holidays: readonly string[];
  /** Weekend days worked, `YYYY-MM-DD`. Weekdays may be named: it undoes what an earlier notice made of them. */
  readonly makeupWorkdays: readonly string[];
  /** The last day that the two lists cover. */
  readonly through: string;
}

/** One year's notice in the form that holiday data is commonly published in; further keys are ignored. */
export interface HolidayNotice {
  /** The year in the notice's title. */
  readonly year: number;
  /** Every day the notice names, from 1 December before the year through its end. */
  readonly days: readonly HolidayNoticeDay[];
  readonly [key: string]: unknown;
}

/** One day of a published notice; further keys are ignored. */
export interface HolidayNoticeDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** True for a day off, false for a day worked. */
  readonly isOffDay: boolean;
  readonly [key: string]: unknown;
}

/** An object of unknown content. */
export type Fields = Readonly<Record<string, unknown>>;

/** Takes down a problem, so that reading can go on and find the others. */
export type Report = (path: Path, code: CalendarProblemCode, expected: string, received: unknown) => void;

/** Takes down a day that is named, or why it cannot be: it has to be a date from the first day through the last. */
export type NameDay = (path: Path, date: unknown, worked: boolean, first: number, last: number) => void;

/** Reads one form of extensions, given the days covered so far, and returns the last day that it covers. */
export type ExtensionReader = (
  source: Fields,
  first: number,
  covered: number,
  report: Report,
  nameDay: NameDay,
) => number;

type Path = readonly (string | number)[];
