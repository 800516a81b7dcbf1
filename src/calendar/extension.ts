import type { CalendarProblemCode } from './calendar-error';

/** Days off and weekend days worked, up to a last day covered. */
export interface CalendarExtension {
  /** Days off, `YYYY-MM-DD`. A weekend day may be named to undo an earlier notice that made it a working day. */
  readonly holidays: readonly string[];
  /**
   * Working days on weekends, `YYYY-MM-DD`. A weekday may be named to undo an earlier notice that made it a day off.
   */
  readonly makeupWorkdays: readonly string[];
  /** The last day that the two lists cover. */
  readonly through: string;
}

/** One year's notice in the form in which holiday data is commonly published; unknown keys are ignored. */
export interface HolidayNotice {
  /** The year of the notice. */
  readonly year: number;
  /** Every day that the notice names, from 1 December of the year before through the end of the year. */
  readonly days: readonly HolidayNoticeDay[];
  readonly [key: string]: unknown;
}

/** One day of a published notice; unknown keys are ignored. */
export interface HolidayNoticeDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** True for a day off, false for a working day. */
  readonly isOffDay: boolean;
  readonly [key: string]: unknown;
}

/** An object with unknown content. */
export type Fields = Readonly<Record<string, unknown>>;

/** Records a problem. Reading continues, to find all others. */
export type Report = (path: Path, code: CalendarProblemCode, expected: string, received: unknown) => void;

/** Records a named day, or its problem: it must be a date from the first day through the last. */
export type NameDay = (path: Path, date: unknown, worked: boolean, first: number, last: number) => void;

/** Reads one form of extension, starting after the covered days, and returns the last day that it covers. */
export type ExtensionReader = (
  source: Fields,
  first: number,
  covered: number,
  report: Report,
  nameDay: NameDay,
) => number;

type Path = readonly (string | number)[];
