import { consultationDocuments, requiredDocuments } from '../documents';
import { panelOf, type KnownFacts, type Panel } from '../engine/panel';
import { investmentBoundary, supplyLine } from '../investment';
import type { PolicyLanguage } from '../policy/rules';
import { agencyService, outageSchedule, projectResponsibility } from '../service';
import { connectionStages, supplyPlanReply, technicalReviews } from '../stages';
import { leadershipSupervision, supportingWorksFunding, supportingWorksLimit } from '../supporting-works';
import { processTimeLimit } from '../time-limits';

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
  supplyLine,
  supportingWorksLimit,
  supportingWorksFunding,
  leadershipSupervision,
  outageSchedule,
  agencyService,
  projectResponsibility,
]);
