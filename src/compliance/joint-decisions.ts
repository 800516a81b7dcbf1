import { requiredDocuments } from '../documents';
import { investmentBoundary, supplyLine } from '../investment';
import { rules } from '../policy/rules';
import { agencyService, outageSchedule, projectResponsibility } from '../service';
import { connectionStages, supplyPlanReply, technicalReviews } from '../stages';
import { leadershipSupervision, supportingWorksFunding, supportingWorksLimit } from '../supporting-works';
import { processTimeLimit } from '../time-limits';
import type { PolicyDecision } from './policy-decision';

/** The outcomes of some decisions by their ids. */
export type JointOutcome = Readonly<Record<string, unknown>>;

const customer = /* @__PURE__ */ rules.combine({
  id: 'customerRules',
  title: { zh: '客户服务规则', en: 'Rules on what the customer is owed' },
  combines: { requiredDocuments, agencyService, projectResponsibility, supplyLine },
});

const course = /* @__PURE__ */ rules.combine({
  id: 'courseRules',
  title: { zh: '办电过程规则', en: 'Rules on the course of the case' },
  combines: { connectionStages, technicalReviews, processTimeLimit, investmentBoundary },
});

const grid = /* @__PURE__ */ rules.combine({
  id: 'gridRules',
  title: { zh: '接入电网规则', en: 'Rules on the connection to the grid' },
  combines: { supplyPlanReply, outageSchedule },
});

const works = /* @__PURE__ */ rules.combine({
  id: 'worksRules',
  title: { zh: '配套工程规则', en: 'Rules on supporting works' },
  combines: { supportingWorksLimit, supportingWorksFunding, leadershipSupervision },
});

/** Which decisions are made together: facts are read once for all of them, and reading them takes most of the time. */
export const jointDecisions: Readonly<Record<string, PolicyDecision<JointOutcome>>> = /* @__PURE__ */ Object.freeze({
  requiredDocuments: customer,
  agencyService: customer,
  projectResponsibility: customer,
  supplyLine: customer,
  connectionStages: course,
  technicalReviews: course,
  processTimeLimit: course,
  investmentBoundary: course,
  supplyPlanReply: grid,
  outageSchedule: grid,
  supportingWorksLimit: works,
  supportingWorksFunding: works,
  leadershipSupervision: works,
});
