import { LAST_DAY, fromDayNumber, readDate, toDayNumber } from './calendar-date';
import type { ExtensionReader } from './extension';
import { isFields, readArray } from './read-fields';

const DAYS_OF_DECEMBER = 31;

/** Reads an extension given as one year's notice, which may name days of the December before it. */
export const readNotice: ExtensionReader = ({ year, days }, first, covered, report, nameDay) => {
  // A published file for a year without a notice names no day. Accepting it would mean a year without holidays.
  const listed = readArray(days);
  if (listed.length === 0) report(['days'], 'empty-notice', 'a list of at least one day', days);
  const firstOfYear = readDate(`${typeof year === 'number' ? year : ''}-01-01`);
  let firstNamed = first;
  let last = LAST_DAY;
  if (typeof firstOfYear === 'string') {
    report(['year'], 'not-a-year', 'a year of four digits', year);
  } else {
    firstNamed = Math.max(first, firstOfYear - DAYS_OF_DECEMBER);
    last = toDayNumber(`${String(year)}-12-31`);
    if (firstOfYear > covered + 1) {
      report(['year'], 'coverage-gap', `a year that leaves no gap after ${fromDayNumber(covered)}`, year);
    }
  }
  listed.forEach((day, index) => {
    if (!isFields(day)) return report(['days', index], 'wrong-type', 'an object with date and isOffDay', day);
    const { date, isOffDay } = day;
    if (typeof isOffDay !== 'boolean') report(['days', index, 'isOffDay'], 'wrong-type', 'true or false', isOffDay);
    nameDay(['days', index, 'date'], date, isOffDay === false, firstNamed, last);
  });
  return last;
};
