import { requiredDocuments } from '../../rules/documents';
import { isPlanReplied } from '../case-file';
import type { Check } from '../check';
import { isPresented } from '../document-of';
import { nothing } from '../observation';
import { ruling } from '../rulings';

const approvalDue = /* @__PURE__ */ ruling({
  decision: requiredDocuments,
  forbids: (required, _presented: readonly string[]) => required.includes('governmentApproval'),
  path: () => ['intake', 'presented'],
  evidence: (_, presented) => ({ expected: 'governmentApproval', found: presented }),
});

/** 3.1.2 — an important customer has presented a government approval by the time of the supply plan. */
export const missingGovernmentApproval: Check = {
  code: 'missing-government-approval',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record, policy, rule }) {
    const presented = record.intake?.presented;
    if (presented === undefined || !isPlanReplied(record)) return undefined;
    const missing = rule(approvalDue, presented);
    return missing.length > 0 && isPresented('governmentApproval', presented, policy) ? nothing : missing;
  },
};
