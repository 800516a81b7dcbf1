import { combine, type Answer, type RuleOf } from '../../engine';
import { deepFreeze } from '../../plain/deep-freeze';
import { eitherWay } from '../../engine/decide/either-way';
import { requestReader, safely, type InvalidRequest } from '../../plain/read/request';
import { boolean, list, object, oneOf } from '../../plain/read/shape';
import type { FactName, Facts } from '../../facts';
import type { ClauseId, InterpretationId } from '../../policy';
import { documentKinds, type DocumentKind } from '../../policy/papers';
import { defaultRulebook } from '../../policy/rulebook';
import { rules } from '../../policy/language';
import type { RuleOptions } from '../../policy/rule-options';
import { connectionStages, type ConnectionStage } from './connection-stages';
import { technicalReviews, type TechnicalReview } from './technical-reviews';

/** What has happened in a case so far. The lists are taken as complete. */
export interface CaseHistory {
  readonly completedStages?: readonly ConnectionStage[] | undefined;
  readonly receivedDocuments?: readonly DocumentKind[] | undefined;
  readonly passedReviews?: readonly TechnicalReview[] | undefined;
  /** Whether the supporting works stand; matters only if the case has any. */
  readonly supportingWorksCompleted?: boolean | undefined;
}

const stageNames = [
  'application',
  'supplyPlanReply',
  'customerExternalWorks',
  'meterConnection',
] as const satisfies readonly ConnectionStage[];

const reviewNames = [
  'designReview',
  'interimInspection',
  'completionAcceptance',
] as const satisfies readonly TechnicalReview[];

const readHistory = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ object(
    {},
    {
      completedStages: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(stageNames)),
      receivedDocuments: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(documentKinds)),
      passedReviews: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(reviewNames)),
      supportingWorksCompleted: boolean,
    },
  ),
);

/** Something that stands in the way of a stage or a review. */
export type Obstacle =
  | { readonly code: 'not-in-plan' }
  | { readonly code: 'already-complete' }
  | { readonly code: 'stage-incomplete'; readonly stage: ConnectionStage }
  | { readonly code: 'document-not-received'; readonly document: DocumentKind }
  | { readonly code: 'review-not-passed'; readonly review: TechnicalReview }
  | { readonly code: 'supporting-works-incomplete' };

/** Whether something may be done now, and everything that stands in the way. */
export interface Eligibility {
  readonly eligible: boolean;
  readonly obstacles: readonly Obstacle[];
}

/** Whether a stage may start, and what it needs besides before it may be completed. */
export interface StageEligibility extends Eligibility {
  readonly completion: readonly Obstacle[];
}

/** An answer about the progress of a case. */
export type ProgressAnswer<Outcome> = Answer<
  Outcome,
  FactName | 'supportingWorksCompleted',
  RuleOf<typeof connectionStages> | RuleOf<typeof technicalReviews>,
  ClauseId,
  InterpretationId
>;

/** How a case may go on. */
export interface CaseProgress {
  /** The first stage that may start now; `null` if none may. */
  readonly next: ProgressAnswer<ConnectionStage | null>;
  readonly stages: Readonly<Record<ConnectionStage, ProgressAnswer<StageEligibility>>>;
  readonly reviews: Readonly<Record<TechnicalReview, ProgressAnswer<Eligibility>>>;
}

const caseSituation = /* @__PURE__ */ combine(rules, {
  id: 'caseSituation',
  combines: { plan: connectionStages, reviews: technicalReviews },
  facts: ['importantCustomer', 'supportingWorks'],
});

/** What the policy says of a case, as far as its progress depends on it. */
interface Situation {
  readonly plan: readonly ConnectionStage[];
  readonly reviews: Readonly<Record<TechnicalReview, boolean>>;
  readonly importantCustomer: boolean;
  readonly supportingWorks: boolean;
}

/**
 * 3.1.2, 3.1.4, 3.2.4, 3.2.5 — which stage of a case may start now, and for every stage and review whether it may, with
 * everything that stands in the way. Unknown facts leave open exactly what depends on them.
 *
 * @throws InvalidFactsError for bad facts, InvalidRequestError for a bad history
 *
 * @example
 * stageEligibility({ voltageLevel: '220V', usage: 'residential', supportingWorks: false }, { completedStages: ['application'] }).next.outcome;
 * // => 'meterConnection'
 */
