import { DATE_EXPECTATION, LAST_DAY, fromDayNumber, readDate } from './calendar-date';
import type { ExtensionReader } from './extension';
import { readArray } from './read-fields';

const LISTS = ['holidays', 'makeupWorkdays'];
const KEYS = /* @__PURE__ */ LISTS.concat('through');

/** Reads an extension given as two lists of dates, and returns the last day that it covers. */
export const readLists: ExtensionReader = (source, first, covered, report, nameDay) => {
  for (const key of Object.keys(source)) {
    if (!KEYS.includes(key)) report([key], 'unknown-key', `one of ${KEYS.join(', ')}`, key);
  }
  const { through } = source;
  const day = readDate(through);
  let last = LAST_DAY;
  if (typeof day === 'string') report(['through'], day, DATE_EXPECTATION, through);
  else if (day < covered) report(['through'], 'shorter-coverage', `${fromDayNumber(covered)} or later`, through);
  else last = day;
  for (const list of LISTS) {
    const dates = source[list];
    if (!Array.isArray(dates)) report([list], 'wrong-type', 'a list of dates', dates);
    readArray(dates).forEach((date, index) => nameDay([list, index], date, list !== 'holidays', first, last));
  }
  return last;
};
