import { technicalReviews, type ReviewScope, type TechnicalReview } from '../../rules/stages';
import { permits, permittedScope } from '../../rules/stages/permitted-reviews';
import { along, alongOnce, type Observe } from '../along';
import { firstStarted, type CaseFile } from '../case-file';
import type { Given } from '../case-opinions';
import type { Check } from '../check';
import { nothing, objection, type Observation } from '../observation';
import { hold, requirement } from '../requirement';
import type { ReviewRecord } from '../record/case-record';

// Over 200 lines: one entry for every check of reviews.

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
  judge: (file) => alongOnce(file.record.reviews, heldReview, file),
};

function heldReview({ review }: ReviewRecord, index: number, { facts }: CaseFile): readonly Observation[] {
  return hold(facts, permittedReview, review, index);
}

/** A review with one scope. */
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

/** 3.1.4 — a review that may be held stays within the permitted scope. */
export const reviewScopeExceeded: Check = {
  code: 'review-scope-exceeded',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: (file) => alongOnce(file.record.reviews, scopeOfReview, file),
};

function scopeOfReview(
  { review, scope = [] }: ReviewRecord,
  index: number,
  { facts }: CaseFile,
): readonly Observation[] {
  let all = nothing;
  for (let place = 0; place < scope.length; place += 1) {
    const looked = scope[place] as ReviewScope; // an index within the list
    if (scope.indexOf(looked) < place) continue;
    const observations = hold(facts, withinScope, { review, looked }, index, place);
    if (observations.length > 0) all = all.concat(observations);
  }
  return all;
}

/** 3.1.4 — a review gives its opinion once; after that it only examines corrections. */
export const reviewOpinionRepeated: Check = {
  code: 'review-opinion-repeated',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge({ record: { reviews }, opinions }) {
    if (reviews === undefined) return undefined;
    if (opinions.length < 2) return nothing;
    const first = opinions.filter(({ opinion }) => opinion.afterRectification !== true);
    const byReview = new Map<TechnicalReview, Given[]>();
    for (const given of first) {
      const ofReview = byReview.get(given.review);
      if (ofReview === undefined) byReview.set(given.review, [given]);
      else ofReview.push(given);
    }
    if (byReview.size === first.length) return nothing;
    const earliest = new Set([...byReview.values()].map(firstGiven));
    return first.flatMap((given) => {
      const { review, index, place } = given;
      if (earliest.has(given)) return nothing;
      const evidence = { review, expected: 1, found: byReview.get(review)?.length ?? 0 };
      return objection(['reviews', index, 'opinions', place], evidence);
    });
  },
};

/** 3.1.4 — a review gives its opinion in writing. */
export const reviewOpinionNotWritten: Check = {
  code: 'review-opinion-not-written',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: (file) => alongOpinions(file, unwritten),
};

function unwritten({ review, opinion: { written }, index, place }: Given): readonly Observation[] {
  return written === false ? objection(['reviews', index, 'opinions', place, 'written'], { review }) : nothing;
}

/** 3.1.4 — a review raises no item outside its published checklist. */
export const reviewBeyondChecklist: Check = {
  code: 'review-beyond-checklist',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge: (file) => alongOpinions(file, beyondChecklist),
};

function beyondChecklist({ review, opinion, index, place }: Given): readonly Observation[] {
  const { itemsBeyondChecklist: found = 0 } = opinion;
  if (found === 0) return nothing;
  return objection(['reviews', index, 'opinions', place, 'itemsBeyondChecklist'], { review, expected: 0, found });
}

function alongOpinions(file: CaseFile, observe: Observe<Given>): readonly Observation[] | undefined {
  return file.record.reviews && along(file.opinions, observe, file);
}

/** The earliest opinion: by date, or else by position. */
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

/** 3.1.4 — a customer with works that need acceptance is connected only after they have passed. */
export const energisedWithoutAcceptance: Check = {
  code: 'energised-without-acceptance',
  clauses: ['3.1.4'],
  severity: 'violation',
  judge(file) {
    const { record, connection, facts } = file;
    if (record.reviews === undefined || connection === undefined) return undefined;
    const hasFailed = hasResult(record.reviews, 'completionAcceptance', false);
    const hasPassed = hasFailed && hasResult(record.reviews, 'completionAcceptance', true);
    return hasFailed && !hasPassed ? hold(facts, acceptanceRequired, file) : nothing;
  },
};

/** The start of the customer's own works, and the day before which they must not begin. */
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

/** 3.1.4 — the customer begins its works only after a required design review has passed. */
export const externalWorksBeforeDesignReview: Check = {
  code: 'external-works-before-design-review',
  clauses: ['3.1.4'],
  severity: 'advisory',
  judge({ record: { reviews, stages = [] }, facts }) {
    if (reviews === undefined) return undefined;
    const isPassed = hasResult(reviews, 'designReview', true);
    const passedOn = isPassed ? passingDay(reviews) : undefined;
    if (passedOn === undefined && (isPassed || !hasResult(reviews, 'designReview', false))) return nothing;
    const first = firstStarted(stages, 'customerExternalWorks');
    const startedOn = stages[first]?.startedOn;
    if (startedOn === undefined || (passedOn !== undefined && startedOn >= passedOn)) return nothing;
    return hold(facts, designReviewRequired, { startedOn, passedOn }, first);
  },
};

/** Whether a review of a kind is recorded as passed, or as not passed. */
function hasResult(reviews: readonly ReviewRecord[], kind: TechnicalReview, result: boolean): boolean {
  for (const { review, passed } of reviews) if (review === kind && passed === result) return true;
  return false;
}

/** The day of the last opinion of the first design review that passed; `undefined` if one that passed has no date. */
function passingDay(reviews: readonly ReviewRecord[]): string | undefined {
  const days = reviews
    .filter(({ review, passed }) => review === 'designReview' && passed === true)
    .map(({ opinions = [] }) => opinions.reduce((last, { issuedOn = '' }) => (issuedOn > last ? issuedOn : last), ''))
    .sort();
  return days[0] === '' ? undefined : days[0];
}
