import { investmentBoundary, type InvestmentBoundary } from '../../rules/investment';
import type { Check } from '../check';
import { oneOrAll, ruling } from '../rulings';

const governedBoundary = /* @__PURE__ */ ruling({
  decision: investmentBoundary,
  forbids: (governed, boundary: InvestmentBoundary) => governed !== boundary,
  path: () => ['boundary'],
  evidence: (possible, boundary) => ({ expected: oneOrAll(possible), found: boundary }),
});

/** 3.3.1 — the utility invests up to the point that the rules name. */
export const boundaryMismatch: Check = {
  code: 'boundary-mismatch',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge: ({ record: { boundary }, rule }) => (boundary === undefined ? undefined : rule(governedBoundary, boundary)),
};
