import type { WorkingDayCount } from '../../calendar';
import { everyOf, someOf } from '../../plain/along-list';
import { distinct } from '../../plain/distinct';
import type { InterpretationId } from '../../policy';
import { processTimeLimit } from '../../rules/time-limits';
import { processCounting, processSituation } from '../../rules/time-limits/process-counting';
import type { ProcessSituation } from '../../rules/time-limits/process-time';
import type { ConnectionStage } from '../../rules/stages';
import { firstStarted, type CaseFile } from '../case-file';
import type { Check } from '../check';
import type { RecordPath, Timeliness } from '../finding';
import type { StageRecord } from '../record/case-record';
import { hasBreach, leastFound, nothing, uncertain, type Observation } from '../observation';
import { interpretationsOf } from '../requirement';
import type { Timing } from '../timing';
import { unknownTakenAway } from '../unknown-periods';

/**
 * 3.2.3 — a case takes no longer than its limit. At low voltage the time runs from the application to the connection,
 * without the customer's own works (I-18); at high voltage it is that of the utility's stages, or counted in the same
 * way (I-23).
 */
export const processOvertime: Check = {
  code: 'process-overtime',
  clauses: ['3.2.3'],
  severity: 'violation',
  judge(file) {
    const situations = file.facts.possible(processSituation);
    const timing = file.timing;
    if (haveNoFinding(situations, timing)) return nothing;
    const path = pathTo(file);
    const answer = file.facts.through(processSituation, (situation) => {
      const verdict = timing.verdictOf(situation);
      return verdict === 'notJudged' ? 'inTime' : verdict;
    });
    if (answer.status === 'open' || answer.outcome === 'datesMissing') {
      const missing = answer.status === 'open' ? answer.missing : [];
      const unsettled = situations.filter((situation) => timing.verdictOf(situation) === 'datesMissing');
      return [{ path, missing, missingDates: missingDatesOf(unsettled, file) }];
    }
    const counts = situations.map((situation) => {
      const counted = timing.countedIn(situation);
      return counted === undefined ? nothingCounted : timing.leastOf(situation, counted);
    });
    const found = Math.min(...counts.map(({ days }) => days));
    const isExact =
      isLastConnection(file) &&
      everyOf(situations, (each) => timing.countedIn(each)?.days === found && datesOfMoreDays(each, file).length === 0);
    const evidence = {
      expected: Math.max(...situations.map(({ limit }) => limit.workingDays)),
      found,
      ...leastFound(isExact),
      open: file.isOpen,
      ...uncertain(counts.every(({ certain }) => certain)),
    };
    return [{ path, evidence, interpretations: readingsOf(file) }];
  },
};

const nothingCounted: WorkingDayCount = /* @__PURE__ */ Object.freeze({ days: 0, certain: true });

/** Whether no situation leads to a finding. */
function haveNoFinding(situations: readonly ProcessSituation[], timing: Timing): boolean {
  return everyOf(situations, (situation) => {
    const verdict = timing.verdictOf(situation);
    return verdict === 'notJudged' || verdict === 'inTime';
  });
}

/** The interpretations that the limit and the way of counting depend on. */
export function readingsOf({ facts }: CaseFile): readonly InterpretationId[] {
  const readings: InterpretationId[] = [];
  addOnce(readings, interpretationsOf(facts, processTimeLimit, workingDaysOf));
  addOnce(readings, interpretationsOf(facts, processCounting, itself));
  addOnce(readings, startDay);
  return readings;
}

const startDay: readonly InterpretationId[] = /* @__PURE__ */ Object.freeze(['I-15'] as const);

function workingDaysOf({ workingDays }: ProcessSituation['limit']): number {
  return workingDays;
}

function itself(counting: ProcessSituation['counting']): string {
  return counting;
}

/** Adds new entries only. By index, because iterating over a frozen list creates an object for every step. */
function addOnce(readings: InterpretationId[], more: readonly InterpretationId[]): void {
  for (let index = 0; index < more.length; index += 1) {
    const reading = more[index] as InterpretationId; // an index within the list
    if (!readings.includes(reading)) readings.push(reading);
  }
}

/** The dates that are missing in at least one situation, in the order of the record. */
export function missingDatesOf(
  situations: readonly ProcessSituation[],
  { record, periodBounds }: CaseFile,
): readonly RecordPath[] {
  const paths: RecordPath[] = [];
  for (const situation of situations) {
    for (const each of unknownTakenAway(situation, record, periodBounds)) paths.push(each.path);
  }
  return paths.length < 2 ? paths : distinct(paths);
}

