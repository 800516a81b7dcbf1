import type { Check } from '../check';
import { along, nothing, objection } from '../observation';

/** 3.1.4 — a review gives its opinion once. */
export const reviewOpinionRepeated: Check = {
  code: 'review-opinion-repeated',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: ({ record: { reviews } }) =>
    along(reviews, ({ review, opinions = [] }, index) =>
      opinions.length > 1
        ? objection(['reviews', index, 'opinions'], { review, expected: 1, found: opinions.length })
        : nothing,
    ),
};
