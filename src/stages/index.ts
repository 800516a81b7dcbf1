export { connectionStages, type ConnectionStage } from './connection-stages';
export { supplyPlanReply } from './supply-plan-reply';
export { technicalReviews, type ReviewScope, type TechnicalReview } from './technical-reviews';
