import type { ReviewScope, TechnicalReview } from './technical-reviews';

/** What lies within all electrical equipment. */
const electrical: readonly ReviewScope[] = ['gridRelatedEquipment', 'securityPowerSupply'];

/**
 * 3.1.4 — whether a review may be held, by what `technicalReviews` says. Where a handover acceptance is permitted, a
 * completion acceptance counts as it.
 */
export function permits(permitted: Readonly<Record<TechnicalReview, boolean>>, review: TechnicalReview): boolean {
  return permitted[review] || (review === 'completionAcceptance' && permitted.handoverAcceptance);
}

/** 3.1.4 — whether what a review looked at lies within the permitted scope. */
export function permittedScope(scope: readonly ReviewScope[], looked: ReviewScope): boolean {
  return scope.includes(looked) || (electrical.includes(looked) && scope.includes('allElectricalEquipment'));
}
