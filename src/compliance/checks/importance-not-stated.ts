import { requiredDocuments } from '../../documents';
import { isPlanReplied } from '../case-file';
import type { Check } from '../check';

/** 3.1.2 — the supply plan names an important customer so; who is important owes the government approval. */
export const importanceNotStated: Check = {
  code: 'importance-not-stated',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record, rule }) {
    const statesImportance = record.supplyPlan?.statesImportance;
    if (statesImportance === undefined || !isPlanReplied(record)) return undefined;
    if (statesImportance) return [];
    return rule(
      requiredDocuments,
      (required) => required.includes('governmentApproval'),
      ['supplyPlan', 'statesImportance'],
      () => ({ expected: true, found: false }),
    );
  },
};