/**
 * Where a finding about the time is reported: at the connection, or else at the last date of a stage, or at the
 * application.
 */
function pathTo({ record: { connectedOn, stages = [] } }: CaseFile): RecordPath {
  if (typeof connectedOn === 'string') return ['connectedOn'];
  let last: { readonly date: string; readonly path: RecordPath } | undefined;
  stages.forEach(({ startedOn, completedOn }, index) => {
    const date = completedOn ?? startedOn;
    if (date === undefined || (last !== undefined && date <= last.date)) return;
    last = { date, path: ['stages', index, typeof completedOn === 'string' ? 'completedOn' : 'startedOn'] };
  });
  return last?.path ?? ['intake', 'appliedAt'];
}

/**
 * How a case compares with its limit: on time only if the whole period was judged. At high voltage that takes both
 * dates of every stage of the utility in the plan.
 */
export function processTimeliness(file: CaseFile, observations: readonly Observation[] = nothing): Timeliness {
  if (observations.length > 0) return hasBreach(observations) ? 'late' : 'notJudged';
  const situations = file.facts.possible(processSituation);
  const timing = file.timing;
  if (someOf(situations, (situation) => timing.countedIn(situation) === undefined)) return 'notJudged';
  if (file.isOpen) return 'running';
  const isOnTime = file.connection !== undefined && everyOf(situations, (situation) => isWhole(situation, file));
  return isOnTime ? 'onTime' : 'notJudged';
}

/** Whether the whole time of a case is recorded. */
function isWhole(situation: ProcessSituation, file: CaseFile): boolean {
  const { counting, plan } = situation;
  if (counting === 'utilityStages') return everyOf(plan, (stage) => isDated(stage, file));
  const { startedOn, connection } = file;
  if (startedOn === undefined || connection === undefined || startedOn > connection.date) return false;
  return isLastConnection(file) && datesOfMoreDays(situation, file).length === 0;
}

/** Whether no connection of unknown end may be a later one. */
function isLastConnection({ record }: CaseFile): boolean {
  return typeof record.connectedOn === 'string' || !someOf(record.stages ?? [], mayEndLater);
}

function mayEndLater({ stage, startedOn, completedOn }: StageRecord): boolean {
  return stage === 'meterConnection' && startedOn !== undefined && completedOn === undefined;
}

/**
 * The dates without which more days may count than are known: at high voltage the missing dates of the utility's
 * stages, otherwise those of stages that may have begun before the first known start. The customer's own works that do
 * not count leave no day before that start if they were complete only then or later.
 */
export function datesOfMoreDays({ counting }: ProcessSituation, file: CaseFile): readonly RecordPath[] {
  const { record, appliedOn, startedOn: first = '' } = file;
  const ofStages = counting === 'utilityStages';
  const { stages = none } = record;
  if (!ofStages && appliedOn !== undefined) return none;
  const hasApplied = !ofStages && firstStarted(stages, 'application') >= 0;
  let paths: RecordPath[] | undefined;
  for (let index = 0; index < stages.length; index += 1) {
    const { stage, startedOn, completedOn } = stages[index] as StageRecord; // an index within the list
    const isOwn = stage === 'customerExternalWorks';
    let missing: 'startedOn' | 'completedOn' | undefined;
    if (startedOn !== undefined) {
      if (ofStages && !isOwn && completedOn === undefined) missing = 'completedOn';
    } else if (typeof completedOn === 'string') {
      const mayCount = ofStages ? !isOwn : !isOwn || counting === 'applicationToConnectionWithOwnWorks';
      const isEarlier = !ofStages && (stage === 'application' || completedOn < first);
      if (isEarlier || (mayCount && !hasApplied)) missing = 'startedOn';
    }
    if (missing !== undefined) (paths ??= []).push(['stages', index, missing]);
  }
  return paths ?? none;
}

/** Shared, since most records have no such dates. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Whether a stage of the utility is recorded with both dates, and no entry has only one. A stage that is still open in
 * a connected case ended with the connection, so its days were judged.
 */
function isDated(stage: ConnectionStage, { record: { stages = [] } }: CaseFile): boolean {
  if (stage === 'customerExternalWorks') return true;
  let found = false;
  for (const { stage: recorded, startedOn, completedOn } of stages) {
    if (recorded !== stage || (startedOn === undefined && typeof completedOn !== 'string')) continue;
    if (startedOn === undefined || completedOn === undefined) return false;
    found = true;
  }
  return found;
}
