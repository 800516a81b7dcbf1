import { alertLevelAt } from '../rules/time-limits/alert-level';
import { usedUpOn, type CountedDays } from '../rules/time-limits/periods';
import type { ProcessSituation } from '../rules/time-limits/process-time';
import type { CaseFile } from './case-file';
import { datesOfMoreDays } from './checks/process';
import type { StageRecord } from './record/case-record';
import { unknownTakenAway } from './unknown-periods';

/**
 * Whether no date is missing, or none matters: the case is overdue since the same day, and with the same alert, in any
 * case; or what has a missing date was over by the end of the days counted, and took none of them away.
 */
export function isDueOfProcessKnown(situation: ProcessSituation, counted: CountedDays, file: CaseFile): boolean {
  if (datesOfMoreDays(situation, file).length > 0) return false;
  const { timing, policy, tryCalendar, record, periodBounds, asOf } = file;
  const unknown = unknownTakenAway(situation, record, periodBounds);
  if (unknown.length === 0) return true;
  const { workingDays } = situation.limit;
  const least = timing.leastOf(situation, counted);
  const end = file.connection?.date ?? asOf;
  if (least.days === counted.days && unknown.every(({ period }) => period.to <= end)) return true;
  const [due, latest] = [counted, least].map(({ periods }) => usedUpOn(periods, workingDays, tryCalendar)?.date);
  return (
    least.days > workingDays &&
    due === latest &&
    alertLevelAt(counted.days, workingDays, policy) === alertLevelAt(least.days, workingDays, policy)
  );
}

/**
 * Whether no day after the day of the check counts for now: the case is suspended, waits for works, or has no open
 * stage of the utility. Otherwise every later day counts, since the record contains nothing about later days.
 */
export function isHeld(situation: ProcessSituation, file: CaseFile): boolean {
  const { stages = none } = file.record;
  return isSuspendedIn(situation, file) || (situation.counting === 'utilityStages' && !stages.some(isOpen));
}

/** Whether the case is suspended or waits for works, whatever stages are open. */
export function isSuspendedIn({ counting, limit }: ProcessSituation, file: CaseFile): boolean {
  const { stages = none, works = none } = file.record;
  return (
    file.isSuspended ||
    (counting !== 'applicationToConnectionWithOwnWorks' && stages.some(isOpenOfCustomer)) ||
    (!limit.includesSupportingWorks && works.some(isOpen))
  );
}

/** Shared, since most records have no such dates. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

function isOpen({ startedOn, completedOn }: Pick<StageRecord, 'startedOn' | 'completedOn'>): boolean {
  return startedOn !== undefined && completedOn === null;
}

function isOpenOfCustomer(entry: StageRecord): boolean {
  return entry.stage === 'customerExternalWorks' && isOpen(entry);
}
