import { technicalReviews, type TechnicalReview } from '../../rules/stages';
import type { Check } from '../check';
import { along } from '../observation';
import { ruling } from '../rulings';

const permittedReview = /* @__PURE__ */ ruling({
  decision: technicalReviews,
  forbids: (permitted, review: TechnicalReview) => !permitted[review],
  path: (index) => ['reviews', index, 'review'],
  evidence: (_, review) => ({ found: review }),
});

/** 3.1.4 — reviews that the rules abolish for the customer are not held. */
export const reviewNotPermitted: Check = {
  code: 'review-not-permitted',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: ({ record: { reviews }, rule }) => along(reviews, ({ review }, index) => rule(permittedReview, review, index)),
};
