import type { Decision } from '../engine';
import { sharedFacts, type KnownFacts, type SharedFacts } from '../engine/internal';
import type { PolicyLanguage } from '../policy/language';
import { consultationDocuments, intakeRoute, requiredDocuments } from '../rules/documents';
import { documentSituation, importance } from '../rules/documents/document-situation';
import { assetFunding, investmentBoundary, smallMicroEnterprise, supplyLine } from '../rules/investment';
import { agencyService, projectResponsibility, serviceCommitments, transformerLease } from '../rules/service';
import { outagePlanning } from '../rules/service/outage-planning';
import { enterpriseCommitments } from '../rules/service/service-commitments';
import { connectionStages, supplyPlanReply, technicalReviews } from '../rules/stages';
import { leadershipSupervision, supportingWorksFunding, supportingWorksLimit } from '../rules/supporting-works';
import { limitByCustomer } from '../rules/supporting-works/longest-limit';
import { processSituation } from '../rules/time-limits/process-counting';

/** A decision of the policy. */
export type CaseDecision<Outcome> = Decision<PolicyLanguage, Outcome>;

/** The facts of a case as the decisions read them. */
export type CaseFacts = KnownFacts<PolicyLanguage>;

/** The decisions that the checks use. */
export type CaseDecisions = SharedFacts<PolicyLanguage>;

/** Prepares the decisions for a policy. */
export const caseDecisions = /* @__PURE__ */ sharedFacts<PolicyLanguage>([
  requiredDocuments,
  documentSituation,
  importance,
  intakeRoute,
  consultationDocuments,
  connectionStages,
  technicalReviews,
  supplyPlanReply,
  processSituation,
  investmentBoundary,
  assetFunding,
  supplyLine,
  smallMicroEnterprise,
  supportingWorksLimit,
  limitByCustomer,
  supportingWorksFunding,
  leadershipSupervision,
  outagePlanning,
  agencyService,
  projectResponsibility,
  serviceCommitments,
  enterpriseCommitments,
  transformerLease,
]);
