import { requiredDocuments } from '../../documents';
import { isPlanReplied } from '../case-file';
import type { Check } from '../check';
import { documentOf } from '../document-of';

/** 3.1.2 — an important customer has presented a government approval by the time of the supply plan. */
export const missingGovernmentApproval: Check = {
  code: 'missing-government-approval',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record, policy, rule }) {
    const presented = record.intake?.presented;
    if (presented === undefined || !isPlanReplied(record)) return undefined;
    if (presented.some((paper) => documentOf(paper, policy) === 'governmentApproval')) return [];
    return rule(
      requiredDocuments,
      (required) => required.includes('governmentApproval'),
      ['intake', 'presented'],
      () => ({ expected: 'governmentApproval', found: presented }),
    );
  },
};
