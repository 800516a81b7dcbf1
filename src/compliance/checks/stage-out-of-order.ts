import type { StageRecord } from '../record/case-record';
import type { Check } from '../check';
import { along, nothing, objection } from '../observation';

const order = ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'] as const;

/** 3.1.4 — a stage starts when the earlier ones are complete; the same day complies. */
export const stageOutOfOrder: Check = {
  code: 'stage-out-of-order',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge({ record: { stages } }) {
    if (stages === undefined) return undefined;
    return along(stages, ({ stage, startedOn }, index) => {
      if (startedOn === undefined) return nothing;
      const isUnfinished = (other: StageRecord): boolean => isUnfinishedBefore(other, stage, startedOn);
      if (!stages.some(isUnfinished)) return nothing;
      const unfinished = stages.filter(isUnfinished).map((other) => other.stage);
      return objection(['stages', index, 'startedOn'], { stage, found: startedOn, unfinished });
    });
  },
};

/** Whether another stage, which comes before the one that starts on a day, is not complete by then. */
function isUnfinishedBefore(other: StageRecord, stage: StageRecord['stage'], startedOn: string): boolean {
  const { completedOn } = other;
  const isUnfinished = typeof completedOn === 'string' ? completedOn > startedOn : other.startedOn !== undefined;
  return isUnfinished && order.indexOf(other.stage) < order.indexOf(stage);
}
