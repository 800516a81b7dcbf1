import { combine } from '../../engine';
import { deepFreeze } from '../../plain/deep-freeze';
import { decideByOutcome, eitherWay, factProblems } from '../../engine/internal';
import { InvalidRequestError } from '../../plain/invalid-request-error';
import { requestReader, safely, type InvalidRequest } from '../../plain/read/request';
import { boolean, list, object, oneOf } from '../../plain/read/shape';
import { distinct } from '../../plain/distinct';
import { structuralKey } from '../../plain/structural-key';
import { vocabulary, type Facts } from '../../facts';
import { isLowVoltage } from '../../facts/voltage';
import { reviews, stages } from '../../policy/outcome-terms';
import { documentKinds, type DocumentKind } from '../../policy/papers';
import { alsoCiting } from '../../policy/also-citing';
import { readingsTaken } from '../../policy/readings-taken';
import { defaultRulebook } from '../../policy/rulebook';
import { rules } from '../../policy/language';
import { readRuleOptions, type RuleOptions } from '../../policy/rule-options';
import { requiredDocuments } from '../documents/required-documents';
import type {
  CaseHistory,
  CaseProgress,
  Eligibility,
  Obstacle,
  ProgressAnswer,
  StageEligibility,
} from './case-progress';
import {
  collectionPointOf,
  outstandingDocuments,
  type CollectionPoint,
  type DocumentReadings,
  type DocumentSituation,
  type Exempting,
} from '../documents/document-rules';
import { connectionStages, type ConnectionStage } from './connection-stages';
import { technicalReviews, type TechnicalReview } from './technical-reviews';

// Over 200 lines: one assessment of stages and reviews, and its documentation.

const readHistory = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ object(
    {},
    {
      completedStages: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(stages)),
      receivedDocuments: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(documentKinds)),
      availableBySharing: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(documentKinds)),
      realNameAuthenticated: boolean,
      passedReviews: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(reviews)),
      supportingWorksCompleted: boolean,
    },
  ),
);

const caseSituation = /* @__PURE__ */ combine(rules, {
  id: 'caseSituation',
  combines: { plan: connectionStages, reviews: technicalReviews, required: requiredDocuments },
  facts: ['voltageLevel', 'supportingWorks'],
});

/** The decisions and facts on which the progress of a case depends. */
interface Situation extends Omit<DocumentSituation, 'intakeChannel'> {
  readonly plan: readonly ConnectionStage[];
  readonly reviews: Readonly<Record<TechnicalReview, boolean>>;
  readonly supportingWorks: boolean;
}

/** The history of a case, with every optional field filled in. */
interface CompleteHistory extends CaseHistory {
  /** The readings that concern documents. */
  readonly readings: DocumentReadings;
  readonly supportingWorksCompleted: boolean;
  readonly realNameAuthenticated: boolean;
}

/** The result for a situation and a history. */
type Through<Result> = (situation: Situation, history: CompleteHistory) => Result;

/**
 * 3.1.2, 3.1.4, 3.2.4, 3.2.5 — which stage of a case may start now, and for every stage and review whether it may
 * start, with everything that prevents it. Only answers that depend on unknown facts are open.
 *
 * @throws InvalidFactsError for invalid facts; InvalidRequestError for an invalid history, naming invalid facts too
 *
 * @example
 * stageEligibility({ voltageLevel: '220V', usage: 'residential', supportingWorks: false, importantCustomer: false }, { completedStages: ['application'] }).next.outcome;
 * // => 'meterConnection'
 */
export function stageEligibility(facts: Facts, caseHistory: CaseHistory = {}, options: RuleOptions = {}): CaseProgress {
  const { policy = defaultRulebook } = readRuleOptions(options);
  const past = historyBeside(facts, caseHistory);
  const { supportingWorksCompleted: works, realNameAuthenticated: scanned } = past;
  const taken = readingsTaken(policy);
  const situation = caseSituation.under(policy);
  const askUnder = <Result>(readings: DocumentReadings, through: Through<Result>): ProgressAnswer<Result> => {
    const history = { ...past, readings };
    const either = (realNameAuthenticated: boolean): ProgressAnswer<Result> =>
      eitherWay(situation, facts, 'supportingWorksCompleted', works, (each, supportingWorksCompleted) =>
        through(each, { ...history, supportingWorksCompleted, realNameAuthenticated }),
      );
    if (scanned !== undefined) return either(scanned);
    const pairs = eitherWay(situation, facts, 'supportingWorksCompleted', works, (each, supportingWorksCompleted) =>
      [true, false].map((realNameAuthenticated) =>
        through(each, { ...history, supportingWorksCompleted, realNameAuthenticated }),
      ),
    );
    const possible = pairs.status === 'decided' ? [pairs.outcome] : pairs.possible;
    if (possible.every((pair) => new Set(pair.map(structuralKey)).size === 1)) return either(true);
    const missing = [true, false].flatMap((value) => {
      const answer = either(value);
      return answer.status === 'open' ? answer.missing : [];
    });
    return {
      status: 'open',
      possible: distinct(possible.flat()),
      missing: distinct(['realNameAuthenticated', ...missing]),
    };
  };
  /** An answer that depends on documents, and so possibly on what a face scan exempts from. */
  const askOfDocuments = <Result>(through: Through<Result>): ProgressAnswer<Result> => {
    const answer = askUnder(taken, through);
    if (scanned === false || answer.status === 'open') return answer;
    const exempted = taken['I-25'] === 'everything' ? 'certificatesOnly' : 'everything';
    const other = askUnder({ ...taken, 'I-25': exempted }, through);
    const isSame = other.status === 'decided' && structuralKey(other.outcome) === structuralKey(answer.outcome);
    return alsoCiting(answer, () => (isSame ? [] : ['I-25']));
  };
  // Neither documents nor supporting works prevent these stages and reviews.
  const anyHistory = { ...past, readings: taken, supportingWorksCompleted: false, realNameAuthenticated: false };
  const stage = (name: ConnectionStage): ProgressAnswer<StageEligibility> =>
    decideByOutcome(situation, facts, (each) => stageEligibilityIn(name, each, anyHistory));
  const stageWithDocuments = (name: ConnectionStage): ProgressAnswer<StageEligibility> =>
    askOfDocuments((each, history) => stageEligibilityIn(name, each, history));
  const review = (name: TechnicalReview): ProgressAnswer<Eligibility> =>
    decideByOutcome(situation, facts, (each) => reviewEligibilityIn(name, each, anyHistory));
  return deepFreeze({
    next: askOfDocuments(
      (each, history) => each.plan.find((name) => stageEligibilityIn(name, each, history).eligible) ?? null,
    ),
    stages: {
      application: stage('application'),
      supplyPlanReply: stageWithDocuments('supplyPlanReply'),
      customerExternalWorks: stage('customerExternalWorks'),
      meterConnection: stageWithDocuments('meterConnection'),
    },
    reviews: {
      designReview: review('designReview'),
      interimInspection: review('interimInspection'),
      completionAcceptance: review('completionAcceptance'),
      handoverAcceptance: review('handoverAcceptance'),
    },
  });
}

