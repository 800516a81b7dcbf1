import type { Check } from '../check';
import { along, nothing, objection } from '../observation';

/** 3.1.4 — a review raises nothing outside its published checklist. */
export const reviewBeyondChecklist: Check = {
  code: 'review-beyond-checklist',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: ({ record: { reviews } }) =>
    along(reviews, ({ review, opinions = [] }, index) =>
      along(opinions, ({ itemsBeyondChecklist: found = 0 }, place) =>
        found > 0
          ? objection(['reviews', index, 'opinions', place, 'itemsBeyondChecklist'], { review, expected: 0, found })
          : nothing,
      ),
    ),
};
