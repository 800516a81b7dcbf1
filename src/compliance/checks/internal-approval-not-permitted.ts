import { supplyPlanReply } from '../../rules/stages';
import type { Check } from '../check';
import { nothing } from '../observation';
import { ruling } from '../rulings';

const answeredOnSite = /* @__PURE__ */ ruling({
  decision: supplyPlanReply,
  forbids: (mode, _approvals: number) => mode === 'onSite',
  path: () => ['supplyPlan', 'internalApprovals'],
  evidence: (_, approvals) => ({ expected: 0, found: approvals }),
});

/** 3.2.4 — a plan to be answered on site passes through no internal approval. */
export const internalApprovalNotPermitted: Check = {
  code: 'internal-approval-not-permitted',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge({ record: { supplyPlan }, rule }) {
    const approvals = supplyPlan?.internalApprovals;
    if (approvals === undefined) return undefined;
    return approvals === 0 ? nothing : rule(answeredOnSite, approvals);
  },
};
