import { supplyPlanReply } from '../../stages';
import type { Check } from '../check';

/** 3.2.4 — a plan to be answered on site passes through no internal approval. */
export const internalApprovalNotPermitted: Check = {
  code: 'internal-approval-not-permitted',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge({ record: { supplyPlan }, rule }) {
    const approvals = supplyPlan?.internalApprovals;
    if (approvals === undefined) return undefined;
    if (approvals === 0) return [];
    return rule(
      supplyPlanReply,
      (mode) => mode === 'onSite',
      ['supplyPlan', 'internalApprovals'],
      () => ({ expected: 0, found: approvals }),
    );
  },
};
