import type { Case, Objection } from './compliance-case';
import {
  daysFrom,
  either,
  endOf,
  minus,
  minusPerhaps,
  never,
  perhapsBetween,
  perhapsFrom,
  union,
  workingDays,
  type Days,
  type Perhaps,
} from './compliance-dates';
import { isLow } from './voltage';

export type Timing = 'onTime' | 'late' | 'running' | 'notJudged';

/** The days of a case that count towards its limit. */
export interface ProcessDays {
  readonly limit: { readonly workingDays: number; readonly includesSupportingWorks: boolean };
  /** Whether the time runs from the application to the connection. */
  readonly throughout: boolean;
  /** Whether the customer's own works count. */
  readonly ownCounts: boolean;
  /** The first of these days; `undefined` without a date. */
  readonly from: string | undefined;
  /** `undefined` if no day is known. */
  readonly left: Days | undefined;
  /** The days that periods with a missing date may take away. */
  readonly perhaps: Perhaps;
}

/** 3.2.3 */
export function processDays(each: Case): ProcessDays {
  const { record, facts, figures, readings, rules, connection, isOpen, asOf } = each;
  const stages = record.stages ?? [];
  const works = record.works ?? [];
  const limit = rules.processTimeLimit(facts, figures, readings);
  const low = isLow(facts.voltageLevel);
  const throughout = low || readings['I-23'] === 'wholeProcess';
  const ownCounts = low && readings['I-18'] === 'included';
  const end = connection?.date ?? asOf;

  let ownDays: Days = new Set();
  let perhapsOwn = never;
  let utilityDays: Days | undefined;
  let firstOfUtility: string | undefined;
  let ownWorksBegan = false;
  for (const { stage, startedOn, completedOn } of stages) {
    const own = stage === 'customerExternalWorks';
    if (own && (startedOn !== undefined || typeof completedOn === 'string')) {
      ownWorksBegan = true;
      if (startedOn === undefined || completedOn === undefined) {
        perhapsOwn = either(perhapsOwn, perhapsFrom(startedOn, completedOn, readings));
      }
    }
    if (startedOn === undefined || completedOn === undefined) continue;
    const days = daysFrom(startedOn, completedOn ?? end, readings);
    if (own) ownDays = union(ownDays, days);
    else {
      utilityDays = union(utilityDays ?? new Set(), days);
      if (firstOfUtility === undefined || startedOn < firstOfUtility) firstOfUtility = startedOn;
    }
  }
  const plan = rules.connectionStages(facts, figures, readings);
  const planned = facts.customerExternalWorks && plan.includes('customerExternalWorks');
  if (!ownWorksBegan && (planned || record.facts.customerExternalWorks === true)) {
    perhapsOwn = perhapsBetween(undefined, undefined);
  }

  let worksDays: Days = new Set();
  let perhapsWorks = works.length === 0 && facts.supportingWorks ? perhapsBetween(undefined, undefined) : never;
  for (const { startedOn, completedOn } of works) {
    if (startedOn === undefined || completedOn === undefined) {
      perhapsWorks = either(perhapsWorks, perhapsFrom(startedOn, endOf(completedOn, connection), readings));
    } else worksDays = union(worksDays, daysFrom(startedOn, completedOn ?? end, readings));
  }

  let taken: Days = ownCounts ? each.suspended : union(ownDays, each.suspended);
  let perhaps = each.perhapsSuspended;
  let from: string | undefined;
  let span: Days | undefined;
  if (throughout) {
    from = each.appliedOn ?? firstStart(stages, 'application') ?? firstStart(stages);
    const to = connection?.date ?? (isOpen ? asOf : undefined);
    if (from !== undefined && to !== undefined) span = daysFrom(from, to, readings);
    if (!ownCounts) perhaps = either(perhaps, perhapsOwn);
  } else {
    from = firstOfUtility;
    span = utilityDays;
  }
  if (!limit.includesSupportingWorks) {
    taken = union(taken, worksDays);
    perhaps = either(perhaps, perhapsWorks);
  }
  const left = span && minus(span, taken);
  return { limit, throughout, ownCounts, from, left, perhaps };
}

/** 3.2.3 */
export function processChecks(each: Case): { readonly objections: readonly Objection[]; readonly timing: Timing } {
  const { record, facts, figures, readings, rules, connection, isOpen, counted } = each;
  const stages = record.stages ?? [];
  const { limit, throughout, from, left, perhaps } = processDays(each);
  if (left === undefined) return { objections: [], timing: 'notJudged' };
  for (const day of left) counted.add(day);
  if (workingDays(left) > limit.workingDays) {
    const clears = workingDays(minusPerhaps(left, perhaps)) <= limit.workingDays;
    const severity = clears ? 'datesMissing' : 'violation';
    return {
      objections: [{ code: 'process-overtime', severity, path: pathOf(each) }],
      timing: clears ? 'notJudged' : 'late',
    };
  }
  if (isOpen) return { objections: [], timing: 'running' };
  if (connection === undefined) return { objections: [], timing: 'notJudged' };
  if (throughout && !isWhole(each, from ?? '', connection.date)) return { objections: [], timing: 'notJudged' };
  if (!throughout) {
    for (const stage of rules.connectionStages(facts, figures, readings)) {
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

/** Whether the days between the application and the connection are all known. */
function isWhole(each: Case, from: string, to: string): boolean {
  const { record } = each;
  const endsUnseen = (record.stages ?? []).some(
    ({ stage, startedOn, completedOn }) =>
      stage === 'meterConnection' && startedOn !== undefined && completedOn === undefined,
  );
  return from <= to && !(endsUnseen && typeof record.connectedOn !== 'string') && hiddenDates(each).length === 0;
}

/** The path of a missing date. */
type Hidden = readonly [string, number, string];

/** The dates that hide days of a case: it may have taken longer than the days that are known. */
export function hiddenDates(each: Case): readonly Hidden[] {
  const { record, appliedOn } = each;
  const { throughout, ownCounts, from = '' } = processDays(each);
  const stages = record.stages ?? [];
  const entries = [...stages.entries()];
  if (!throughout) {
    const ofUtility = entries.filter(([, { stage }]) => stage !== 'customerExternalWorks');
    return ofUtility.flatMap(([index, { startedOn, completedOn }]): readonly Hidden[] => {
      if (startedOn !== undefined && completedOn === undefined) return [['stages', index, 'completedOn']];
      return startedOn === undefined && typeof completedOn === 'string' ? [['stages', index, 'startedOn']] : [];
    });
  }
  if (appliedOn !== undefined) return [];
  const applicationStart = firstStart(stages, 'application');
  return entries.flatMap(([index, { stage, startedOn, completedOn }]): readonly Hidden[] => {
    if (startedOn !== undefined || typeof completedOn !== 'string') return [];
    // Own works that go on until the first known start or later add no day of the utility before it.
    const addsDays = stage !== 'customerExternalWorks' || ownCounts;
    const movesStart = stage === 'application' || (applicationStart === undefined && addsDays);
    return movesStart || completedOn < from ? [['stages', index, 'startedOn']] : [];
  });
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
