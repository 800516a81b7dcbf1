import { connectionStages, type ConnectionStage } from '../../rules/stages';
import { comesBefore, isSparedByPermission } from '../../rules/stages/stage-order';
import { along } from '../along';
import type { CaseFile } from '../case-file';
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

/** 3.1.4 — a case goes through the stages of its plan and no others. */
export const stageNotInPlan: Check = {
  code: 'stage-not-in-plan',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: (file) => along(file.record.stages, stageBesidePlan, file),
};

function stageBesidePlan(entry: StageRecord, index: number, { record, facts }: CaseFile): readonly Observation[] {
  const isFirst = hasHappened(entry) && !isListedBefore(entry, index, record.stages, hasHappened);
  return isFirst ? hold(facts, inPlan, entry.stage, index) : nothing;
}

/** A stage that began, and the earlier ones that were not complete by then. */
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

/** 3.1.4 — a stage starts when the earlier ones are complete; the same day complies. */
export const stageOutOfOrder: Check = {
  code: 'stage-out-of-order',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: (file) => along(file.record.stages, startBeforeEarlierStages, file),
};

function startBeforeEarlierStages(
  entry: StageRecord,
  index: number,
  { record: { stages = [] }, connection, facts }: CaseFile,
): readonly Observation[] {
  const { stage, startedOn } = entry;
  if (startedOn === undefined || !areSomeUnfinished(stages, stage, startedOn, connection?.date)) return nothing;
  if (firstOf(stages, stage) !== entry) return nothing;
  const isEarlier = (other: StageRecord): boolean => isUnfinished(other, stage, startedOn, connection?.date);
  const unfinished = [...new Set(stages.filter(isEarlier).map((other) => other.stage))].sort(byStage);
  return hold(facts, afterEarlierStages, { stage, startedOn, unfinished }, index);
}

/** Whether an entry is of a stage before another one, and not complete when that began. */
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

/** 3.5.1 — a stage of the utility is recorded on the day it happens, not entered afterwards. */
export const backEntry: Check = {
  code: 'back-entry',
  clauses: ['3.5.1'],
  severity: 'advisory',
  judge: (file) => along(file.record.stages, laterEntry, file),
};

function laterEntry(entry: StageRecord, index: number, { record }: CaseFile): readonly Observation[] {
  if (!isBackEntry(entry) || isListedBefore(entry, index, record.stages, isBackEntry)) return nothing;
  const { stage, startedOn, completedOn, recordedOn } = entry;
  const evidence = { stage, found: recordedOn ?? '', deadline: completedOn ?? startedOn ?? '' };
  return objection(['stages', index, 'recordedOn'], evidence);
}

/** Whether an earlier entry is of the same stage, and such a one too. */
function isListedBefore(
  { stage }: StageRecord,
  index: number,
  stages: readonly StageRecord[] = [],
  isSuch: (entry: StageRecord) => boolean,
): boolean {
  for (let earlier = 0; earlier < index; earlier += 1) {
    const entry = stages[earlier] as StageRecord; // a place before another
    if (entry.stage === stage && isSuch(entry)) return true;
  }
  return false;
}

/** Whether a stage of the utility was recorded on a later day than it happened. */
function isBackEntry({ stage, startedOn, completedOn, recordedOn }: StageRecord): boolean {
  const happenedOn = completedOn ?? startedOn;
  const isRecordedLater = happenedOn !== undefined && recordedOn !== undefined && recordedOn > happenedOn;
  return isRecordedLater && stage !== 'customerExternalWorks';
}

/** A stage that is listed without any date, or as not yet complete and no more, has not happened. */
function hasHappened({ startedOn, completedOn }: StageRecord): boolean {
  return startedOn !== undefined || typeof completedOn === 'string';
}

/** The entry by which a stage began, however often it is recorded. */
function firstOf(stages: readonly StageRecord[], stage: ConnectionStage): StageRecord | undefined {
  let first: StageRecord | undefined;
  for (const entry of stages) {
    if (entry.stage !== stage || entry.startedOn === undefined) continue;
    if (first?.startedOn === undefined || entry.startedOn < first.startedOn) first = entry;
  }
  return first;
}

/** Before which day an entry was certainly not complete; no day for one that has not happened. */
function notCompleteBefore(entry: StageRecord, connectedOn: string | undefined): string {
  const { startedOn, completedOn } = entry;
  if (typeof completedOn === 'string') return completedOn;
  if (startedOn === undefined) return '';
  return completedOn === null ? (connectedOn ?? 'never') : startedOn;
}

function byStage(one: ConnectionStage, other: ConnectionStage): number {
  return comesBefore(one, other) ? -1 : 1;
}
