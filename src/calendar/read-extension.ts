import { DATE_EXPECTATION, fromDayNumber, readDate, toDayNumber } from './calendar-date';
import type { CalendarProblem } from './calendar-error';
import { CalendarError, calendarProblem } from './calendar-error';
import type { Coverage } from './coverage';
import { extendCoverage } from './coverage';
import type { Report, Statement } from './extension';
import { isFields } from './read-fields';
import { readLists } from './read-lists';
import { readNotice } from './read-notice';
import type { StatedDays } from './working-day-table';

/** What an extension adds to a calendar. */
interface Extension {
  readonly statedDays: StatedDays;
  readonly coverage: Coverage;
}

/** Reads an extension of either form, or throws one error with everything that is wrong with it. */
export function readExtension(source: unknown, coverage: Coverage): Extension {
  const problems: CalendarProblem[] = [];
  const report: Report = (...problem) => problems.push(calendarProblem(...problem));
  const statement = readStatement(source, toDayNumber(coverage.from), toDayNumber(coverage.through), report);
  const statedDays = stateDays(statement, report);
  if (problems.length > 0) throw new CalendarError('invalid-extension', problems);
  return { statedDays, coverage: extendCoverage(coverage, statement.through) };
}

function readStatement(source: unknown, first: number, through: number, report: Report): Statement {
  try {
    if (isFields(source)) {
      const read = 'year' in source || 'days' in source ? readNotice : readLists;
      return read(source, first, through, report);
    }
    report([], 'wrong-type', 'lists of days or a notice', source);
  } catch {
    // Getters and proxies may throw whatever they like.
    report([], 'unreadable', 'plain data', source);
  }
  return { namedDays: [], first, last: through, through };
}

function stateDays({ namedDays, first, last }: Statement, report: Report): StatedDays {
  const statedDays = new Map<number, boolean>();
  for (const { path, date, worked } of namedDays) {
    const day = readDate(date);
    if (typeof day === 'string') {
      report(path, day, DATE_EXPECTATION, date);
    } else if (day < first || day > last) {
      report(path, 'outside-coverage', `a day from ${fromDayNumber(first)} through ${fromDayNumber(last)}`, date);
    } else if (statedDays.get(day) === !worked) {
      report(path, 'conflicting-day', 'named either as a day off or as a day worked', date);
    } else {
      statedDays.set(day, worked);
    }
  }
  return statedDays;
}
