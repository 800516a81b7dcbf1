import { technicalReviews, type ReviewScope, type TechnicalReview } from '../../rules/stages';
import { permits, permittedScope } from '../../rules/stages/permitted-reviews';
import { along, alongOnce } from '../along';
import type { CaseFile } from '../case-file';
import type { Given } from '../case-opinions';
import type { Check } from '../check';
import { nothing, objection, type Observation } from '../observation';
import { hold, requirement } from '../requirement';
import type { ReviewRecord } from '../record/case-record';

const permittedReview = /* @__PURE__ */ requirement({
  decision: technicalReviews,
  forbids: (permitted, review: TechnicalReview) => !permits(permitted, review),
  path: (index) => ['reviews', index, 'review'],
  evidence: (_, review) => ({ found: review }),
});

/** 3.1.4 — reviews that the rules abolish for the customer are not held. */
export const reviewNotPermitted: Check = {
  code: 'review-not-permitted',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: ({ record: { reviews }, facts }) =>
    alongOnce(reviews, ({ review }, index) => hold(facts, permittedReview, review, index)),
};

/** A scope that a review had. */
interface Look extends Pick<ReviewRecord, 'review'> {
  readonly looked: ReviewScope;
}

const withinScope = /* @__PURE__ */ requirement({
  decision: technicalReviews,
  forbids: (permitted, { review, looked }: Look) =>
    permits(permitted, review) && !permittedScope(permitted.scope, looked),
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
  judge: ({ record: { reviews }, facts }) =>
    alongOnce(
      reviews,
      ({ review, scope }, index) =>
        alongOnce(scope, (looked, place) => hold(facts, withinScope, { review, looked }, index, place)) ?? nothing,
    ),
};

/** 3.1.4 — a review gives its opinion once; only corrections are looked at again. */
export const reviewOpinionRepeated: Check = {
  code: 'review-opinion-repeated',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge({ record: { reviews }, opinions }) {
    if (reviews === undefined) return undefined;
    const first = opinions().filter(({ opinion }) => opinion.afterRectification !== true);
    if (first.length < 2) return nothing;
    return along(first, (given) => {
      const { review, index, place } = given;
      const ofReview = first.filter((other) => other.review === review);
      if (ofReview.length < 2 || firstGiven(ofReview) === given) return nothing;
      const evidence = { review, expected: 1, found: ofReview.length };
      return objection(['reviews', index, 'opinions', place], evidence);
    });
  },
};

/** 3.1.4 — a review gives its opinion in writing. */
export const reviewOpinionNotWritten: Check = {
  code: 'review-opinion-not-written',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: (file) =>
    alongOpinions(file, ({ review, opinion: { written }, index, place }) =>
      written === false ? objection(['reviews', index, 'opinions', place, 'written'], { review }) : nothing,
    ),
};

/** 3.1.4 — a review raises nothing outside its published checklist. */
export const reviewBeyondChecklist: Check = {
  code: 'review-beyond-checklist',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: (file) =>
    alongOpinions(file, ({ review, opinion: { itemsBeyondChecklist: found = 0 }, index, place }) =>
      found > 0
        ? objection(['reviews', index, 'opinions', place, 'itemsBeyondChecklist'], { review, expected: 0, found })
        : nothing,
    ),
};

function alongOpinions(
  { record: { reviews }, opinions }: CaseFile,
  observe: (given: Given) => readonly Observation[],
): readonly Observation[] | undefined {
  return reviews && along(opinions(), observe);
}

/** The earliest opinion: by its day, or else by its place. */
function firstGiven(opinions: readonly Given[]): Given | undefined {
  const dated = opinions.filter(({ opinion }) => opinion.issuedOn !== undefined);
  const days = dated.map(({ opinion }) => opinion.issuedOn ?? '').sort();
  return dated.find(({ opinion }) => opinion.issuedOn === days[0]) ?? opinions[0];
}

const acceptanceRequired = /* @__PURE__ */ requirement({
  decision: technicalReviews,
  forbids: ({ completionAcceptance }, _file: CaseFile) => completionAcceptance,
  path: (_index, _place, { connection }) => connection?.path ?? [],
  evidence: (_, { connection }) => ({ review: 'completionAcceptance', found: connection?.date ?? '' }),
});

/** 3.1.4 — a customer who has to pass acceptance gets power only when it is passed. */
export const energisedWithoutAcceptance: Check = {
  code: 'energised-without-acceptance',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge(file) {
    const { record, connection, facts } = file;
    if (record.reviews === undefined || connection === undefined) return undefined;
    const results = resultsOf(record.reviews, 'completionAcceptance');
    return results.includes(false) && !results.includes(true) ? hold(facts, acceptanceRequired, file) : nothing;
  },
};

/** The start of the customer's own works, and the day before which they were not to begin. */
interface OwnWorksStart {
  readonly startedOn: string;
  readonly passedOn: string | undefined;
}

const designReviewRequired = /* @__PURE__ */ requirement({
  decision: technicalReviews,
  forbids: ({ designReview }, _start: OwnWorksStart) => designReview,
  path: (index) => ['stages', index, 'startedOn'],
  evidence: (_, { startedOn, passedOn }) => ({
    review: 'designReview',
    found: startedOn,
    ...(passedOn !== undefined && { deadline: passedOn }),
  }),
});

/** 3.1.4 — the customer begins its works when a design review that is required has been passed. */
export const externalWorksBeforeDesignReview: Check = {
  code: 'external-works-before-design-review',
  clauses: ['3.1.4'],
  severity: 'advisory',
  judge({ record: { reviews, stages = [] }, facts }) {
    if (reviews === undefined) return undefined;
    const results = resultsOf(reviews, 'designReview');
    const isPassed = results.includes(true);
    const passedOn = isPassed ? passingDay(reviews) : undefined;
    if (passedOn === undefined && (isPassed || !results.includes(false))) return nothing;
    let first = -1;
    stages.forEach(({ stage, startedOn }, index) => {
      if (stage !== 'customerExternalWorks' || startedOn === undefined) return;
      if (first < 0 || startedOn < (stages[first]?.startedOn ?? '')) first = index;
    });
    const startedOn = stages[first]?.startedOn;
    if (startedOn === undefined || (passedOn !== undefined && startedOn >= passedOn)) return nothing;
    return hold(facts, designReviewRequired, { startedOn, passedOn }, first);
  },
};

function resultsOf(reviews: readonly ReviewRecord[], kind: TechnicalReview): readonly (boolean | undefined)[] {
  return reviews.filter(({ review }) => review === kind).map(({ passed }) => passed);
}

/** The day of the last opinion of the design review that was passed first; `undefined` if a passed one has no day. */
function passingDay(reviews: readonly ReviewRecord[]): string | undefined {
  const days = reviews
    .filter(({ review, passed }) => review === 'designReview' && passed === true)
    .map(({ opinions = [] }) => opinions.reduce((last, { issuedOn = '' }) => (issuedOn > last ? issuedOn : last), ''))
    .sort();
  return days[0] === '' ? undefined : days[0];
}
