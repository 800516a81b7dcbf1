import type { ReviewScope, TechnicalReview } from './technical-reviews';

/** The review scopes that are part of "all electrical equipment". */
const electrical: readonly ReviewScope[] = ['gridRelatedEquipment', 'securityPowerSupply'];

/**
 * 3.1.4 — whether a review may be held, given the outcome of `technicalReviews`. Where a handover acceptance is
 * permitted, a completion acceptance counts as one.
 */
export function permits(permitted: Readonly<Record<TechnicalReview, boolean>>, review: TechnicalReview): boolean {
  return permitted[review] || (review === 'completionAcceptance' && permitted.handoverAcceptance);
}

/** 3.1.4 — whether the scope of a review is within the permitted scope. */
export function permittedScope(scope: readonly ReviewScope[], looked: ReviewScope): boolean {
  return scope.includes(looked) || (electrical.includes(looked) && scope.includes('allElectricalEquipment'));
}
