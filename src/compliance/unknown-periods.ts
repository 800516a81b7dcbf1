import { deepFreeze } from '../plain/deep-freeze';
import { daysBetween, firstDay, merged, openEnd, type Period, type StartDay } from '../rules/time-limits/periods';
import { expectsOwnWorks, type ProcessSituation } from '../rules/time-limits/process-time';
import type { RecordPath } from './finding';
import type { CaseRecord, StageRecord } from './record/case-record';

/** A missing date, with the longest period that it may end or begin. */
export interface UnknownPeriod {
  readonly path: RecordPath;
  readonly period: Period;
}

/** Missing dates of a case, with the periods that they may end or begin. */
export interface UnknownPeriods {
  /** The paths of the dates. */
  readonly paths: readonly RecordPath[];
  /** The longest periods, merged. */
  readonly periods: readonly Period[];
}

const always: Period = { from: firstDay, to: openEnd };

/** Shared, since most records have no such dates. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const noneUnknown: UnknownPeriods = /* @__PURE__ */ Object.freeze({ paths: none, periods: none });

/** Where the periods of a case begin and end at the latest. */
export interface PeriodBounds {
  readonly startDay: StartDay;
  /** The day on which what the record leaves open has ended at the latest: the connection, if there was one. */
  readonly openUntil: string;
}

/** Suspensions with a missing beginning or end, taken together. */
export function perhapsSuspended(record: CaseRecord, bounds: PeriodBounds): UnknownPeriods {
  const unknown = unknownSuspensions(record, bounds);
  if (unknown.length === 0) return noneUnknown;
  return { paths: deepFreeze(unknown.map(({ path }) => path)), periods: merged(unknown.map(({ period }) => period)) };
}

function unknownSuspensions({ suspensions }: CaseRecord, bounds: PeriodBounds): readonly UnknownPeriod[] {
  if (suspensions === undefined) return none;
  const unknown: UnknownPeriod[] = [];
  suspensions.forEach(({ from, to }, index) => addUnknown(unknown, from, to, bounds, 'suspensions', index));
  return unknown;
}

/**
 * Periods that would be subtracted if their dates were known: suspensions; the customer's own works, where the time
 * runs from the application to the connection; and supporting works that the limit excludes.
 */
export function unknownTakenAway(
  situation: ProcessSituation,
  record: CaseRecord,
  bounds: PeriodBounds,
): readonly UnknownPeriod[] {
  const unknown: UnknownPeriod[] = [];
  if (situation.counting === 'applicationToConnection') addUnknownOwnWorks(unknown, situation, record, bounds);
  if (!situation.limit.includesSupportingWorks) addUnknownSupportingWorks(unknown, situation, record, bounds);
  const suspended = unknownSuspensions(record, bounds);
  return suspended.length === 0 ? unknown : unknown.concat(suspended);
}

function addUnknownOwnWorks(
  unknown: UnknownPeriod[],
  situation: ProcessSituation,
  { facts, stages = none }: CaseRecord,
  bounds: PeriodBounds,
): void {
  let listed: number | undefined;
  let hasBegun = false;
  for (let index = 0; index < stages.length; index += 1) {
    const { stage, startedOn, completedOn } = stages[index] as StageRecord; // an index within the list
    if (stage !== 'customerExternalWorks') continue;
    listed ??= index;
    if (startedOn === undefined && typeof completedOn !== 'string') continue;
    hasBegun = true;
    addUnknown(unknown, startedOn, completedOn, bounds, 'stages', index);
  }
  // Works that the facts state are subtracted like recorded ones, also from a case whose plan has none.
  if (hasBegun || !(expectsOwnWorks(situation) || facts.customerExternalWorks === true)) return;
  unknown.push({ path: listed === undefined ? ['stages'] : ['stages', listed, 'startedOn'], period: always });
}

function addUnknownSupportingWorks(
  unknown: UnknownPeriod[],
  { supportingWorks }: ProcessSituation,
  { works = none }: CaseRecord,
  bounds: PeriodBounds,
): void {
  if (works.length === 0 && supportingWorks) unknown.push({ path: ['works'], period: always });
  works.forEach(({ startedOn, completedOn }, index) =>
    addUnknown(unknown, startedOn, completedOn, bounds, 'works', index),
  );
}

/** The names of the two dates of an entry, by the section of the record. */
const datesOf = {
  stages: { from: 'startedOn', to: 'completedOn' },
  works: { from: 'startedOn', to: 'completedOn' },
  suspensions: { from: 'from', to: 'to' },
} as const;

/** The longest period that two dates allow if one of them is missing; undefined if both are known. */
function addUnknown(
  unknown: UnknownPeriod[],
  from: string | undefined,
  to: string | null | undefined,
  { startDay, openUntil }: PeriodBounds,
  section: keyof typeof datesOf,
  index: number,
): void {
  if (from === undefined) {
    const last = to === null ? openUntil : (to ?? openEnd);
    unknown.push({ path: [section, index, datesOf[section].from], period: { from: firstDay, to: last } });
  } else if (to === undefined) {
    unknown.push({ path: [section, index, datesOf[section].to], period: daysBetween(from, openEnd, startDay) });
  }
}
