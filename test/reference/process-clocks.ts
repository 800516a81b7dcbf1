import { clock, counting, isSuspended, lastOf, missingOfSuspensions, overdue, type Path, type ReferenceClock } from './clock';
import type { Term } from './compliance';
import type { Case } from './compliance-case';
import { dayOf, minusPerhaps, never, workingDays } from './compliance-dates';
import { hiddenDates, processDays } from './compliance-process';

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

interface Dates {
  readonly startedOn?: string | undefined;
  readonly completedOn?: string | null | undefined;
}

function isUnderWay({ startedOn, completedOn }: Dates): boolean {
  return startedOn !== undefined && completedOn === null;
}

/** The dates without which the time of a case is not known. */
function missingOfProcess(each: Case): readonly Path[] {
  const { record, facts, figures, readings, rules } = each;
  const { stages = [], works = [] } = record;
  const { limit, throughout, ownCounts, left } = processDays(each);
  const paths: Path[] = [];
  if (left === undefined) {
    if (throughout) return [['intake', 'appliedAt']];
    stages.forEach(({ stage, startedOn, completedOn }, index) => {
      if (stage === 'customerExternalWorks') return;
      if (startedOn !== undefined) paths.push(['stages', index, 'completedOn']);
      else if (typeof completedOn === 'string') paths.push(['stages', index, 'startedOn']);
    });
    return paths.length > 0 ? paths : [['stages']];
  }
  if (throughout && !ownCounts) {
    const own = [...stages.entries()].filter(([, { stage }]) => stage === 'customerExternalWorks');
    const begun = own.filter(([, entry]) => entry.startedOn !== undefined || typeof entry.completedOn === 'string');
    for (const [index, entry] of begun) paths.push(...missingOf(entry, 'stages', index));
    const plan = rules.connectionStages(facts, figures, readings);
    const planned = facts.customerExternalWorks && plan.includes('customerExternalWorks');
    if (begun.length === 0 && (planned || record.facts.customerExternalWorks === true)) {
      paths.push(own[0] === undefined ? ['stages'] : ['stages', own[0][0], 'startedOn']);
    }
  }
  if (!limit.includesSupportingWorks) {
    if (works.length === 0 && facts.supportingWorks) paths.push(['works']);
    works.forEach((entry, index) => paths.push(...missingOf(entry, 'works', index)));
  }
  return [...paths, ...missingOfSuspensions(each)];
}

function missingOf({ startedOn, completedOn }: Dates, section: string, index: number): readonly Path[] {
  if (startedOn === undefined) return [[section, index, 'startedOn']];
  return completedOn === undefined ? [[section, index, 'completedOn']] : [];
}
