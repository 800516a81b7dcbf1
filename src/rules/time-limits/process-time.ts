import type { ConnectionStage } from '../stages';
import { without, type Period } from './periods';

/** How a case is to be timed, as `processSituation` says. */
export interface ProcessSituation {
  readonly limit: { readonly workingDays: number; readonly includesSupportingWorks: boolean };
  readonly counting: 'utilityStages' | 'applicationToConnection' | 'applicationToConnectionWithOwnWorks';
  readonly plan: readonly ConnectionStage[];
  readonly customerExternalWorks: boolean;
  readonly supportingWorks: boolean;
}

/** What took time in a case. */
export interface ProcessTimes {
  /** From the application to the connection; `undefined` if either is unknown. */
  readonly throughout: Period | undefined;
  /** The stages other than the customer's own works. */
  readonly utilityStages: readonly Period[];
  readonly ownWorks: readonly Period[];
  readonly supportingWorks: readonly Period[];
  /** Days that are not the utility's. */
  readonly suspensions: readonly Period[];
}

/**
 * 3.2.3 — the days that count towards the time limit of a case, as merged periods; `undefined` if nothing is known of
 * them. The customer's own works, unless they count (I-18), and suspensions are taken away, and supporting works that the
 * limit does not include; what is taken away twice is taken away once.
 */
export function countedPeriods(
  { limit, counting }: ProcessSituation,
  { throughout, utilityStages, ownWorks, supportingWorks, suspensions }: ProcessTimes,
): readonly Period[] | undefined {
  const span = counting === 'utilityStages' ? utilityStages : throughout === undefined ? [] : [throughout];
  if (span.length === 0) return undefined;
  const isOwnWorksCounted = counting === 'applicationToConnectionWithOwnWorks';
  let takenAway = isOwnWorksCounted ? suspensions : joined(ownWorks, suspensions);
  if (!limit.includesSupportingWorks) takenAway = joined(takenAway, supportingWorks);
  return without(span, takenAway);
}

/** Most of what can be taken away is not there. */
function joined(some: readonly Period[], others: readonly Period[]): readonly Period[] {
  if (others.length === 0) return some;
  return some.length === 0 ? others : some.concat(others);
}

/** Whether works of the customer's own belong to a case: its plan has the stage, and the facts do not rule them out. */
export function expectsOwnWorks({ plan, customerExternalWorks }: ProcessSituation): boolean {
  return customerExternalWorks && plan.includes('customerExternalWorks');
}
