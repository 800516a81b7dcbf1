import type { Coverage } from './coverage';
import type { CalendarExtension, HolidayNotice } from './extension';
import type { Festival } from './statutory-days';

/**
 * What a day is. `statutory`: a festival's day off by the regulation on public holidays, on whatever day of the week;
 * `dayInLieu`: any other weekday off; `weekend`: a weekend day off that is not statutory, within a holiday or not;
 * `makeupWorkday`: a weekend day worked; `weekday`: any other day worked.
 */
export type DayKind = 'weekday' | 'weekend' | 'statutory' | 'dayInLieu' | 'makeupWorkday';

/** A day and what the calendar knows of it. */
export interface DayDescription {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether it is worked. */
  readonly workingDay: boolean;
  /** What it is. */
  readonly kind: DayKind;
  /**
   * The festivals whose statutory day it is; for a day in lieu, those of the days off around it, of which there are none
   * if it was given for another reason. `festivalNames` has their names.
   */
  readonly festivals: readonly Festival[];
  /** False if the calendar does not cover the day, or a coming notice may still change it. */
  readonly certain: boolean;
}

/** The date that a number of working days leads to. */
export interface WorkingDate {
  /** The date, `YYYY-MM-DD`. */
  readonly date: string;
  /** False if any day counted on the way is not certain. */
  readonly certain: boolean;
}

/** A number of working days. */
export interface WorkingDayCount {
  /** How many there are. */
  readonly days: number;
  /** False if any day of the range is not certain. */
  readonly certain: boolean;
}

/** A calendar of working days. Its values and answers are frozen, no call changes it, and its functions work without `this`. */
export interface Calendar {
  /** The days it covers. */
  readonly coverage: Coverage;

  /**
   * Whether a day is worked. Outside the coverage the week and the statutory days decide; {@link Calendar.describeDay}
   * says how certain the answer is.
   *
   * @throws CalendarError `malformed-date` or `impossible-date`.
   * @example
   * chinaCalendar.isWorkingDay('2021-10-09') // => true
   */
  readonly isWorkingDay: (date: string) => boolean;

  /**
   * What a day is, of which festival, whether it is worked and whether that is certain.
   *
   * @throws CalendarError `malformed-date` or `impossible-date`.
   * @example
   * chinaCalendar.describeDay('2021-10-09')
   * // => { date: '2021-10-09', workingDay: true, kind: 'makeupWorkday', festivals: [], certain: true }
   * @example
   * chinaCalendar.describeDay('2020-10-01').festivals // => ['midAutumn', 'nationalDay']
   */
  readonly describeDay: (date: string) => DayDescription;

  /**
   * The `count`-th working day after a date. The date itself does not count; 0 gives the date back.
   *
   * @throws CalendarError `malformed-date` or `impossible-date` for the date, `not-a-count` unless the count is a whole
   * number from 0, `out-of-range` for a result past 9999-12-31.
   * @example
   * chinaCalendar.addWorkingDays('2021-09-28', 7) // => { date: '2021-10-13', certain: true }
   */
  readonly addWorkingDays: (date: string, count: number) => WorkingDate;

  /**
   * The `count`-th working day before a date. The date itself does not count; 0 gives the date back.
   *
   * @throws CalendarError `malformed-date` or `impossible-date` for the date, `not-a-count` unless the count is a whole
   * number from 0, `out-of-range` for a result before 0001-01-01.
   * @example
   * chinaCalendar.subtractWorkingDays('2021-10-13', 7) // => { date: '2021-09-28', certain: true }
   */
  readonly subtractWorkingDays: (date: string, count: number) => WorkingDate;

  /**
   * The latest working day from which `count` working days end no later than a date: when to start at the latest. With 0
   * it is the date itself, or the last working day before it.
   *
   * @throws CalendarError `malformed-date` or `impossible-date` for the date, `not-a-count` unless the count is a whole
   * number from 0, `out-of-range` for a result before 0001-01-01.
   * @example
   * chinaCalendar.startBy('2021-10-07', 2) // => { date: '2021-09-28', certain: true }
   */
  readonly startBy: (date: string, count: number) => WorkingDate;

  /**
   * How many working days lie after `from` and through `to`.
   *
   * @throws CalendarError `malformed-date` or `impossible-date`; `reversed-range` if `to` comes before `from`.
   * @example
   * chinaCalendar.countWorkingDays('2021-06-10', '2021-06-15') // => { days: 2, certain: true }
   */
  readonly countWorkingDays: (from: string, to: string) => WorkingDayCount;

  /**
   * A new calendar that also knows a further notice; this one stays as it is. What the notice says of a day replaces
   * what was known, and days it does not name keep their standing. The coverage reaches through the last day that the
   * extension covers. Certainty reaches into a further year only once every festival of that year has a statutory
   * day among the days named, here or in an earlier extension; then through 28 December, since the next year's notice
   * may move the days that remain.
   *
   * @param extension Lists of dates up to a last day covered, or a notice in the common published form of one year,
   * which covers that year and may name days of the December before it.
   * @throws CalendarError `invalid-extension`, listing every problem with its path: dates that are none, a day named
   * both ways, days outside the coverage, a last day before the present one, a year that leaves a gap, a notice that
   * names no day (published files of years not yet announced look so), keys that are not known in the form of lists.
   * @example
   * chinaCalendar.extend({ holidays: ['2027-01-04'], makeupWorkdays: [], through: '2027-12-31' }).coverage
   * // => { from: '2007-01-01', through: '2027-12-31', certainThrough: '2026-12-28' }
   * @example
   * chinaCalendar.extend({ year: 2027, days: [{ date: '2027-01-04', isOffDay: true }] }).isWorkingDay('2027-01-04')
   * // => false
   */
  readonly extend: (extension: CalendarExtension | HolidayNotice) => Calendar;
}
