import { someOf } from '../../plain/along-list';
import { connectionStages, type ConnectionStage } from '../../rules/stages';
import { stages as stagesInOrder } from '../../policy/outcome-terms';
import { isOptionalStage } from '../../rules/stages/stage-order';
import { along, type Observe } from '../along';
import { firstStarted, type CaseFile } from '../case-file';
import type { Check } from '../check';
import { nothing, objection, type Observation } from '../observation';
import { hold, requirement } from '../requirement';
import type { StageRecord } from '../record/case-record';

const inPlan = /* @__PURE__ */ requirement({
  decision: connectionStages,
  forbids(plan: readonly ConnectionStage[], stage: ConnectionStage) {
    if (plan.includes(stage)) return false;
    return isOptionalStage(stage, plan) ? 'advisory' : 'violation';
  },
  path: (index) => ['stages', index, 'stage'],
  evidence: ([plan, ...others], stage) => ({
    found: stage,
    ...(plan !== undefined && others.length === 0 && { expected: plan }),
  }),
});

/** 3.1.4 — a case has only the stages of its plan. */
export const stageNotInPlan: Check = {
  code: 'stage-not-in-plan',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: (file) => alongFirst(file.record.stages, hasHappened, stageBesidePlan, file),
};

function stageBesidePlan({ stage }: StageRecord, index: number, { facts }: CaseFile): readonly Observation[] {
  return hold(facts, inPlan, stage, index);
}

/** A stage that began, with the other stages that were not complete by then. */
interface Start {
  readonly stage: ConnectionStage;
  readonly startedOn: string;
  readonly unfinished: readonly ConnectionStage[];
}

const afterEarlierStages = /* @__PURE__ */ requirement({
  decision: connectionStages,
  forbids(plan: readonly ConnectionStage[], { stage, unfinished }: Start) {
    if (!unfinished.some((other) => isEarlier(other, stage, plan))) return false;
    return stage === 'customerExternalWorks' ? 'advisory' : 'violation';
  },
  path: (index) => ['stages', index, 'startedOn'],
  evidence: (possible, { stage, startedOn, unfinished }) => ({
    stage,
    found: startedOn,
    unfinished: unfinished.filter((other) => possible.some((plan) => isEarlier(other, stage, plan))),
  }),
});

/** Whether a stage comes before another one in a plan; the plan of a policy's own table has an order of its own. */
function isEarlier(stage: ConnectionStage, other: ConnectionStage, plan: readonly ConnectionStage[]): boolean {
  return plan.includes(stage) && plan.indexOf(stage) < plan.indexOf(other);
}

/** 3.1.4 — a stage starts after the earlier ones are complete; the same day complies. */
export const stageOutOfOrder: Check = {
  code: 'stage-out-of-order',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge(file) {
    const { stages } = file.record;
    if (stages === undefined) return undefined;
    const isUsualOrder = file.policy.tables?.connectionStages === undefined;
    if (isUsualOrder && areInOrder(stages, file.connection?.date)) return nothing;
    return stagesInOrder
      .map((stage) => firstStarted(stages, stage))
      .filter((place) => place >= 0)
      .sort((one, other) => one - other)
      .flatMap((index) => startBeforeEarlierStages(stages[index] as StageRecord, index, file)); // an index within the list
  },
};

/**
 * Whether the entries are in the order of the stages, and each began when the earlier ones were complete. This is so in
 * most records, and one pass is enough to find out.
 */
function areInOrder(stages: readonly StageRecord[], connectedOn: string | undefined): boolean {
  let complete = '';
  let place = 0;
  for (const entry of stages) {
    const { stage, startedOn } = entry;
    while (place < stagesInOrder.length && stagesInOrder[place] !== stage) place += 1;
    if (place === stagesInOrder.length || (startedOn !== undefined && startedOn < complete)) return false;
    const before = notCompleteBefore(entry, connectedOn);
    if (before > complete) complete = before;
  }
  return true;
}

