import type { Check } from '../check';
import { nothing, objection } from '../observation';

/** 3.2.4 — a constrained customer gets a transitional plan. */
export const transitionalPlanMissing: Check = {
  code: 'transitional-plan-missing',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge: ({ record: { supplyPlan } }) =>
    supplyPlan?.constraint?.transitionalPlan === false
      ? objection(['supplyPlan', 'constraint', 'transitionalPlan'])
      : nothing,
};
