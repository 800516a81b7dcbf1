import { technicalReviews } from '../../stages';
import type { Check } from '../check';
import { along } from '../observation';

/** 3.1.4 — reviews that the rules abolish for the customer are not held. */
export const reviewNotPermitted: Check = {
  code: 'review-not-permitted',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: ({ record: { reviews }, rule }) =>
    along(reviews, ({ review }, index) =>
      rule(
        technicalReviews,
        (permitted) => !permitted[review],
        ['reviews', index, 'review'],
        () => ({ found: review }),
      ),
    ),
};
