import { consultationDocuments, requiredDocuments } from '../rules/documents';
import { panelOf, type KnownFacts, type Panel } from '../engine/decide/shared-facts';
import { assetFunding, investmentBoundary, supplyLine } from '../rules/investment';
import type { PolicyLanguage } from '../policy/language';
import { agencyService, outageSchedule, projectResponsibility } from '../rules/service';
import { connectionStages, supplyPlanReply, technicalReviews } from '../rules/stages';
import { leadershipSupervision, supportingWorksFunding, supportingWorksLimit } from '../rules/supporting-works';
import { processTimeLimit } from '../rules/time-limits';

/** The facts of a case as the rules read them. */
export type CaseFacts = KnownFacts<PolicyLanguage>;

/** The decisions that records are judged by. */
export type CasePanel = Panel<PolicyLanguage>;

/** Sets them up under a policy. */
export const casePanel = /* @__PURE__ */ panelOf<PolicyLanguage>([
  requiredDocuments,
  consultationDocuments,
  connectionStages,
  technicalReviews,
  supplyPlanReply,
  processTimeLimit,
  investmentBoundary,
  assetFunding,
  supplyLine,
  supportingWorksLimit,
  supportingWorksFunding,
  leadershipSupervision,
  outageSchedule,
  agencyService,
  projectResponsibility,
]);
