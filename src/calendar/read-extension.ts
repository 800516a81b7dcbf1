import { DATE_EXPECTATION, fromDayNumber, readDate, toDayNumber } from './calendar-date';
import type { CalendarProblem } from './calendar-error';
import { CalendarError, calendarProblem } from './calendar-error';
import type { Coverage } from './coverage';
import type { NameDay, Report } from './extension';
import { isFields } from './read-fields';
import { readLists } from './read-lists';
import { readNotice } from './read-notice';
import type { StatedDays } from './working-day-table';

/** What an extension adds to a calendar. */
interface Extension {
  readonly statedDays: StatedDays;
  /** The last day covered after it was added. */
  readonly through: number;
}

// Not read with a shape, which would make a bundle with only the calendar half again as large.
/** Reads an extension of either form. Throws one error that lists every problem. */
export function readExtension(source: unknown, coverage: Coverage): Extension {
  const problems: CalendarProblem[] = [];
  const report: Report = (...problem) => {
    problems.push(calendarProblem(...problem));
  };
  const statedDays = new Map<number, boolean>();
  const nameDay: NameDay = (path, date, worked, first, last) => {
    const day = readDate(date);
    if (typeof day === 'string') {
      report(path, day, DATE_EXPECTATION, date);
    } else if (day < first || day > last) {
      report(path, 'outside-coverage', `a day from ${fromDayNumber(first)} through ${fromDayNumber(last)}`, date);
    } else if (statedDays.get(day) === !worked) {
      report(path, 'conflicting-day', 'a day off or a day worked, not both', date);
    } else {
      statedDays.set(day, worked);
    }
  };
  let through = toDayNumber(coverage.through);
  try {
    if (isFields(source)) {
      const read = 'year' in source || 'days' in source ? readNotice : readLists;
      through = Math.max(through, read(source, toDayNumber(coverage.from), through, report, nameDay));
    } else {
      report([], 'wrong-type', 'lists of days or a notice', source);
    }
  } catch {
    // A getter or a proxy may throw.
    report([], 'unreadable', 'plain data', source);
  }
  if (problems.length > 0) throw new CalendarError('invalid-extension', problems);
  return { statedDays, through };
}