function startBeforeEarlierStages(
  { stage, startedOn }: StageRecord,
  index: number,
  { record: { stages = [] }, connection, facts }: CaseFile,
): readonly Observation[] {
  if (startedOn === undefined) return nothing;
  const isUnfinished = (entry: StageRecord): boolean =>
    entry.stage !== stage && notCompleteBefore(entry, connection?.date) > startedOn;
  if (!stages.some(isUnfinished)) return nothing;
  const others = stages.filter(isUnfinished).map((entry) => entry.stage);
  const unfinished = stagesInOrder.filter((other) => others.includes(other));
  return hold(facts, afterEarlierStages, { stage, startedOn, unfinished }, index);
}

/** 3.5.1 — a stage of the utility is recorded on the day on which it happens, not afterwards. */
export const backEntry: Check = {
  code: 'back-entry',
  clauses: ['3.5.1'],
  severity: 'advisory',
  judge(file) {
    const { stages } = file.record;
    const isBackEntry = (entry: StageRecord): boolean => isRecordedAfter(happenedOn(entry, file), entry);
    const late = alongFirst(stages, isBackEntry, laterEntry, file);
    if (stages === undefined || !someOf(stages, mayBeBackEntry)) return late;
    const found = new Set(stages.filter(isBackEntry).map(({ stage }) => stage));
    const isUnsettled = (entry: StageRecord): boolean => mayBeBackEntry(entry) && !found.has(entry.stage);
    return late?.concat(alongFirst(stages, isUnsettled, entryOfUnknownEnd, file) ?? nothing);
  },
};

function laterEntry(entry: StageRecord, index: number, file: CaseFile): readonly Observation[] {
  const { stage, recordedOn = '' } = entry;
  const evidence = { stage, found: recordedOn, deadline: happenedOn(entry, file) ?? '' };
  return objection(['stages', index, 'recordedOn'], evidence);
}

function entryOfUnknownEnd(_: StageRecord, index: number): readonly Observation[] {
  return [{ path: ['stages', index, 'recordedOn'], missing: [], missingDates: [['stages', index, 'completedOn']] }];
}

/** The observations along the entries that pass a test, the first of each stage only. */
function alongFirst(
  stages: readonly StageRecord[] | undefined,
  isOfKind: (entry: StageRecord) => boolean,
  observe: Observe<StageRecord>,
  file: CaseFile,
): readonly Observation[] | undefined {
  const observations = along(stages, (entry, index) => (isOfKind(entry) ? observe(entry, index, file) : nothing), file);
  // Repeated stages are only searched if there is an observation, which is rare.
  if (observations === undefined || observations.length === 0) return observations;
  const met: ConnectionStage[] = []; // there are four stages, however many entries
  return along(
    stages,
    (entry, index) => {
      if (met.includes(entry.stage) || !isOfKind(entry)) return nothing;
      met.push(entry.stage);
      return observe(entry, index, file);
    },
    file,
  );
}

/** The day on which an entry happened: its completion, or else its start, unless it ended later with the connection. */
function happenedOn({ startedOn, completedOn }: StageRecord, { connection }: CaseFile): string | undefined {
  if (completedOn !== null) return completedOn;
  if (startedOn === undefined || connection === undefined) return startedOn;
  return connection.date > startedOn ? connection.date : startedOn;
}

/** Whether that depends on a completion that is unknown. */
function mayBeBackEntry(entry: StageRecord): boolean {
  return entry.completedOn === undefined && isRecordedAfter(entry.startedOn, entry);
}

function isRecordedAfter(day: string | undefined, { stage, recordedOn }: StageRecord): boolean {
  return recordedOn !== undefined && day !== undefined && recordedOn > day && stage !== 'customerExternalWorks';
}

/** An entry without any date, or with nothing but `completedOn: null`, has not happened. */
function hasHappened({ startedOn, completedOn }: StageRecord): boolean {
  return startedOn !== undefined || typeof completedOn === 'string';
}

/** The day before which an entry was certainly not complete; undefined for one that has not happened. */
function notCompleteBefore(entry: StageRecord, connectedOn: string | undefined): string {
  const { startedOn, completedOn } = entry;
  if (typeof completedOn === 'string') return completedOn;
  if (startedOn === undefined) return '';
  if (completedOn !== null) return startedOn;
  const end = connectedOn ?? 'never';
  return end > startedOn ? end : startedOn; // it may have begun after the connection
}
