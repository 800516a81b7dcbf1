import { combine, decisionTable, oneOf } from '../../engine';
import { rules } from '../../policy/language';
import { outageSchedule } from './outage-schedule';
import { outagePlans } from '../../policy/outcome-terms';

/** The period of an outage plan. */
export type OutagePlan = (typeof outagePlans)[number];

/** 3.2.6 — whether a connection may be put into the daily plan. */
const dailyPlanPermitted = /* @__PURE__ */ decisionTable(rules, {
  id: 'dailyPlanPermitted',
  outcomes: [true, false],
  rows: [
    { id: 'from35kV', when: { voltageLevel: oneOf('35kV', '110kV', '220kV') }, outcome: true, clauses: ['3.2.6'] },
    { id: 'othersInterrupted', when: { interruptsOthers: true }, outcome: false, clauses: ['3.2.6'] },
    { id: 'safetyAffected', when: { equipmentSafetyAffected: true }, outcome: false, clauses: ['3.2.6'] },
    { id: 'nothingAffected', outcome: true, clauses: ['3.2.6'] },
  ],
});

/** 3.2.6 — how a plan on demand is judged: without live working it interrupts other customers, like the daily plan. */
const onDemandCountsAs = /* @__PURE__ */ decisionTable(rules, {
  id: 'onDemandCountsAs',
  outcomes: ['daily', 'onDemand'],
  rows: [
    {
      id: 'othersInterrupted',
      when: { liveWorkFeasible: false, interruptsOthers: true },
      outcome: 'daily',
      clauses: ['3.2.6'],
    },
    { id: 'liveWork', outcome: 'onDemand', clauses: ['3.2.6'] },
  ],
});

/** The facts and readings that the choice of an outage plan depends on. */
export const outagePlanning = /* @__PURE__ */ combine(rules, {
  id: 'outagePlanning',
  combines: { schedule: outageSchedule, dailyPlanPermitted, onDemandCountsAs },
});

/** The result of `outagePlanning`. */
export interface OutagePlanning {
  readonly schedule: OutagePlan | 'notGoverned';
  readonly dailyPlanPermitted: boolean;
  readonly onDemandCountsAs: 'daily' | 'onDemand';
}

/**
 * 3.2.6 — whether a connection may be scheduled in a plan: in the required plan or a faster one; the daily plan only
 * where it is permitted. If the daily plan is required, the weekly plan complies too.
 * The required plan always complies, also that of a policy's own table.
 */
export function isCompliantPlan(plan: OutagePlan, planning: OutagePlanning): boolean {
  if (plan === planning.schedule) return true;
  const counted = plan === 'onDemand' ? planning.onDemandCountsAs : plan;
  if (counted === 'daily' && !planning.dailyPlanPermitted) return false;
  if (planning.schedule === 'notGoverned') return true;
  const slowest = planning.schedule === 'daily' ? 'weekly' : planning.schedule;
  return outagePlans.indexOf(counted) <= outagePlans.indexOf(slowest);
}
