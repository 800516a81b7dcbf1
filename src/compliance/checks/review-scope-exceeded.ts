import { technicalReviews, type ReviewScope } from '../../stages';
import type { Check } from '../check';
import { along } from '../observation';

/** What lies within all electrical equipment. */
const electrical: readonly ReviewScope[] = ['gridRelatedEquipment', 'securityPowerSupply'];

/** 3.1.4 — a review that may be held looks at nothing outside the permitted scope. */
export const reviewScopeExceeded: Check = {
  code: 'review-scope-exceeded',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: ({ record: { reviews }, rule }) =>
    along(reviews, ({ review, scope = [] }, index) =>
      along(scope, (looked, place) =>
        rule(
          technicalReviews,
          (permitted) => permitted[review] && !isWithin(looked, permitted.scope),
          ['reviews', index, 'scope', place],
          ([permitted, ...others]) => ({
            found: looked,
            ...(permitted !== undefined && others.length === 0 && { expected: permitted.scope }),
          }),
        ),
      ),
    ),
};

function isWithin(looked: ReviewScope, permitted: readonly ReviewScope[]): boolean {
  return permitted.includes(looked) || (electrical.includes(looked) && permitted.includes('allElectricalEquipment'));
}
