import { isCompliantPlan, outagePlanning, type OutagePlan } from '../../rules/service/outage-planning';
import type { Check } from '../check';
import { nothing, objection } from '../observation';
import { hold, oneOrAll, requirement } from '../requirement';

const governedPlan = /* @__PURE__ */ requirement({
  decision: outagePlanning,
  forbids: (planning, plan: OutagePlan) => !isCompliantPlan(plan, planning),
  path: () => ['outage', 'plan'],
  evidence: (possible, plan) => ({
    expected: oneOrAll([...new Set(possible.map(({ schedule }) => schedule))]),
    found: plan,
  }),
});

/** 3.2.6 — the outage is scheduled in the required plan or a faster one, and in the daily plan only where permitted. */
export const outagePlanMismatch: Check = {
  code: 'outage-plan-mismatch',
  clauses: ['3.2.6'],
  severity: 'violation',
  judge({ record: { outage }, facts }) {
    const plan = outage?.plan;
    return plan === undefined ? undefined : hold(facts, governedPlan, plan);
  },
};

/** 3.2.6 — the outage is not scheduled later than the day on which the customer intends to be connected. */
export const energisedAfterIntendedDate: Check = {
  code: 'energised-after-intended-date',
  clauses: ['3.2.6'],
  severity: 'violation',
  judge({ record: { outage, connectedOn }, connection, asOf }) {
    const { intendedOn, scheduledOn } = outage ?? {};
    if (intendedOn === undefined) return undefined;
    if (scheduledOn !== undefined && scheduledOn > intendedOn) {
      return objection(['outage', 'scheduledOn'], { found: scheduledOn, deadline: intendedOn });
    }
    const waiting = connectedOn === null ? { date: asOf, path: ['connectedOn'] } : undefined;
    const energised = connection ?? waiting;
    if (energised === undefined || energised.date <= intendedOn) return nothing;
    const evidence = { found: energised.date, deadline: intendedOn, open: connection === undefined };
    return [{ path: energised.path, evidence, severity: 'advisory' }];
  },
};
