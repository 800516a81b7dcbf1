import { chinaCalendar, festivalNames, fromDayNumber, type Calendar, type DayKind } from '../../calendar';
import { readDateArgument } from '../../calendar/calendar-date';
import { argumentError } from '../../calendar/calendar-error';
import { calendarOption } from '../../calendar/is-calendar';
import { readingArgument } from '../../plain/read/argument';
import { optionChecker } from '../../plain/read/options';
import { lookedAtLater } from '../read-arguments';

/** A day of the calendar as a row of a dimension table. */
export interface WorkingDayRow {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether it is a working day. */
  readonly workingDay: boolean;
  /** The number of working days from the first row through this day. */
  readonly number: number;
  /** The kind of the day. */
  readonly kind: DayKind;
  /** The names of its festivals in Chinese, joined by `、`; empty without a festival. */
  readonly nameZh: string;
  /** The names of its festivals in English, joined by `, `. */
  readonly nameEn: string;
  /** False if the calendar does not cover the day, or if a future notice may still change it. */
  readonly certain: boolean;
  /** The number of days from the first row through this day that are not certain. */
  readonly uncertainNumber: number;
}

/** The calendar and the range of the table. */
export interface WorkingDaysTableOptions {
  /** The calendar; `chinaCalendar` by default. */
  readonly calendar?: Calendar | undefined;
  /** The first day; by default the first that the calendar covers. */
  readonly from?: string | undefined;
  /** The last day; by default the last that the calendar covers. */
  readonly through?: string | undefined;
}

/**
 * The calendar as a dimension table of a warehouse, one row per day, so that working days are added and counted by
 * joins.
 *
 * - The n-th working day (n ≥ 1) after a date is the row with `workingDay` whose `number` is that of the date plus n.
 * - The number of working days in (from, to] is the difference of their numbers.
 * - Both results are certain if `uncertainNumber` is the same at both ends.
 *
 * Join on `date`. A date outside the table matches no row, so choose a range that includes the longest time limit.
 *
 * @throws InvalidRequestError for an invalid or unknown option
 * @throws CalendarError `malformed-date` or `impossible-date` for the ends of the range, `reversed-range` if `through`
 * is before `from`
 *
 * @example
 * workingDaysTable({ from: '2021-10-08', through: '2021-10-09' }).map(({ number, kind }) => [number, kind]);
 * // => [[1, 'weekday'], [2, 'makeupWorkday']]
 */
export function workingDaysTable(options: WorkingDaysTableOptions = {}): readonly WorkingDayRow[] {
  refuseBadOptions(options);
  const { calendar = chinaCalendar } = options;
  const { from = calendar.coverage.from, through = calendar.coverage.through } = options;
  const rows: WorkingDayRow[] = [];
  let number = 0;
  let uncertainNumber = 0;
  const first = readDateArgument(from, 'from');
  const last = readDateArgument(through, 'through');
  if (last < first) throw argumentError('through', 'reversed-range', `no earlier than ${from}`, through);
  for (let day = first; day <= last; day += 1) {
    const { date, workingDay, kind, festivals, certain } = calendar.describeDay(fromDayNumber(day));
    number += Number(workingDay);
    uncertainNumber += Number(!certain);
    const names = festivals.map((festival) => festivalNames[festival]);
    const nameZh = names.map(({ zh }) => zh).join('、');
    const nameEn = names.map(({ en }) => en).join(', ');
    rows.push(Object.freeze({ date, workingDay, number, kind, nameZh, nameEn, certain, uncertainNumber }));
  }
  return Object.freeze(rows);
}

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({
  calendar: calendarOption,
  from: lookedAtLater,
  through: lookedAtLater,
}));

/** The types of the parts of a row. */
const types = {
  date: 'string',
  workingDay: 'boolean',
  number: 'number',
  kind: 'string',
  nameZh: 'string',
  nameEn: 'string',
  certain: 'boolean',
  uncertainNumber: 'number',
} as const satisfies Readonly<Record<keyof WorkingDayRow, string>>;

/**
 * Writes rows.
 *
 * @throws InvalidRequestError for what are no rows, or rows without all their parts
 */
export function writingRows<Written>(rows: readonly WorkingDayRow[], written: () => Written): Written {
  return readingArgument('rows', rows, 'rows of workingDaysTable', () => {
    for (const row of rows) {
      if (Object.entries(types).some(([name, type]) => typeof row[name as keyof WorkingDayRow] !== type)) {
        throw new TypeError('a part of a row is missing');
      }
    }
    return written();
  });
}
