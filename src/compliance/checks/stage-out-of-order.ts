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
      const unfinished = stages.filter((other) => isUnfinishedBefore(other, one)).map(({ stage }) => stage);
      if (unfinished.length === 0) return nothing;
      const { stage, startedOn = '' } = one;
      return [{ path: ['stages', index, 'startedOn'], evidence: { stage, found: startedOn, unfinished } }];
    });
  },
};

/** Whether a stage has begun although another, which comes before it, is not complete. */
function isUnfinishedBefore(other: StageRecord, { stage, startedOn }: StageRecord): boolean {
  if (startedOn === undefined || order.indexOf(other.stage) >= order.indexOf(stage)) return false;
  if (other.completedOn !== undefined) return other.completedOn > startedOn;
  return other.startedOn !== undefined;
}
