import { clock, counting, isSuspended, lastOf, overdue, type ReferenceClock } from './clock';
import type { Term } from './compliance';
import type { Case } from './compliance-case';
import { dayOf, minusPerhaps, never, workingDays } from './compliance-dates';
import { hiddenDates, processDays } from './compliance-process';
import { missingOfProcess, type Dates } from './missing-dates';

/** 3.2.3 */
export function processClocks(each: Case, term: Term): readonly ReferenceClock[] {
  const { record, asOf, isOpen } = each;
  if (!isOpen) return [];
  const { limit, throughout, from = null, left, perhaps } = processDays(each);
  const subject = {
    kind: 'process',
    path: record.connectedOn === null ? ['connectedOn'] : ['stages'],
    startedOn: from,
  } as const;
  const missingDates = missingOfProcess(each);
  const open = {
    ...subject,
    status: waits(each) ? 'paused' : 'undetermined',
    limitWorkingDays: limit.workingDays,
  } as const;
  const hidden = hiddenDates(each);
  if (left !== undefined && hidden.length > 0) {
    const alert = overdue(workingDays(minusPerhaps(left, perhaps)), limit.workingDays);
    const dates = new Map([...hidden, ...missingDates].map((path) => [path.join('.'), path]));
    return [clock({ ...open, startedOn: null, alert, missingDates: [...dates.values()] })];
  }
  if (left === undefined) {
    const hasBegun = !throughout && hidden.length > 0;
    return [clock({ ...open, ...(!hasBegun && { status: 'undetermined' }), missingDates })];
  }
  const least = minusPerhaps(left, perhaps);
  if (perhaps !== never) {
    const colours = [left, least].map((days) => overdue(workingDays(days), limit.workingDays));
    const [due, latest] = [left, least].map((days) => lastOf(days, limit.workingDays));
    const isKnown = due !== undefined && due === latest && colours[0] === colours[1] && colours[1] !== 'none';
    const isOver = workingDays(left) === workingDays(least) && !perhaps(dayOf(asOf) + 1);
    if (!isKnown && !isOver) return [clock({ ...open, alert: colours[1] ?? 'none', missingDates })];
  }
  const unsettled = workingDays(left) === workingDays(least) ? [] : missingDates;
  return [counting({ ...subject, missingDates: unsettled }, limit.workingDays, least, asOf, isHeld(each), term)];
}

/** Whether no later day counts for the time being: the case waits, or no stage of the utility is under way. */
export function isHeld(each: Case): boolean {
  const { stages = [] } = each.record;
  const isBusy = stages.some((entry) => entry.stage !== 'customerExternalWorks' && isUnderWay(entry));
  return waits(each) || (!processDays(each).throughout && !isBusy);
}

/** Whether the case is suspended, or waits for works whose days do not count. */
function waits(each: Case): boolean {
  const { stages = [], works = [] } = each.record;
  const { limit, ownCounts } = processDays(each);
  const own = stages.filter(({ stage }) => stage === 'customerExternalWorks');
  return (
    isSuspended(each) ||
    (!ownCounts && own.some(isUnderWay)) ||
    (!limit.includesSupportingWorks && works.some(isUnderWay))
  );
}

function isUnderWay({ startedOn, completedOn }: Dates): boolean {
  return startedOn !== undefined && completedOn === null;
}
