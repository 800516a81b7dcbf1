import type { Coverage } from './coverage';
import type { CalendarExtension, HolidayNotice } from './extension';
import type { Festival } from './statutory-days';

/**
 * The kind of a day. `statutory`: a day off by the regulation on public holidays, on any day of the week; `dayInLieu`:
 * any other weekday off; `weekend`: a weekend day off that is not statutory, also within a holiday; `makeupWorkday`: a
 * working day on a weekend; `weekday`: any other working day.
 */
export type DayKind = 'weekday' | 'weekend' | 'statutory' | 'dayInLieu' | 'makeupWorkday';

/** A day and what the calendar knows about it. */
export interface DayDescription {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether it is a working day. */
  readonly workingDay: boolean;
  /** The kind of the day. */
  readonly kind: DayKind;
  /**
   * The festivals of a statutory day. For a day in lieu, the festivals of the adjoining days off; empty if it was given
   * for another reason. `festivalNames` has their names.
   */
  readonly festivals: readonly Festival[];
  /** False if the calendar does not cover the day, or if a future notice may still change it. */
  readonly certain: boolean;
}

/** The result of counting working days from or to a date. */
export interface WorkingDate {
  /** The date, `YYYY-MM-DD`. */
  readonly date: string;
  /** False if any day that was counted is not certain. */
  readonly certain: boolean;
}

/** A number of working days. */
export interface WorkingDayCount {
  /** The number of working days. */
  readonly days: number;
  /** False if any day of the range is not certain. */
  readonly certain: boolean;
}

/**
 * A calendar of working days. Its values and answers are frozen, it never changes, and its functions work without
 * `this`.
 */
export interface Calendar {
  /** The period that it covers. */
  readonly coverage: Coverage;

  /**
   * Whether a day is a working day. Outside the coverage, weekends and statutory days are off; {@link
   * Calendar.describeDay} returns whether this is certain.
   *
   * @throws CalendarError `malformed-date` or `impossible-date`.
   * @example
   * chinaCalendar.isWorkingDay('2021-10-09') // => true
   */
  readonly isWorkingDay: (date: string) => boolean;

  /**
   * Describes a day: its kind, its festivals, whether it is a working day and whether that is certain.
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
   * The `count`-th working day after a date. The date itself is not counted; 0 returns the date.
   *
   * @throws CalendarError `malformed-date` or `impossible-date` for the date, `not-a-count` unless the count is a whole
   * number from 0, `out-of-range` for a result past 9999-12-31.
   * @example
   * chinaCalendar.addWorkingDays('2021-09-28', 7) // => { date: '2021-10-13', certain: true }
   */
  readonly addWorkingDays: (date: string, count: number) => WorkingDate;

  /**
   * The `count`-th working day before a date. The date itself is not counted; 0 returns the date.
   *
   * @throws CalendarError `malformed-date` or `impossible-date` for the date, `not-a-count` unless the count is a whole
   * number from 0, `out-of-range` for a result before 0001-01-01.
   * @example
   * chinaCalendar.subtractWorkingDays('2021-10-13', 7) // => { date: '2021-09-28', certain: true }
   */
  readonly subtractWorkingDays: (date: string, count: number) => WorkingDate;

  /**
   * The latest working day from which `count` working days end on or before a date: the latest day to start. With 0 it
   * is the date itself if that is a working day, or else the last working day before it.
   *
   * @throws CalendarError `malformed-date` or `impossible-date` for the date, `not-a-count` unless the count is a whole
   * number from 0, `out-of-range` for a result before 0001-01-01.
   * @example
   * chinaCalendar.startBy('2021-10-07', 2) // => { date: '2021-09-28', certain: true }
   */
  readonly startBy: (date: string, count: number) => WorkingDate;

  /**
   * The number of working days after `from`, up to and including `to`.
   *
   * @throws CalendarError `malformed-date` or `impossible-date`; `reversed-range` if `to` comes before `from`.
   * @example
   * chinaCalendar.countWorkingDays('2021-06-10', '2021-06-15') // => { days: 2, certain: true }
   */
  readonly countWorkingDays: (from: string, to: string) => WorkingDayCount;

  /**
   * A new calendar that includes a further notice; this calendar does not change. The notice takes precedence for
   * the days it names; all other days do not change. The coverage is extended through the last day that the
   * extension covers. A further year becomes certain once every festival of the year has a statutory day among the days
   * named, in this or an earlier extension; it is then certain through 28 December, because the next year's notice may
   * move the days after it.
   *
   * @param extension lists of dates up to a last day covered, or one year's notice in the common published form, which
   * covers that year and may name days of the December before it
   * @throws CalendarError `invalid-extension`, listing every problem with its path: invalid dates, a day named as off
   * and as worked, days outside the coverage, a last day before the present one, a gap of a year, a notice that names
   * no day (as in files of years not yet announced), unknown keys in the form of lists
   * @example
   * chinaCalendar.extend({ holidays: ['2027-01-04'], makeupWorkdays: [], through: '2027-12-31' }).coverage
   * // => { from: '2007-01-01', through: '2027-12-31', certainThrough: '2026-12-28' }
   * @example
   * chinaCalendar.extend({ year: 2027, days: [{ date: '2027-01-04', isOffDay: true }] }).isWorkingDay('2027-01-04')
   * // => false
   */
  readonly extend: (extension: CalendarExtension | HolidayNotice) => Calendar;
}
