import type { StageRecord } from '../case-record';
import type { Check } from '../check';
import { along, nothing } from '../observation';

const order = ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'] as const;

/** 3.1.4 — a stage starts when the earlier ones are complete; the same day complies. */
export const stageOutOfOrder: Check = {
  code: 'stage-out-of-order',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge({ record: { stages } }) {
    if (stages === undefined) return undefined;
    return along(stages, (one, index) => {
      if (!stages.some((other) => isUnfinishedBefore(other, one))) return nothing;
      const { stage, startedOn = '' } = one;
      const unfinished = stages.filter((other) => isUnfinishedBefore(other, one)).map((other) => other.stage);
      return [{ path: ['stages', index, 'startedOn'], evidence: { stage, found: startedOn, unfinished } }];
    });
  },
};

/** Whether a stage has begun although another, which comes before it, is not complete. */
function isUnfinishedBefore(other: StageRecord, { stage, startedOn }: StageRecord): boolean {
  if (startedOn === undefined) return false;
  const { completedOn } = other;
  const isUnfinished = completedOn === undefined ? other.startedOn !== undefined : completedOn > startedOn;
  return isUnfinished && order.indexOf(other.stage) < order.indexOf(stage);
}
