import { daysBetween, firstDay, openEnd, type Period, type StartDay } from '../rules/time-limits/periods';
import { expectsOwnWorks, type ProcessSituation } from '../rules/time-limits/process-time';
import type { RecordPath } from './finding';
import type { CaseRecord } from './record/case-record';

/** A date that is left out, and the longest period that it may end or begin. */
export interface UnknownPeriod {
  readonly path: RecordPath;
  readonly period: Period;
}

const always: Period = { from: firstDay, to: openEnd };

/** Most records have no suspensions. */
const none: readonly UnknownPeriod[] = /* @__PURE__ */ Object.freeze([]);

/** The way to a date that is left out. */
export function pathOf({ path }: UnknownPeriod): RecordPath {
  return path;
}

/** Suspensions of which the beginning or the end is left out. */
export function unknownSuspensions({ suspensions }: CaseRecord, startDay: StartDay): readonly UnknownPeriod[] {
  if (suspensions === undefined) return none;
  return suspensions.flatMap(({ from, to }, index) =>
    unknownPeriod(from, to, startDay, { from: ['suspensions', index, 'from'], to: ['suspensions', index, 'to'] }),
  );
}

/**
 * Periods that would be taken away from the time of a case if their dates were not left out: suspensions, the customer's
 * own works where the time runs from the application to the connection, supporting works where the limit leaves them out.
 */
export function unknownTakenAway(
  situation: ProcessSituation,
  record: CaseRecord,
  startDay: StartDay,
): readonly UnknownPeriod[] {
  return [
    ...(situation.counting === 'applicationToConnection' ? unknownOwnWorks(situation, record, startDay) : []),
    ...(situation.limit.includesSupportingWorks ? [] : unknownSupportingWorks(situation, record, startDay)),
    ...unknownSuspensions(record, startDay),
  ];
}

function unknownOwnWorks(
  situation: ProcessSituation,
  { stages = [] }: CaseRecord,
  startDay: StartDay,
): readonly UnknownPeriod[] {
  const listed = stages.flatMap(({ stage, startedOn, completedOn }, index) =>
    stage === 'customerExternalWorks' ? [{ startedOn, completedOn, index }] : [],
  );
  const begun = listed.filter(
    ({ startedOn, completedOn }) => startedOn !== undefined || typeof completedOn === 'string',
  );
  if (begun.length === 0 && expectsOwnWorks(situation)) {
    const [entry] = listed;
    return [{ path: entry === undefined ? ['stages'] : ['stages', entry.index, 'startedOn'], period: always }];
  }
  return begun.flatMap(({ startedOn, completedOn, index }) =>
    unknownPeriod(startedOn, completedOn, startDay, {
      from: ['stages', index, 'startedOn'],
      to: ['stages', index, 'completedOn'],
    }),
  );
}

function unknownSupportingWorks(
  { supportingWorks }: ProcessSituation,
  { works = [] }: CaseRecord,
  startDay: StartDay,
): readonly UnknownPeriod[] {
  if (works.length === 0) return supportingWorks ? [{ path: ['works'], period: always }] : [];
  return works.flatMap(({ startedOn, completedOn }, index) =>
    unknownPeriod(startedOn, completedOn, startDay, {
      from: ['works', index, 'startedOn'],
      to: ['works', index, 'completedOn'],
    }),
  );
}

/** The longest period that two dates allow if one of them is left out; none if both are known. */
function unknownPeriod(
  from: string | undefined,
  to: string | null | undefined,
  startDay: StartDay,
  paths: { readonly from: RecordPath; readonly to: RecordPath },
): readonly UnknownPeriod[] {
  if (from === undefined) return [{ path: paths.from, period: { from: firstDay, to: to ?? openEnd } }];
  return to === undefined ? [{ path: paths.to, period: daysBetween(from, openEnd, startDay) }] : [];
}
