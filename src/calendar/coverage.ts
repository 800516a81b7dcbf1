import { fromDayNumber } from './calendar-date';
import { digitsAt } from './digits-at';
import type { StatutoryDays } from './statutory-days';
import type { StatedDays } from './working-day-table';

/** The days a calendar covers; outside them it knows the week and the statutory days only. */
export interface Coverage {
  /** The first day covered. */
  readonly from: string;
  /** The last day covered. */
  readonly through: string;
  /** The last day that no later notice is expected to change. */
  readonly certainThrough: string;
}

/**
 * Coverage up to a later day. A year is certain once its notice is whole, and then through 28 December only: the next
 * year's notice may move the days after it. What was certain before stays so.
 */
export function extendCoverage(
  coverage: Coverage,
  lastDay: number,
  statedDays: StatedDays,
  statutoryDays: StatutoryDays,
): Coverage {
  const through = fromDayNumber(lastDay);
  let { certainThrough } = coverage;
  let year = digitsAt(certainThrough, 0, 4); // that its notice is whole has been asked before
  do {
    const lastCertain = `${year}-12-28`;
    const reached = through < lastCertain ? through : lastCertain;
    if (reached > certainThrough) certainThrough = reached;
    year += 1;
  } while (isWhole(year, statedDays, statutoryDays));
  return { ...coverage, through, certainThrough };
}

/** Whether every festival of a year has a statutory day that a notice names; of a year without, that is false. */
function isWhole(year: number, statedDays: StatedDays, statutoryDays: StatutoryDays): boolean {
  const days = [...statutoryDays].filter(([day]) => fromDayNumber(day).startsWith(String(year)));
  const named = days.filter(([day]) => statedDays.has(day)).flatMap(([, festivals]) => festivals);
  return named.length > 0 && days.every(([, festivals]) => festivals.every((festival) => named.includes(festival)));
}
