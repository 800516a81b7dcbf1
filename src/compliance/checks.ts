import { deepFreeze } from '../plain/deep-freeze';
import type { Check } from './check';
import {
  documentObtainableBySharing,
  documentOverCollection,
  importanceNotStated,
  missingGovernmentApproval,
  missingHighVoltageStatement,
} from './checks/documents';
import { applicationRefused, channelNotPermitted, lateDispatch, lateSystemEntry } from './checks/intake';
import { assetFundedByCustomer, boundaryMismatch, freeHandoverMissing, supplyLineMismatch } from './checks/investment';
import { energisedAfterIntendedDate, outagePlanMismatch } from './checks/outage';
import { processOvertime } from './checks/process';
import { labelContradictsDecision } from './checks/labels';
import { notInForce, recordContradictsFacts } from './checks/record';
import {
  energisedWithoutAcceptance,
  externalWorksBeforeDesignReview,
  reviewBeyondChecklist,
  reviewNotPermitted,
  reviewOpinionNotWritten,
  reviewOpinionRepeated,
  reviewScopeExceeded,
} from './checks/reviews';
import {
  agencyMissing,
  contractorDesignated,
  contractorNotTendered,
  feeNotPermitted,
  responsibilityMissing,
} from './checks/service';
import { backEntry, stageNotInPlan, stageOutOfOrder } from './checks/stages';
import {
  constrainedFilingLate,
  internalApprovalNotPermitted,
  supplyPlanModeMismatch,
  transitionalPlanMissing,
  upgradeNotStarted,
} from './checks/supply-plan';
import { worksContractMissing, worksFundingMismatch, worksLeaderMissing } from './checks/works';
import { energisedBeforeWorks, worksAfterAgreedDate, worksAfterCustomerWorks } from './checks/works-completion';
import { worksAgreedTooLate, worksOvertime } from './checks/works-time';

/** All checks, in the order of the finding codes. */
export const checks: readonly Check[] = /* @__PURE__ */ deepFreeze([
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
  energisedWithoutAcceptance,
  energisedBeforeWorks,
  externalWorksBeforeDesignReview,
  supplyPlanModeMismatch,
  contractorDesignated,
  contractorNotTendered,
  freeHandoverMissing,
  recordContradictsFacts,
  internalApprovalNotPermitted,
  constrainedFilingLate,
  transitionalPlanMissing,
  upgradeNotStarted,
  worksOvertime,
  worksAgreedTooLate,
  worksAfterCustomerWorks,
  worksAfterAgreedDate,
  worksContractMissing,
  worksFundingMismatch,
  worksLeaderMissing,
  boundaryMismatch,
  assetFundedByCustomer,
  supplyLineMismatch,
  labelContradictsDecision,
  feeNotPermitted,
  outagePlanMismatch,
  energisedAfterIntendedDate,
  agencyMissing,
  responsibilityMissing,
  backEntry,
  notInForce,
]);
