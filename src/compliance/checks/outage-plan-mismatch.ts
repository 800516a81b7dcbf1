import { outageSchedule } from '../../rules/service';
import type { Check } from '../check';
import { oneOrAll, ruling } from '../rulings';

/** Fastest first. */
const plans = ['onDemand', 'daily', 'weekly', 'biweekly', 'monthly'] as const;

type Plan = (typeof plans)[number];

const governedPlan = /* @__PURE__ */ ruling({
  decision: outageSchedule,
  forbids: (governed, plan: Plan) =>
    governed !== 'notGoverned' && plans.indexOf(plan) > plans.indexOf(slowestFor(governed)),
  path: () => ['outage', 'plan'],
  evidence: (possible, plan) => ({ expected: oneOrAll(possible), found: plan }),
});

/** 3.2.6 — the outage is scheduled in no slower plan than the rules name; the daily plan is a permission only. */
export const outagePlanMismatch: Check = {
  code: 'outage-plan-mismatch',
  clauses: ['3.2.6'],
  severity: 'violation',
  judge({ record: { outage }, rule }) {
    const plan = outage?.plan;
    return plan === undefined ? undefined : rule(governedPlan, plan);
  },
};

function slowestFor(governed: Plan): Plan {
  return governed === 'daily' ? 'weekly' : governed;
}
