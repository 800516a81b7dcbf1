import { requiredDocuments } from '../../rules/documents';
import { isPlanReplied } from '../case-file';
import type { Check } from '../check';
import { nothing } from '../observation';
import { ruling } from '../rulings';

const importantCustomer = /* @__PURE__ */ ruling({
  decision: requiredDocuments,
  forbids: (required, _statesImportance: false) => required.includes('governmentApproval'),
  path: () => ['supplyPlan', 'statesImportance'],
  evidence: (_, statesImportance) => ({ expected: true, found: statesImportance }),
});

/** 3.1.2 — the supply plan names an important customer so; who is important owes the government approval. */
export const importanceNotStated: Check = {
  code: 'importance-not-stated',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record, rule }) {
    const statesImportance = record.supplyPlan?.statesImportance;
    if (statesImportance === undefined || !isPlanReplied(record)) return undefined;
    return statesImportance ? nothing : rule(importantCustomer, statesImportance);
  },
};
