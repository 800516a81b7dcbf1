import { supplyPlanReply } from '../../rules/stages';
import { isSlowerMode, owesTransitionalPlan, type PlanMode } from '../../rules/stages/plan-modes';
import { countedAfter, workingDaysBetween } from '../../rules/time-limits/periods';
import type { Check } from '../check';
import { nothing, objection, uncertain } from '../observation';
import { hold, oneOrAll, requirement } from '../requirement';

const fastMode = /* @__PURE__ */ requirement({
  decision: supplyPlanReply,
  forbids: (due, mode: PlanMode) => isSlowerMode(mode, due) && (due === 'onSite' ? 'violation' : 'advisory'),
  path: () => ['supplyPlan', 'mode'],
  evidence: (possible, mode) => ({ expected: oneOrAll(possible), found: mode }),
});

/** 3.2.4 — the plan is prepared and answered by the required mode or a faster one. */
export const supplyPlanModeMismatch: Check = {
  code: 'supply-plan-mode-mismatch',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge({ record: { supplyPlan }, facts }) {
    const mode = supplyPlan?.mode;
    return mode === undefined ? undefined : hold(facts, fastMode, mode);
  },
};

const answeredOnSite = /* @__PURE__ */ requirement({
  decision: supplyPlanReply,
  forbids: (mode, _approvals: number) => mode === 'onSite',
  path: () => ['supplyPlan', 'internalApprovals'],
  evidence: (_, approvals) => ({ expected: 0, found: approvals }),
});

/** 3.2.4 — a plan that must be answered on site has no internal approvals. */
export const internalApprovalNotPermitted: Check = {
  code: 'internal-approval-not-permitted',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge({ record: { supplyPlan }, facts }) {
    const approvals = supplyPlan?.internalApprovals;
    if (approvals === undefined) return undefined;
    return approvals === 0 ? nothing : hold(facts, answeredOnSite, approvals);
  },
};

const transitionalPlanDue = /* @__PURE__ */ requirement({
  decision: supplyPlanReply,
  forbids: (due, mode: PlanMode) => owesTransitionalPlan(mode, due),
  path: () => ['supplyPlan', 'mode'],
  evidence: (_, mode) => ({ expected: 'transitionalPlan', found: mode }),
});

/** 3.2.4 — a constrained customer gets a transitional plan; a recorded one suffices, however the plan was answered. */
export const transitionalPlanMissing: Check = {
  code: 'transitional-plan-missing',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge({ record: { supplyPlan }, facts }) {
    const given = supplyPlan?.constraint?.transitionalPlan;
    if (given === false) return objection(['supplyPlan', 'constraint', 'transitionalPlan']);
    const mode = supplyPlan?.mode;
    return given === true || mode === undefined ? nothing : hold(facts, transitionalPlanDue, mode);
  },
};

/** 3.2.4 — a customer constrained by the grid itself is filed within working days after the constraint was found. */
export const constrainedFilingLate: Check = {
  code: 'constrained-filing-late',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge({ record: { supplyPlan }, asOf, calendar, policy, readings }) {
    const { gridCaused, foundOn, filedOn } = supplyPlan?.constraint ?? {};
    if (gridCaused !== true || foundOn === undefined || filedOn === undefined) return undefined;
    const limit = policy.parameters.constrainedFilingDays;
    const { days, certain } = workingDaysBetween(foundOn, filedOn ?? asOf, readings['I-15'], calendar);
    if (days <= limit) return nothing;
    const open = filedOn === null;
    const deadline = calendar.addWorkingDays(countedAfter(foundOn, readings['I-15']), limit).date;
    const path = ['supplyPlan', 'constraint', open ? 'foundOn' : 'filedOn'];
    const evidence = { expected: limit, found: days, deadline, open, ...uncertain(certain) };
    return [{ path, evidence, interpretations: ['I-15'] }];
  },
};

/** 3.2.4 — the grid upgrade for a constrained customer is started together with the transitional plan. */
export const upgradeNotStarted: Check = {
  code: 'upgrade-not-started',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge: ({ record: { supplyPlan } }) =>
    supplyPlan?.constraint?.upgradeStarted === false
      ? objection(['supplyPlan', 'constraint', 'upgradeStarted'])
      : nothing,
};
