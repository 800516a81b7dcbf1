import { connectionStages, type ConnectionStage } from '../../rules/stages';
import { stages as stagesInOrder } from '../../policy/outcome-terms';
import { comesBefore, isSparedByPermission } from '../../rules/stages/stage-order';
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
    return isSparedByPermission(stage, plan) ? 'advisory' : 'violation';
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

/** A stage that began, with the earlier stages that were not complete by then. */
interface Start {
  readonly stage: ConnectionStage;
  readonly startedOn: string;
  readonly unfinished: readonly ConnectionStage[];
}

const afterEarlierStages = /* @__PURE__ */ requirement({
  decision: connectionStages,
  forbids(plan: readonly ConnectionStage[], { stage, unfinished }: Start) {
    if (!plan.includes(stage) || !unfinished.some((earlier) => plan.includes(earlier))) return false;
    return stage === 'customerExternalWorks' ? 'advisory' : 'violation';
  },
  path: (index) => ['stages', index, 'startedOn'],
  evidence: (possible, { stage, startedOn, unfinished }) => ({
    stage,
    found: startedOn,
    unfinished: unfinished.filter((earlier) => possible.some((plan) => plan.includes(earlier))),
  }),
});

/** 3.1.4 — a stage starts after the earlier ones are complete; the same day complies. */
export const stageOutOfOrder: Check = {
  code: 'stage-out-of-order',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge(file) {
    const { stages } = file.record;
    if (stages === undefined) return undefined;
    if (areInOrder(stages, file.connection?.date)) return nothing;
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
  if (startedOn === undefined || !areSomeUnfinished(stages, stage, startedOn, connection?.date)) return nothing;
  const isEarlier = (other: StageRecord): boolean => isUnfinished(other, stage, startedOn, connection?.date);
  const unfinished = [...new Set(stages.filter(isEarlier).map((other) => other.stage))].sort(byStage);
  return hold(facts, afterEarlierStages, { stage, startedOn, unfinished }, index);
}

/** Whether an entry is of an earlier stage than another entry, and was not complete when that one began. */
function isUnfinished(
  entry: StageRecord,
  stage: ConnectionStage,
  startedOn: string,
  connectedOn: string | undefined,
): boolean {
  return notCompleteBefore(entry, connectedOn) > startedOn && comesBefore(entry.stage, stage);
}

function areSomeUnfinished(
  stages: readonly StageRecord[],
  stage: ConnectionStage,
  startedOn: string,
  connectedOn: string | undefined,
): boolean {
  for (const entry of stages) if (isUnfinished(entry, stage, startedOn, connectedOn)) return true;
  return false;
}

/** 3.5.1 — a stage of the utility is recorded on the day on which it happens, not afterwards. */
export const backEntry: Check = {
  code: 'back-entry',
  clauses: ['3.5.1'],
  severity: 'advisory',
  judge: (file) => alongFirst(file.record.stages, isBackEntry, laterEntry, file),
};

function laterEntry({ stage, startedOn, completedOn, recordedOn }: StageRecord, index: number): readonly Observation[] {
  const evidence = { stage, found: recordedOn ?? '', deadline: completedOn ?? startedOn ?? '' };
  return objection(['stages', index, 'recordedOn'], evidence);
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

/** Whether a stage of the utility was recorded on a later day than it happened. */
function isBackEntry({ stage, startedOn, completedOn, recordedOn }: StageRecord): boolean {
  const happenedOn = completedOn ?? startedOn;
  const isRecordedLater = happenedOn !== undefined && recordedOn !== undefined && recordedOn > happenedOn;
  return isRecordedLater && stage !== 'customerExternalWorks';
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
  return completedOn === null ? (connectedOn ?? 'never') : startedOn;
}

function byStage(one: ConnectionStage, other: ConnectionStage): number {
  return comesBefore(one, other) ? -1 : 1;
}
