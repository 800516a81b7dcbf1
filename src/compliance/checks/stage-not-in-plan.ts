import { connectionStages } from '../../stages';
import type { Check } from '../check';
import { along } from '../observation';

/** 3.1.4 — a case goes through the stages of its plan and no others. */
export const stageNotInPlan: Check = {
  code: 'stage-not-in-plan',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: ({ record: { stages }, rule }) =>
    along(stages, ({ stage }, index) =>
      rule(
        connectionStages,
        (plan: readonly string[]) => !plan.includes(stage),
        ['stages', index, 'stage'],
        ([plan, ...others]) => ({ found: stage, ...(plan !== undefined && others.length === 0 && { expected: plan }) }),
      ),
    ),
};
