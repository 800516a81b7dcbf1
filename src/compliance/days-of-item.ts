import {
  countedIn,
  daysBetween,
  partsLeft,
  usedUpOn,
  type CountedDays,
  type Period,
} from '../rules/time-limits/periods';
import type { CaseFile } from './case-file';

/** The working days of an item until a day: the most, and the least if the length of a suspension is unknown. */
export interface DaysOfItem extends CountedDays {
  readonly period: Period;
  readonly atLeast: number;
}

/** The working days of an item from its start until a day. */
export function daysUntil(startedOn: string, until: string, file: CaseFile): DaysOfItem {
  const period = daysBetween(startedOn, until, file.readings['I-15']);
  const { days, atLeast, certain } = file.workingDaysOf(period);
  return { period, days, atLeast, certain, periods: partsLeft(period, file.times.suspensions) };
}

/** Whether the day on which a limit is used up is the same however long suspensions with a missing date last. */
export function isDueOfItemKnown(
  { period, periods, days, atLeast }: DaysOfItem,
  limit: number,
  file: CaseFile,
): boolean {
  const perhaps = file.perhapsSuspended.periods;
  if (perhaps.length === 0) return true;
  if (days === atLeast && perhaps.every(({ to }) => to <= period.to)) return true; // all were over, and took no day away
  const due = usedUpOn(periods, limit, file.tryCalendar);
  return due !== undefined && file.workingDaysOf({ from: period.from, to: due.date }).atLeast === limit;
}

/** The days of an item that count however long suspensions with a missing date lasted. */
export function leastOf({ period }: DaysOfItem, { longestSuspensions, tryCalendar }: CaseFile): CountedDays {
  return countedIn(partsLeft(period, longestSuspensions), tryCalendar);
}