/**
 * The safe variant of `stageEligibility`: it accepts facts and a history of any origin, such as parsed JSON, and
 * answers invalid ones with status `invalid`.
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
    stageEligibility(facts, caseHistory as CaseHistory | undefined, options), // validated by the function
);

/** Reads a history. The error for an invalid one also names the invalid facts beside it. */
function historyBeside(facts: unknown, caseHistory: unknown): CaseHistory {
  try {
    return readHistory(caseHistory);
  } catch (error) {
    if (!(error instanceof InvalidRequestError)) throw error;
    throw new InvalidRequestError([...factProblems(vocabulary, facts), ...error.problems]);
  }
}

function stageEligibilityIn(stage: ConnectionStage, situation: Situation, history: CompleteHistory): StageEligibility {
  const { plan } = situation;
  if (!plan.includes(stage)) return { eligible: false, obstacles: [{ code: 'not-in-plan' }], completion: [] };
  const { completedStages = [] } = history;
  if (completedStages.includes(stage)) {
    return { eligible: false, obstacles: [{ code: 'already-complete' }], completion: [] };
  }
  const incomplete = plan.slice(0, plan.indexOf(stage)).filter((earlier) => !completedStages.includes(earlier));
  const obstacles: readonly Obstacle[] = [
    ...incomplete.map((earlier): Obstacle => ({ code: 'stage-incomplete', stage: earlier })),
    ...(stage === 'supplyPlanReply' ? missingDocuments(isCollectedAt('siteSurvey'), situation, history) : []),
    ...(stage === 'meterConnection' ? missingDocuments(isDueAtConnection, situation, history) : []),
    ...(stage === 'customerExternalWorks' ? missingReviews('designReview', situation, history) : []),
    ...(stage === 'meterConnection' ? missingReviews('completionAcceptance', situation, history) : []),
    ...(stage === 'meterConnection' && situation.supportingWorks && !history.supportingWorksCompleted
      ? [{ code: 'supporting-works-incomplete' } as const]
      : []),
  ];
  const completion =
    stage === 'supplyPlanReply' ? missingDocuments(isCollectedAt('supplyPlan'), situation, history) : [];
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

/** Whether a document is due at a given point of the case. */
type DueTest = (document: DocumentKind, situation: Situation, readings: DocumentReadings) => boolean;

function isCollectedAt(point: CollectionPoint): DueTest {
  return (document, { voltageLevel }, readings) => collectionPointOf(document, voltageLevel, readings) === point;
}

/**
 * At low voltage, where there is no supply plan, an approval may be supplied as late as the connection, whenever it was
 * due.
 */
const isDueAtConnection: DueTest = (document, { voltageLevel }) =>
  document === 'governmentApproval' && isLowVoltage(voltageLevel);

/** The documents that are due and outstanding. */
function missingDocuments(
  isDue: DueTest,
  situation: Situation,
  { receivedDocuments = [], availableBySharing = [], realNameAuthenticated, readings }: CompleteHistory,
): readonly Obstacle[] {
  const exempting: Exempting = { shared: availableBySharing, authenticated: realNameAuthenticated };
  return outstandingDocuments(situation, (document) => receivedDocuments.includes(document), exempting, readings)
    .filter((document) => isDue(document, situation, readings))
    .map((document) => ({ code: 'document-not-received', document }));
}

function missingReviews(
  review: TechnicalReview,
  { reviews: held }: Situation,
  { passedReviews = [] }: CaseHistory,
): readonly Obstacle[] {
  return held[review] && !passedReviews.includes(review) ? [{ code: 'review-not-passed', review }] : [];
}
