import { connectionStages, type ConnectionStage } from '../../rules/stages';
import { comesBefore, isSparedByPermission } from '../../rules/stages/stage-order';
import { along } from '../along';
import type { Check } from '../check';
import { nothing, objection } from '../observation';
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
  judge: ({ record: { stages }, facts }) =>
    along(stages, (entry, index) =>
      hasHappened(entry) && stages?.find((other) => other.stage === entry.stage && hasHappened(other)) === entry
        ? hold(facts, inPlan, entry.stage, index)
        : nothing,
    ),
};

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
  judge({ record: { stages }, connection, facts }) {
    if (stages === undefined || stages.length < 2) return stages && nothing;
    return along(stages, (entry, index) => {
      const { stage, startedOn } = entry;
      if (startedOn === undefined) return nothing;
      const isUnfinished = (other: StageRecord): boolean =>
        comesBefore(other.stage, stage) && notCompleteBefore(other, connection?.date) > startedOn;
      if (!stages.some(isUnfinished) || firstOf(stages, stage) !== entry) return nothing;
      const unfinished = [...new Set(stages.filter(isUnfinished).map((other) => other.stage))].sort(byStage);
      return hold(facts, afterEarlierStages, { stage, startedOn, unfinished }, index);
    });
  },
};

/** 3.5.1 — a stage of the utility is recorded on the day it happens, not entered afterwards. */
export const backEntry: Check = {
  code: 'back-entry',
  clauses: ['3.5.1'],
  severity: 'advisory',
  judge: ({ record: { stages } }) =>
    along(stages, (entry, index) => {
      const { stage, startedOn, completedOn, recordedOn } = entry;
      if (!isBackEntry(entry) || stages?.find((other) => other.stage === stage && isBackEntry(other)) !== entry) {
        return nothing;
      }
      const evidence = { stage, found: recordedOn ?? '', deadline: completedOn ?? startedOn ?? '' };
      return objection(['stages', index, 'recordedOn'], evidence);
    }),
};

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
