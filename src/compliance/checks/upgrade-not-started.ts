import type { Check } from '../check';
import { nothing, objection } from '../observation';

/** 3.2.4 — where a customer is constrained the upgrade of the grid starts at the same time. */
export const upgradeNotStarted: Check = {
  code: 'upgrade-not-started',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge: ({ record: { supplyPlan } }) =>
    supplyPlan?.constraint?.upgradeStarted === false
      ? objection(['supplyPlan', 'constraint', 'upgradeStarted'])
      : nothing,
};
