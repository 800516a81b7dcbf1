import type { Check } from '../compliance/check';
import { importanceNotStated } from '../compliance/checks/documents';
import {
  assetFundedByCustomer,
  boundaryMismatch,
  freeHandoverMissing,
  supplyLineMismatch,
} from '../compliance/checks/investment';
import { labelContradictsDecision } from '../compliance/checks/labels';
import { outagePlanMismatch } from '../compliance/checks/outage';
import {
  reviewBeyondChecklist,
  reviewNotPermitted,
  reviewOpinionNotWritten,
  reviewScopeExceeded,
} from '../compliance/checks/reviews';
import {
  agencyMissing,
  contractorDesignated,
  contractorNotTendered,
  responsibilityMissing,
} from '../compliance/checks/service';
import { stageNotInPlan } from '../compliance/checks/stages';
import {
  internalApprovalNotPermitted,
  supplyPlanModeMismatch,
  transitionalPlanMissing,
  upgradeNotStarted,
} from '../compliance/checks/supply-plan';
import { worksContractMissing, worksFundingMismatch, worksLeaderMissing } from '../compliance/checks/works';
import type { FindingCode } from '../compliance';
import type { RecordTable } from './tables';

/** A check that depends on one row, and on at most one decision. */
export interface RowCheck {
  readonly check: Check;
  readonly table: RecordTable;
  /** The columns of the row that it reads. */
  readonly columns: readonly string[];
  /** If given, there is one finding per case for each value of this column, at its first row; left out: one per row. */
  readonly oncePer?: string | undefined;
}

/** The columns that each check reads; the checks themselves decide the result. */
export const rowChecks: readonly RowCheck[] = [
  { check: importanceNotStated, table: 'cases', columns: ['supplyPlan_statesImportance', 'plan_replied'] },
  { check: stageNotInPlan, table: 'stages', columns: ['stage', 'startedOn', 'completedOn'], oncePer: 'stage' },
  { check: reviewNotPermitted, table: 'reviews', columns: ['review'] },
  { check: reviewScopeExceeded, table: 'reviews_scope', columns: ['review', 'scope'] },
  { check: reviewOpinionNotWritten, table: 'reviews_opinions', columns: ['written'] },
  { check: reviewBeyondChecklist, table: 'reviews_opinions', columns: ['itemsBeyondChecklist'] },
  { check: supplyPlanModeMismatch, table: 'cases', columns: ['supplyPlan_mode'] },
  { check: contractorDesignated, table: 'contractors', columns: ['designatedBy'] },
  { check: contractorNotTendered, table: 'contractors', columns: ['affiliated', 'tendered'] },
  { check: freeHandoverMissing, table: 'cases', columns: ['handover_free'] },
  { check: internalApprovalNotPermitted, table: 'cases', columns: ['supplyPlan_internalApprovals'] },
  {
    check: transitionalPlanMissing,
    table: 'cases',
    columns: ['supplyPlan_constraint_transitionalPlan', 'supplyPlan_mode'],
  },
  { check: upgradeNotStarted, table: 'cases', columns: ['supplyPlan_constraint_upgradeStarted'] },
  { check: worksContractMissing, table: 'works', columns: ['contractSigned'] },
  { check: worksFundingMismatch, table: 'works', columns: ['funding'] },
  { check: worksLeaderMissing, table: 'works', columns: ['leaderNamed'] },
  { check: boundaryMismatch, table: 'cases', columns: ['boundary'] },
  { check: assetFundedByCustomer, table: 'assets', columns: ['asset', 'fundedBy'] },
  { check: supplyLineMismatch, table: 'cases', columns: ['supplyLine'] },
  { check: outagePlanMismatch, table: 'cases', columns: ['outage_plan'] },
  ...['smallMicroEnterprise', 'threeZerosEnterprise', 'threeSavingsEnterprise', 'redLineInvestment'].map(
    (label): RowCheck => ({ check: labelContradictsDecision, table: 'cases', columns: [`labels_${label}`] }),
  ),
  { check: agencyMissing, table: 'cases', columns: ['agency'] },
  { check: responsibilityMissing, table: 'cases', columns: ['responsiblePersons'] },
];

/** The codes that are written with the calendar, or with the term of the policy. */
type Dated = 'process-overtime' | 'works-overtime' | 'constrained-filing-late' | 'not-in-force';

/** Why the other checks are not written as SQL. */
export const notWritten = /* @__PURE__ */ Object.freeze({
  'channel-not-permitted': 'asks whether the intake section says anything, its lists of papers included',
  'application-refused': 'reads the names of papers by the catalogue of the policy',
  'late-system-entry': 'compares two dates; no decision is asked',
  'late-dispatch': 'counts minutes, and the tables hold days',
  'document-over-collection': 'reads the names of papers by the catalogue of the policy',
  'document-obtainable-by-sharing': 'reads the names of papers by the catalogue of the policy',
  'missing-government-approval': 'reads the names of papers by the catalogue of the policy',
  'missing-high-voltage-statement': 'reads the names of papers by the catalogue of the policy',
  'stage-out-of-order': 'compares the dates of every pair of stages',
  'review-opinion-repeated': 'ranks the opinions of a review by their days and places',
  'energised-without-acceptance': 'weighs all entries of a review together',
  'energised-before-works': 'compares dates across works items; no decision is asked',
  'external-works-before-design-review': 'takes the day of the last opinion of the review that passed first',
  'record-contradicts-facts': 'compares the record with itself; no decision is asked',
  'works-agreed-too-late':
    'holds every item to the longest limit among items whose unknown facts are the same unknowns',
  'works-after-customer-works': 'compares two dates; no decision is asked',
  'works-after-agreed-date': 'moves a date by suspensions until it no longer moves',
  'fee-not-permitted': 'reads the names of fees by the register of the policy',
  'energised-after-intended-date': 'compares dates; no decision is asked',
  'back-entry': 'compares two dates; no decision is asked',
} as const satisfies Readonly<Partial<Record<Exclude<FindingCode, Dated>, string>>>);
