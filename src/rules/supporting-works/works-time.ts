import type { WorkingDate } from '../../calendar';
import type { TakenReadings } from '../../policy/readings-taken';
import { countedAfter, type StartDay, type WorkingDays } from '../time-limits/periods';

/** Which bound applies to the completion of supporting works. */
export type CompletionBound = 'table' | 'customerWorks' | 'both' | 'nothing';

/** How the limits of several items are combined. */
export type WorksTotal = TakenReadings['I-16'];

/**
 * The limit of works with several items: the longest one if they run in parallel, or the sum if they run one after
 * another (I-16). `null` if the table covers none of them.
 *
 * @example
 * togetherLimit([7, 20, null], 'longest'); // => 20
 */
export function togetherLimit(limits: readonly (number | null)[], total: WorksTotal): number | null {
  let together: number | null = null;
  for (const limit of limits) {
    if (limit === null) continue;
    together = total === 'sum' ? (together ?? 0) + limit : Math.max(together ?? limit, limit);
  }
  return together;
}

/** The last day of works by the table of construction limits; `null` if it does not cover them. */
export function tableDeadline(
  startedOn: string,
  limit: number | null,
  startDay: StartDay,
  calendar: WorkingDays,
): WorkingDate | null {
  return limit === null ? null : calendar.addWorkingDays(countedAfter(startedOn, startDay), limit);
}

/**
 * The latest completion of supporting works that may be agreed: no later than the last day by the table, and no later
 * than the customer's own works.
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
