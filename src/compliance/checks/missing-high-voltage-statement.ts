import { requiredDocuments } from '../../rules/documents';
import type { Check } from '../check';
import { isPresented } from '../document-of';
import { nothing } from '../observation';
import { ruling } from '../rulings';

const statementDue = /* @__PURE__ */ ruling({
  decision: requiredDocuments,
  forbids: (required, _presented: readonly string[]) => required.includes('voluntaryHighVoltageStatement'),
  path: () => ['intake', 'presented'],
  evidence: (_, presented) => ({ expected: 'voluntaryHighVoltageStatement', found: presented }),
});

/** 3.3.1 — a small or micro enterprise at high voltage has stated in writing that it wants high voltage. */
export const missingHighVoltageStatement: Check = {
  code: 'missing-high-voltage-statement',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge({ record: { intake }, policy, rule }) {
    const presented = intake?.presented;
    if (presented === undefined) return undefined;
    const missing = rule(statementDue, presented);
    return missing.length > 0 && isPresented('voluntaryHighVoltageStatement', presented, policy) ? nothing : missing;
  },
};
