import { reference } from '.';
import { everyDay, daysFrom, daysThrough, type Case, type Objection } from './compliance-case';
import { daysAfter, minus, union, workingDays, type Days } from './compliance-dates';
import { isLow } from './voltage';

export type Timing = 'onTime' | 'late' | 'running' | 'notJudged';

/** 3.2.3 */
export function processChecks(each: Case): { readonly objections: readonly Objection[]; readonly timing: Timing } {
  const { record, facts, figures, connection, isOpen, asOf, counted } = each;
  const stages = record.stages ?? [];
  const works = record.works ?? [];
  const limit = reference.processTimeLimit(facts, figures);
  const low = isLow(facts.voltageLevel);
  const end = connection?.date ?? asOf;

  let ownDays: Days = new Set();
  let perhapsOwn: Days = new Set();
  let utilityDays: Days | undefined;
  let ownWorksBegan = false;
  for (const { stage, startedOn, completedOn } of stages) {
    const own = stage === 'customerExternalWorks';
    if (own && (startedOn !== undefined || typeof completedOn === 'string')) {
      ownWorksBegan = true;
      if (startedOn === undefined) perhapsOwn = union(perhapsOwn, daysThrough(completedOn as string));
      else if (completedOn === undefined) perhapsOwn = union(perhapsOwn, daysFrom(startedOn));
    }
    if (startedOn === undefined || completedOn === undefined) continue;
    const days = daysAfter(startedOn, completedOn ?? end);
    if (own) ownDays = union(ownDays, days);
    else utilityDays = union(utilityDays ?? new Set(), days);
  }
  const plan = reference.connectionStages(facts, figures);
  if (!ownWorksBegan && facts.customerExternalWorks && plan.includes('customerExternalWorks')) perhapsOwn = everyDay();

  let worksDays: Days = new Set();
  let perhapsWorks: Days = works.length === 0 && facts.supportingWorks ? everyDay() : new Set<number>();
  for (const { startedOn, completedOn } of works) {
    if (startedOn === undefined) {
      perhapsWorks = union(perhapsWorks, typeof completedOn === 'string' ? daysThrough(completedOn) : everyDay());
    } else if (completedOn === undefined) perhapsWorks = union(perhapsWorks, daysFrom(startedOn));
    else worksDays = union(worksDays, daysAfter(startedOn, completedOn ?? end));
  }

  let taken: Days = union(ownDays, each.suspended);
  let perhaps: Days = each.perhapsSuspended;
  let span: Days | undefined;
  if (low) {
    const from = each.appliedOn ?? firstStart(stages, 'application') ?? firstStart(stages);
    const to = connection?.date ?? (isOpen ? asOf : undefined);
    if (from !== undefined && to !== undefined) span = daysAfter(from, to);
    perhaps = union(perhaps, perhapsOwn);
  } else {
    span = utilityDays;
    if (!limit.includesSupportingWorks) {
      taken = union(taken, worksDays);
      perhaps = union(perhaps, perhapsWorks);
    }
  }
  if (span === undefined) return { objections: [], timing: 'notJudged' };
  const left = minus(span, taken);
  for (const day of left) counted.add(day);
  if (workingDays(left) > limit.workingDays) {
    const clears = workingDays(minus(left, perhaps)) <= limit.workingDays;
    const severity = clears ? 'datesMissing' : 'violation';
    return {
      objections: [{ code: 'process-overtime', severity, path: pathOf(each) }],
      timing: clears ? 'notJudged' : 'late',
    };
  }
  if (isOpen) return { objections: [], timing: 'running' };
  if (connection === undefined) return { objections: [], timing: 'notJudged' };
  if (!low) {
    for (const stage of plan) {
      if (stage === 'customerExternalWorks') continue;
      const entries = stages.filter(
        (entry) => entry.stage === stage && (entry.startedOn !== undefined || typeof entry.completedOn === 'string'),
      );
      const whole = entries.filter((entry) => entry.startedOn !== undefined && entry.completedOn !== undefined);
      if (whole.length === 0 || whole.length < entries.length) return { objections: [], timing: 'notJudged' };
    }
  }
  return { objections: [], timing: 'onTime' };
}

function firstStart(stages: NonNullable<Case['record']['stages']>, only?: string): string | undefined {
  let first: string | undefined;
  for (const { stage, startedOn } of stages) {
    if (startedOn === undefined) continue;
    if (only !== undefined && stage !== only) continue;
    if (first === undefined || startedOn < first) first = startedOn;
  }
  return first;
}

/** §9.10 */
function pathOf({ record }: Case): readonly (string | number)[] {
  if (typeof record.connectedOn === 'string') return ['connectedOn'];
  let last = '';
  let path: readonly (string | number)[] = ['intake', 'appliedAt'];
  (record.stages ?? []).forEach(({ startedOn, completedOn }, index) => {
    if (typeof completedOn === 'string' && completedOn > last) {
      last = completedOn;
      path = ['stages', index, 'completedOn'];
    } else if (typeof completedOn !== 'string' && startedOn !== undefined && startedOn > last) {
      last = startedOn;
      path = ['stages', index, 'startedOn'];
    }
  });
  return path;
}
