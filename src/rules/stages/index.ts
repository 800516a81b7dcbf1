export { InvalidRequestError, type RequestProblem, type RequestProblemCode } from '../../plain/invalid-request-error';
export type { InvalidRequest } from '../../plain/read/request';
export { connectionStages, type ConnectionStage } from './connection-stages';
export type {
  CaseHistory,
  CaseProgress,
  Eligibility,
  Obstacle,
  ProgressAnswer,
  StageEligibility,
} from './case-progress';
export { safeStageEligibility, stageEligibility } from './stage-eligibility';
export { supplyPlanReply } from './supply-plan-reply';
export { technicalReviews, type ReviewScope, type TechnicalReview } from './technical-reviews';
