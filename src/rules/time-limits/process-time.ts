import type { ConnectionStage } from '../stages';
import { without, type Period } from './periods';

/** How the time of a case is counted, as decided by `processSituation`. */
export interface ProcessSituation {
  readonly limit: { readonly workingDays: number; readonly includesSupportingWorks: boolean };
  readonly counting: 'utilityStages' | 'applicationToConnection' | 'applicationToConnectionWithOwnWorks';
  readonly plan: readonly ConnectionStage[];
  readonly customerExternalWorks: boolean;
  readonly supportingWorks: boolean;
}

/** The periods of a case. */
export interface ProcessTimes {
  /** From the application to the connection; `undefined` if either is unknown. */
  readonly throughout: Period | undefined;
  /** The stages other than the customer's own works. */
  readonly utilityStages: readonly Period[];
  readonly ownWorks: readonly Period[];
  readonly supportingWorks: readonly Period[];
  /** Periods that are not counted for the utility, merged. */
  readonly suspensions: readonly Period[];
}

/**
 * 3.2.3 — the days that count towards the time limit of a case, as merged periods; `undefined` if none are known. Not
 * counted are the customer's own works (unless I-18 counts them), suspensions, and supporting works that the limit does
 * not include; overlapping periods are subtracted once.
 */
export function countedPeriods(
  { limit, counting }: ProcessSituation,
  { throughout, utilityStages, ownWorks, supportingWorks, suspensions }: ProcessTimes,
): readonly Period[] | undefined {
  const span = counting === 'utilityStages' ? utilityStages : throughout === undefined ? [] : [throughout];
  if (span.length === 0) return undefined;
  const isOwnWorksCounted = counting === 'applicationToConnectionWithOwnWorks';
  return without(
    span,
    suspensions,
    isOwnWorksCounted ? [] : ownWorks,
    limit.includesSupportingWorks ? [] : supportingWorks,
  );
}

/** Whether the case has works of the customer's own: the stage is in its plan, and the facts do not exclude it. */
export function expectsOwnWorks({ plan, customerExternalWorks }: ProcessSituation): boolean {
  return customerExternalWorks && plan.includes('customerExternalWorks');
}
