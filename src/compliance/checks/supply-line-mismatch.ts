import { supplyLine } from '../../rules/investment';
import type { Check } from '../check';
import { oneOrAll, ruling } from '../rulings';

const governedLine = /* @__PURE__ */ ruling({
  decision: supplyLine,
  forbids: (governed, found: string) => governed !== 'notGoverned' && governed !== found,
  path: () => ['supplyLine'],
  evidence: (possible, found) => ({ expected: oneOrAll(possible), found }),
});

/** 3.3.1 — a customer whom the rule governs gets a public or a dedicated line by its capacity. */
export const supplyLineMismatch: Check = {
  code: 'supply-line-mismatch',
  clauses: ['3.3.1'],
  severity: 'advisory',
  judge: ({ record, rule }) => (record.supplyLine === undefined ? undefined : rule(governedLine, record.supplyLine)),
};
