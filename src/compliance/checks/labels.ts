import { investmentBoundary, smallMicroEnterprise } from '../../rules/investment';
import { serviceCommitments } from '../../rules/service';
import { enterpriseCommitments } from '../../rules/service/service-commitments';
import type { CaseDecision } from '../case-decisions';
import type { Check } from '../check';
import type { Observation } from '../observation';
import type { CustomerLabel } from '../record/case-record';
import { hold, requirement, type Requirement } from '../requirement';

/** The expected label, derived from a decision. */
// @__NO_SIDE_EFFECTS__
function labelBy<Outcome>(
  label: CustomerLabel,
  decision: CaseDecision<Outcome>,
  isLabelled: (outcome: Outcome) => boolean,
): Requirement<Outcome, boolean> {
  return requirement({
    decision,
    forbids: (outcome, found) => isLabelled(outcome) !== found,
    path: () => ['labels', label],
    evidence: (_, found) => ({ label, expected: !found, found }),
  });
}

const smallMicro = /* @__PURE__ */ labelBy('smallMicroEnterprise', smallMicroEnterprise, (holds) => holds);
/** Residents also get the three zeros, but this label is for small and micro enterprises. */
const threeZeros = /* @__PURE__ */ labelBy(
  'threeZerosEnterprise',
  enterpriseCommitments,
  ({ smallMicro: holds, commitments }) => holds && commitments.includes('threeZeros'),
);
const threeSavings = /* @__PURE__ */ labelBy('threeSavingsEnterprise', serviceCommitments, (commitments) =>
  commitments.includes('threeSavings'),
);
const redLine = /* @__PURE__ */ labelBy(
  'redLineInvestment',
  investmentBoundary,
  (boundary) => boundary === 'planningRedLine',
);

/** 3.3.1, goals.6 — the labels that another system gives to the customer agree with the decisions. */
export const labelContradictsDecision: Check = {
  code: 'label-contradicts-decision',
  clauses: ['3.3.1', 'goals.6'],
  severity: 'advisory',
  judge({ record: { labels }, facts }) {
    if (labels === undefined) return undefined;
    const { smallMicroEnterprise: small, threeZerosEnterprise, threeSavingsEnterprise, redLineInvestment } = labels;
    const observations: Observation[] = [];
    if (small !== undefined) observations.push(...hold(facts, smallMicro, small));
    if (threeZerosEnterprise !== undefined) observations.push(...hold(facts, threeZeros, threeZerosEnterprise));
    if (threeSavingsEnterprise !== undefined) observations.push(...hold(facts, threeSavings, threeSavingsEnterprise));
    if (redLineInvestment !== undefined) observations.push(...hold(facts, redLine, redLineInvestment));
    return observations;
  },
};
