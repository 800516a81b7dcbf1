import { DAY_RANGE, LAST_DAY, fromDayNumber, readDateArgument, toDayNumber } from './calendar-date';
import { argumentError } from './calendar-error';
import type { Coverage } from './coverage';
import type { CalendarExtension, HolidayNotice } from './extension';
import { readCount } from './read-count';
import { readExtension } from './read-extension';
import type { StatedDays } from './working-day-table';
import { createWorkingDayTable, isWeekday } from './working-day-table';

/** What a day is. A holiday may fall on a weekend; a make-up workday always does. */
export type DayKind = 'weekday' | 'weekend' | 'holiday' | 'makeupWorkday';

/** A day and what the calendar knows of it. */
export interface DayDescription {
  readonly date: string;
  readonly workingDay: boolean;
  readonly kind: DayKind;
  /** False if the calendar does not cover the day, or a coming notice may still change it. */
  readonly certain: boolean;
}

/** The date that a number of working days leads to. */
export interface WorkingDate {
  readonly date: string;
  /** False if any day passed on the way is not certain. */
  readonly certain: boolean;
}

/** A number of working days. */
export interface WorkingDayCount {
  readonly days: number;
  /** False if any day of the range is not certain. */
  readonly certain: boolean;
}

/** A calendar of working days. Its values and answers are frozen, no call changes it, and its functions stand alone. */
export interface Calendar {
  /** The days it speaks about. */
  readonly coverage: Coverage;

  /**
   * Whether a day is worked. Outside the coverage the week alone decides; {@link Calendar.describeDay} tells how certain
   * the answer is.
   *
   * @throws CalendarError `malformed-date` or `impossible-date`.
   * @example
   * chinaCalendar.isWorkingDay('2021-10-09') // => true
   */
  readonly isWorkingDay: (date: string) => boolean;

  /**
   * What a day is, whether it is worked and whether that is certain.
   *
   * @throws CalendarError `malformed-date` or `impossible-date`.
   * @example
   * chinaCalendar.describeDay('2021-10-09')
   * // => { date: '2021-10-09', workingDay: true, kind: 'makeupWorkday', certain: true }
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
   * How many working days lie after `from` and through `to`.
   *
   * @throws CalendarError `malformed-date` or `impossible-date`; `reversed-range` if `to` comes before `from`.
   * @example
   * chinaCalendar.countWorkingDays('2021-06-10', '2021-06-15') // => { days: 2, certain: true }
   */
  readonly countWorkingDays: (from: string, to: string) => WorkingDayCount;

  /**
   * A new calendar that also knows a further notice; this one stays as it is. What the notice says of a day replaces
   * what was known, and days it does not name keep their standing. Coverage that ends on 31 December is certain through
   * 28 December only, since the next year's notice may move the days that remain.
   *
   * @param extension Lists of dates up to a last day covered, or a notice in the common published form of one year,
   * which covers that year and may name days of the December before it.
   * @throws CalendarError `invalid-extension`, listing every problem with its path: dates that are none, a day named
   * both ways, days outside the coverage, a last day before the present one, a year that leaves a gap, a notice that
   * names no day (published files of years not yet announced look so), keys that are not known in the form of lists.
   * @example
   * chinaCalendar.extend({ holidays: ['2027-01-01'], makeupWorkdays: [], through: '2027-12-31' }).coverage
   * // => { from: '2011-01-01', through: '2027-12-31', certainThrough: '2027-12-28' }
   * @example
   * chinaCalendar.extend({ year: 2027, days: [{ date: '2027-01-01', isOffDay: true }] }).isWorkingDay('2027-01-01')
   * // => false
   */
  readonly extend: (extension: CalendarExtension | HolidayNotice) => Calendar;
}

/** A calendar of the days that notices state, within the coverage they give. */
export function createCalendar(statedDays: StatedDays, coverage: Coverage): Calendar {
  const table = createWorkingDayTable(statedDays);
  const firstDay = toDayNumber(coverage.from);
  const lastCertainDay = toDayNumber(coverage.certainThrough);
  const isWorked = (day: number): boolean => statedDays.get(day) ?? isWeekday(day);
  /** Whether all days of (`from`, `to`] are certain; of no days, that is true. */
  const isCertain = (from: number, to: number): boolean =>
    from === to || (from + 1 >= firstDay && to <= lastCertainDay);

  return Object.freeze<Calendar>({
    coverage: Object.freeze({ ...coverage }),
    isWorkingDay(date) {
      return isWorked(readDateArgument(date, 'date'));
    },
    describeDay(date) {
      const day = readDateArgument(date, 'date');
      const workingDay = isWorked(day);
      const kind = dayKind(workingDay, isWeekday(day), statedDays.has(day));
      return Object.freeze({ date, workingDay, kind, certain: isCertain(day - 1, day) });
    },
    addWorkingDays(date, count) {
      const start = readDateArgument(date, 'date');
      const end = readCount(count, 'count') === 0 ? start : table.dayOfCount(table.countThrough(start) + count);
      if (end > LAST_DAY) throw argumentError('count', 'out-of-range', DAY_RANGE, count);
      return Object.freeze({ date: fromDayNumber(end), certain: isCertain(start, end) });
    },
    countWorkingDays(from, to) {
      const start = readDateArgument(from, 'from');
      const end = readDateArgument(to, 'to');
      if (end < start) throw argumentError('to', 'reversed-range', `no earlier than ${from}`, to);
      return Object.freeze({
        days: table.countThrough(end) - table.countThrough(start),
        certain: isCertain(start, end),
      });
    },
    extend(extension) {
      const added = readExtension(extension, coverage);
      return createCalendar(new Map([...statedDays, ...added.statedDays]), added.coverage);
    },
  });
}

function dayKind(worked: boolean, weekday: boolean, stated: boolean): DayKind {
  if (worked) return weekday ? 'weekday' : 'makeupWorkday';
  return stated ? 'holiday' : 'weekend';
}
