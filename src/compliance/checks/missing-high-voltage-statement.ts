import { requiredDocuments } from '../../documents';
import type { Check } from '../check';
import { documentOf } from '../document-of';

/** 3.3.1 — a small or micro enterprise at high voltage has stated in writing that it wants high voltage. */
export const missingHighVoltageStatement: Check = {
  code: 'missing-high-voltage-statement',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge({ record: { intake }, policy, rule }) {
    const presented = intake?.presented;
    if (presented === undefined) return undefined;
    if (presented.some((paper) => documentOf(paper, policy) === 'voluntaryHighVoltageStatement')) return [];
    return rule(
      requiredDocuments,
      (required) => required.includes('voluntaryHighVoltageStatement'),
      ['intake', 'presented'],
      () => ({ expected: 'voluntaryHighVoltageStatement', found: presented }),
    );
  },
};
