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
  /** Whether it is worked. */
  readonly workingDay: boolean;
  /** How many working days there are from the first row through this day. */
  readonly number: number;
  /** What the day is. */
  readonly kind: DayKind;
  /** The festivals' names in Chinese, those of one day joined by `、`; empty where there is none. */
  readonly nameZh: string;
  /** The festivals' names in English, joined by `, `. */
  readonly nameEn: string;
  /** False if the calendar does not cover the day, or a coming notice may still change it. */
  readonly certain: boolean;
  /** How many days from the first row through this day are not certain. */
  readonly uncertainNumber: number;
}

/** Which days of which calendar. */
export interface WorkingDaysTableOptions {
  /** The calendar; the State Council's when left out. */
  readonly calendar?: Calendar | undefined;
  /** The first day; the first that the calendar covers when left out. */
  readonly from?: string | undefined;
  /** The last day; the last that the calendar covers when left out. */
  readonly through?: string | undefined;
}

/**
 * The calendar as a dimension of a warehouse, one row a day, so that working days are added and counted by joins.
 *
 * - After a date, the n-th working day (n ≥ 1) is the row with `workingDay` whose `number` is n more than that of the date.
 * - The working days in (from, to] are the difference of their numbers.
 * - Either is certain if `uncertainNumber` is the same at both ends.
 *
 * Join on `date`. A date outside the rows finds none, so choose the range with room for the longest time limit.
 *
 * @throws InvalidRequestError for a bad or unknown option
 * @throws CalendarError `malformed-date` or `impossible-date` for the ends of the range, `reversed-range` if `through`
 * comes before `from`
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

/** What the parts of a row are. */
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
 * What is written of rows.
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
