export { connectionStages, type ConnectionStage } from './connection-stages';
export {
  stageEligibility,
  type CaseHistory,
  type CaseProgress,
  type Eligibility,
  type Obstacle,
  type ProgressAnswer,
  type StageEligibility,
} from './stage-eligibility';
export { supplyPlanReply } from './supply-plan-reply';
export { technicalReviews, type ReviewScope, type TechnicalReview } from './technical-reviews';
