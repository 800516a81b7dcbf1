import { fromDayNumber } from './calendar-date';
import type { StatutoryDays } from './statutory-days';
import type { StatedDays } from './working-day-table';

/** The period that a calendar covers. Outside it, only the week and the statutory days are known. */
export interface Coverage {
  /** The first day covered. */
  readonly from: string;
  /** The last day covered. */
  readonly through: string;
  /** The last day that no future notice is expected to change. */
  readonly certainThrough: string;
}

/**
 * Extends the coverage to a later day. A year becomes certain once its notice is complete, but only through 28
 * December, since the next year's notice may move the days after it. Days that were certain stay certain.
 */
export function extendCoverage(
  coverage: Coverage,
  lastDay: number,
  statedDays: StatedDays,
  statutoryDays: StatutoryDays,
): Coverage {
  const through = fromDayNumber(lastDay);
  let { certainThrough } = coverage;
  let year = Number(certainThrough.slice(0, 4)); // its notice is complete, as the caller has checked
  do {
    const lastCertain = `${year}-12-28`;
    const reached = through < lastCertain ? through : lastCertain;
    if (reached > certainThrough) certainThrough = reached;
    year += 1;
  } while (isWhole(year, statedDays, statutoryDays));
  return { ...coverage, through, certainThrough };
}

/** Whether a notice names a statutory day for every festival of a year; false for a year without a notice. */
function isWhole(year: number, statedDays: StatedDays, statutoryDays: StatutoryDays): boolean {
  const days = [...statutoryDays].filter(([day]) => fromDayNumber(day).startsWith(String(year)));
  const named = days.filter(([day]) => statedDays.has(day)).flatMap(([, festivals]) => festivals);
  return named.length > 0 && days.every(([, festivals]) => festivals.every((festival) => named.includes(festival)));
}
