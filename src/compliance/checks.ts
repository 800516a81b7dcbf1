import type { Check } from './check';
import { agencyMissing } from './checks/agency-missing';
import { applicationRefused } from './checks/application-refused';
import { assetFundedByCustomer } from './checks/asset-funded-by-customer';
import { backEntry } from './checks/back-entry';
import { boundaryMismatch } from './checks/boundary-mismatch';
import { channelNotPermitted } from './checks/channel-not-permitted';
import { constrainedFilingLate } from './checks/constrained-filing-late';
import { documentObtainableBySharing } from './checks/document-obtainable-by-sharing';
import { documentOverCollection } from './checks/document-over-collection';
import { energisedAfterIntendedDate } from './checks/energised-after-intended-date';
import { feeNotPermitted } from './checks/fee-not-permitted';
import { importanceNotStated } from './checks/importance-not-stated';
import { internalApprovalNotPermitted } from './checks/internal-approval-not-permitted';
import { lateDispatch } from './checks/late-dispatch';
import { lateSystemEntry } from './checks/late-system-entry';
import { missingGovernmentApproval } from './checks/missing-government-approval';
import { missingHighVoltageStatement } from './checks/missing-high-voltage-statement';
import { notInForce } from './checks/not-in-force';
import { outagePlanMismatch } from './checks/outage-plan-mismatch';
import { processOvertime } from './checks/process-overtime';
import { responsibilityMissing } from './checks/responsibility-missing';
import { reviewBeyondChecklist } from './checks/review-beyond-checklist';
import { reviewNotPermitted } from './checks/review-not-permitted';
import { reviewOpinionNotWritten } from './checks/review-opinion-not-written';
import { reviewOpinionRepeated } from './checks/review-opinion-repeated';
import { reviewScopeExceeded } from './checks/review-scope-exceeded';
import { stageNotInPlan } from './checks/stage-not-in-plan';
import { stageOutOfOrder } from './checks/stage-out-of-order';
import { supplyLineMismatch } from './checks/supply-line-mismatch';
import { transitionalPlanMissing } from './checks/transitional-plan-missing';
import { upgradeNotStarted } from './checks/upgrade-not-started';
import { worksAfterCustomerWorks } from './checks/works-after-customer-works';
import { worksAgreedTooLate } from './checks/works-agreed-too-late';
import { worksContractMissing } from './checks/works-contract-missing';
import { worksFundingMismatch } from './checks/works-funding-mismatch';
import { worksLeaderMissing } from './checks/works-leader-missing';
import { worksOvertime } from './checks/works-overtime';

/** Every check, in the order of the finding codes. */
export const checks: readonly Check[] = /* @__PURE__ */ Object.freeze([
  channelNotPermitted,
  applicationRefused,
  lateSystemEntry,
  lateDispatch,
  documentOverCollection,
  documentObtainableBySharing,
  missingGovernmentApproval,
  missingHighVoltageStatement,
  importanceNotStated,
  stageNotInPlan,
  stageOutOfOrder,
  reviewNotPermitted,
  reviewScopeExceeded,
  reviewOpinionRepeated,
  reviewOpinionNotWritten,
  reviewBeyondChecklist,
  processOvertime,
  internalApprovalNotPermitted,
  constrainedFilingLate,
  transitionalPlanMissing,
  upgradeNotStarted,
  worksOvertime,
  worksAgreedTooLate,
  worksAfterCustomerWorks,
  worksContractMissing,
  worksFundingMismatch,
  worksLeaderMissing,
  boundaryMismatch,
  assetFundedByCustomer,
  supplyLineMismatch,
  feeNotPermitted,
  outagePlanMismatch,
  energisedAfterIntendedDate,
  agencyMissing,
  responsibilityMissing,
  backEntry,
  notInForce,
]);