export function stageEligibility(
  facts: Facts,
  caseHistory: CaseHistory = {},
  { policy = defaultRulebook }: RuleOptions = {},
): CaseProgress {
  const history = readHistory(caseHistory);
  const situation = caseSituation.under(policy);
  const ask = <Result>(through: (situation: Situation, worksCompleted: boolean) => Result): ProgressAnswer<Result> =>
    eitherWay(situation, facts, 'supportingWorksCompleted', history.supportingWorksCompleted, through);
  const stage = (name: ConnectionStage): ProgressAnswer<StageEligibility> =>
    ask((each, worksCompleted) => stageEligibilityIn(name, each, history, worksCompleted));
  const review = (name: TechnicalReview): ProgressAnswer<Eligibility> =>
    ask((each) => reviewEligibilityIn(name, each, history));
  return deepFreeze({
    next: ask(
      (each, worksCompleted) =>
        each.plan.find((name) => stageEligibilityIn(name, each, history, worksCompleted).eligible) ?? null,
    ),
    stages: {
      application: stage('application'),
      supplyPlanReply: stage('supplyPlanReply'),
      customerExternalWorks: stage('customerExternalWorks'),
      meterConnection: stage('meterConnection'),
    },
    reviews: {
      designReview: review('designReview'),
      interimInspection: review('interimInspection'),
      completionAcceptance: review('completionAcceptance'),
    },
  });
}

/**
 * The same as `stageEligibility` for facts and a history of any origin, such as parsed JSON: bad ones come back as an
 * answer of status `invalid`.
 *
 * @example
 * safeStageEligibility({}, { completedStages: ['payment'] }).status; // => 'invalid'
 */
export const safeStageEligibility: (
  facts: unknown,
  caseHistory?: unknown,
  options?: RuleOptions,
) => CaseProgress | InvalidRequest = /* @__PURE__ */ safely(
  (facts: Facts, caseHistory?: unknown, options?: RuleOptions) =>
    stageEligibility(facts, caseHistory as CaseHistory | undefined, options), // it reads them
);

function stageEligibilityIn(
  stage: ConnectionStage,
  situation: Situation,
  history: CaseHistory,
  worksCompleted: boolean,
): StageEligibility {
  const { plan, importantCustomer } = situation;
  if (!plan.includes(stage)) return { eligible: false, obstacles: [{ code: 'not-in-plan' }], completion: [] };
  const { completedStages = [] } = history;
  if (completedStages.includes(stage)) {
    return { eligible: false, obstacles: [{ code: 'already-complete' }], completion: [] };
  }
  const incomplete = plan.slice(0, plan.indexOf(stage)).filter((earlier) => !completedStages.includes(earlier));
  const obstacles: readonly Obstacle[] = [
    ...incomplete.map((earlier): Obstacle => ({ code: 'stage-incomplete', stage: earlier })),
    ...(stage === 'supplyPlanReply' ? missingDocuments(['subjectProof', 'propertyProof'], history) : []),
    ...(stage === 'customerExternalWorks' ? missingReviews('designReview', situation, history) : []),
    ...(stage === 'meterConnection' ? missingReviews('completionAcceptance', situation, history) : []),
    ...(stage === 'meterConnection' && situation.supportingWorks && !worksCompleted
      ? [{ code: 'supporting-works-incomplete' } as const]
      : []),
  ];
  const completion =
    stage === 'supplyPlanReply' && importantCustomer ? missingDocuments(['governmentApproval'], history) : [];
  return { eligible: obstacles.length === 0, obstacles, completion };
}

function reviewEligibilityIn(review: TechnicalReview, situation: Situation, history: CaseHistory): Eligibility {
  if (!situation.reviews[review]) return { eligible: false, obstacles: [{ code: 'not-in-plan' }] };
  if (history.passedReviews?.includes(review) === true) {
    return { eligible: false, obstacles: [{ code: 'already-complete' }] };
  }
  const obstacles = review === 'completionAcceptance' ? missingReviews('interimInspection', situation, history) : [];
  return { eligible: obstacles.length === 0, obstacles };
}

function missingDocuments(
  documents: readonly DocumentKind[],
  { receivedDocuments = [] }: CaseHistory,
): readonly Obstacle[] {
  return documents
    .filter((document) => !receivedDocuments.includes(document))
    .map((document) => ({ code: 'document-not-received', document }));
}

function missingReviews(
  review: TechnicalReview,
  { reviews }: Situation,
  { passedReviews = [] }: CaseHistory,
): readonly Obstacle[] {
  return reviews[review] && !passedReviews.includes(review) ? [{ code: 'review-not-passed', review }] : [];
}
