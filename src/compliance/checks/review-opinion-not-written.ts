import type { Check } from '../check';
import { along, nothing, objection } from '../observation';

/** 3.1.4 — a review gives its opinion in writing. */
export const reviewOpinionNotWritten: Check = {
  code: 'review-opinion-not-written',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: ({ record: { reviews } }) =>
    along(reviews, ({ review, opinions = [] }, index) =>
      along(opinions, ({ written }, place) =>
        written === false ? objection(['reviews', index, 'opinions', place, 'written'], { review }) : nothing,
      ),
    ),
};
