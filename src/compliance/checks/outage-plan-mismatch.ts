import { outageSchedule } from '../../service';
import type { Check } from '../check';
import { oneOrAll } from '../rulings';

/** Fastest first. */
const plans = ['onDemand', 'daily', 'weekly', 'biweekly', 'monthly'] as const;

/** 3.2.6 — the outage is scheduled in no slower plan than the rules name; the daily plan is a permission only. */
export const outagePlanMismatch: Check = {
  code: 'outage-plan-mismatch',
  clauses: ['3.2.6'],
  severity: 'violation',
  judge({ record: { outage }, rule }) {
    const plan = outage?.plan;
    if (plan === undefined) return undefined;
    return rule(
      outageSchedule,
      (governed) => governed !== 'notGoverned' && plans.indexOf(plan) > plans.indexOf(slowestFor(governed)),
      ['outage', 'plan'],
      (possible) => ({ expected: oneOrAll(possible), found: plan }),
    );
  },
};

function slowestFor(governed: (typeof plans)[number]): (typeof plans)[number] {
  return governed === 'daily' ? 'weekly' : governed;
}
