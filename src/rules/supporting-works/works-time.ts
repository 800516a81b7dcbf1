import type { WorkingDate } from '../../calendar';
import { daysBetween, without, type Period, type WorkingDays } from '../time-limits/periods';

/** Which bound the completion of supporting works has. */
export type CompletionBound = 'table' | 'customerWorks' | 'both' | 'nothing';

/**
 * The limit by which works are judged that consist of several items: they run in parallel, so the longest limit binds
 * (I-16, I-31). `null` if the table covers none of them.
 *
 * @example
 * longestLimit([7, 20, null]); // => 20
 */
export function longestLimit(limits: readonly (number | null)[]): number | null {
  return limits.reduce(
    (longest, limit) => (longest === null || (limit !== null && limit > longest) ? limit : longest),
    null,
  );
}

/** The days that works took: from their start to their end, less suspensions. */
export function worksPeriods(startedOn: string, endedOn: string, suspensions: readonly Period[]): readonly Period[] {
  return without([daysBetween(startedOn, endedOn)], suspensions);
}

/** The last day of works by the table of construction limits; `null` where it does not cover them. */
export function tableDeadline(startedOn: string, limit: number | null, calendar: WorkingDays): WorkingDate | null {
  return limit === null ? null : calendar.addWorkingDays(startedOn, limit);
}

/**
 * The latest completion of supporting works that may be agreed: no later than the table's deadline and no later than the
 * customer's own works.
 *
 * @example
 * latestCompletion('2021-07-13', '2021-07-01'); // => { date: '2021-07-01', boundBy: 'customerWorks' }
 */
export function latestCompletion(
  byTable: string | null,
  byCustomer: string | null,
): { readonly date: string | null; readonly boundBy: CompletionBound } {
  if (byTable === null) return { date: byCustomer, boundBy: byCustomer === null ? 'nothing' : 'customerWorks' };
  if (byCustomer === null || byTable < byCustomer) return { date: byTable, boundBy: 'table' };
  return { date: byCustomer, boundBy: byTable === byCustomer ? 'both' : 'customerWorks' };
}
