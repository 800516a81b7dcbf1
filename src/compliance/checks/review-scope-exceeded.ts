import { technicalReviews, type ReviewScope } from '../../rules/stages';
import type { ReviewRecord } from '../record/case-record';
import type { Check } from '../check';
import { along } from '../observation';
import { ruling } from '../rulings';

/** What lies within all electrical equipment. */
const electrical: readonly ReviewScope[] = ['gridRelatedEquipment', 'securityPowerSupply'];

/** A scope that a review had. */
interface Look extends Pick<ReviewRecord, 'review'> {
  readonly looked: ReviewScope;
}

const permittedScope = /* @__PURE__ */ ruling({
  decision: technicalReviews,
  forbids: (permitted, { review, looked }: Look) => permitted[review] && !isWithin(looked, permitted.scope),
  path: (index, place) => ['reviews', index, 'scope', place],
  evidence: ([permitted, ...others], { looked }) => ({
    found: looked,
    ...(permitted !== undefined && others.length === 0 && { expected: permitted.scope }),
  }),
});

/** 3.1.4 — a review that may be held looks at nothing outside the permitted scope. */
export const reviewScopeExceeded: Check = {
  code: 'review-scope-exceeded',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: ({ record: { reviews }, rule }) =>
    along(reviews, ({ review, scope = [] }, index) =>
      along(scope, (looked, place) => rule(permittedScope, { review, looked }, index, place)),
    ),
};

function isWithin(looked: ReviewScope, permitted: readonly ReviewScope[]): boolean {
  return permitted.includes(looked) || (electrical.includes(looked) && permitted.includes('allElectricalEquipment'));
}
