import { connectionStages } from '../../rules/stages';
import type { Check } from '../check';
import { along } from '../observation';
import { ruling } from '../rulings';

const planned = /* @__PURE__ */ ruling({
  decision: connectionStages,
  forbids: (plan: readonly string[], stage: string) => !plan.includes(stage),
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
  judge: ({ record: { stages }, rule }) => along(stages, ({ stage }, index) => rule(planned, stage, index)),
};
