import { consultationDocuments, intakeRoute, requiredDocuments } from './documents';
import { assetFunding, investmentBoundary, redLineEligibility, smallMicroEnterprise, supplyLine } from './investment';
import {
  agencyService,
  freeServices,
  outageSchedule,
  projectResponsibility,
  serviceCommitments,
  transformerLease,
} from './service';
import { connectionStages, supplyPlanReply, technicalReviews } from './stages';
import { leadershipSupervision, supportingWorksFunding, supportingWorksLimit } from './supporting-works';
import { administrativeApproval, processTimeLimit } from './time-limits';

/**
 * Every decision of the policy by its id.
 *
 * @example
 * Object.keys(decisions).length; // => 22
 */
export const decisions = /* @__PURE__ */ Object.freeze({
  smallMicroEnterprise,
  redLineEligibility,
  investmentBoundary,
  assetFunding,
  supplyLine,
  connectionStages,
  technicalReviews,
  processTimeLimit,
  supportingWorksLimit,
  supportingWorksFunding,
  leadershipSupervision,
  supplyPlanReply,
  outageSchedule,
  serviceCommitments,
  agencyService,
  projectResponsibility,
  administrativeApproval,
  transformerLease,
  freeServices,
  requiredDocuments,
  consultationDocuments,
  intakeRoute,
});

/** The id of a decision. */
export type DecisionId = keyof typeof decisions;
