import { decideThrough, impliedFacts, nextQuestion, optionsFor } from 'yekuo/engine';
import { assessDocuments, requiredDocuments, type CollectionPoint, type RequiredDocument } from 'yekuo/documents';
import { contradictions, fieldsFor, vocabulary, type Field, type FactName, type Facts } from 'yekuo/facts';
import { applicantQuestions, factsFromEntries } from 'yekuo/forms';
import { assetFunding, investmentBoundary, supplyLine, type Asset } from 'yekuo/investment';
import { permittedConnectionFees, type PermittedConnectionFee } from 'yekuo/policy';
import { agencyService, freeServices, serviceCommitments, transformerLease } from 'yekuo/service';
import { connectionStages, technicalReviews, type ConnectionStage } from 'yekuo/stages';
import { supportingWorksLimit } from 'yekuo/supporting-works';
import { processDeadline, processTimeLimit } from 'yekuo/time-limits';

/** The decisions of this page; its questions and results follow from this list. */
export const formDecisions = [
  requiredDocuments,
  connectionStages,
  investmentBoundary,
  processTimeLimit,
  supplyLine,
  technicalReviews,
  serviceCommitments,
  agencyService,
] as const;

/** Every possible question, in the order of the vocabulary. */
export const fields = fieldsFor(formDecisions);

/** The certain and the open results. */
export interface Verdict {
  readonly decided: number;
  /** The decisions that are open. */
  readonly undecided: readonly (typeof formDecisions)[number][];
  /** The unknown facts that can still change a result. */
  readonly open: ReadonlySet<FactName>;
}

/** Evaluates all decisions for the answers. */
export function judge(facts: Facts): Verdict {
  const answers = formDecisions.map((decision) => decision.decide(facts));
  return {
    decided: answers.filter(({ status }) => status === 'decided').length,
    undecided: formDecisions.filter((_, place) => answers[place]?.status === 'open'),
    open: new Set(answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : []))),
  };
}

/**
 * The next question.
 *
 * @param unknown facts that the applicant does not know; they are not asked again
 */
export function questionAfter(facts: Facts, unknown: readonly FactName[]): FactName | undefined {
  return nextQuestion(formDecisions, facts, { ...applicantQuestions, except: unknown });
}

/** The valid answers and the facts that follow from them; incomplete text counts as unknown. */
export function understood(entries: Readonly<Record<string, unknown>>): Facts {
  return impliedFacts(vocabulary, factsFromEntries(entries).facts, contradictions);
}

/**
 * The question with the options that contradict no other answer. If the question no longer matters, its own answer
 * remains an option.
 */
export function withOptions(field: Field, facts: Facts): Field {
  if (field.kind === 'number') return field;
  const offered = optionsFor(formDecisions, field.name, facts, { excluded: contradictions });
  if (offered.length === 0) return field;
  const isOffered = ({ value }: { readonly value: string | boolean }): boolean =>
    offered.some((each) => each.value === value);
  return field.kind === 'boolean'
    ? { ...field, options: field.options.filter(isOffered) }
    : { ...field, options: field.options.filter(isOffered) };
}

/** Whether another answer to this question alone would change a result. */
export function matters(name: FactName, facts: Facts): boolean {
  const others = { ...facts, [name]: undefined };
  return formDecisions.some((decision) => {
    const answer = decision.decide(others);
    return answer.status === 'open' && answer.missing.includes(name);
  });
}

/** A certain part of a result; `undefined` while it is open. */
type Certain<Value> = Value | undefined;

const documents: readonly RequiredDocument[] = [
  'subjectProof',
  'propertyProof',
  'governmentApproval',
  'voluntaryHighVoltageStatement',
];

/** A document that is, or may be, required, and when it is collected. */
export interface DocumentOwed {
  readonly name: RequiredDocument;
  readonly certain: boolean;
  /** When it is collected; several values while this is open. */
  readonly collectedAt: readonly CollectionPoint[];
}

/** The required and the possibly required documents of an applicant who books online and supplies nothing before. */
export function documentsOwed(facts: Facts): readonly DocumentOwed[] {
  const online: Facts = { ...facts, intakeChannel: 'online' };
  const assessment = assessDocuments({ facts: online, presented: [], realNameAuthenticated: false });
  const outcomes = assessment.status === 'decided' ? [assessment.outcome] : assessment.possible;
  const outstanding = outcomes.flatMap((outcome) => outcome.outstanding);
  return documents
    .map((name) => ({ name, answer: decideThrough(requiredDocuments, facts, (owed) => owed.includes(name)) }))
    .filter(({ answer }) => answer.status === 'open' || answer.outcome)
    .map(({ name, answer }) => {
      const points = outstanding.filter(({ document }) => document === name).map(({ collectedAt }) => collectedAt);
      return { name, certain: answer.status === 'decided', collectedAt: [...new Set(points)] };
    });
}

const stages: readonly ConnectionStage[] = [
  'application',
  'supplyPlanReply',
  'customerExternalWorks',
  'meterConnection',
];

/** The stages of the case, and the possible ones. */
export function stagesAhead(facts: Facts): readonly { readonly name: ConnectionStage; readonly certain: boolean }[] {
  return stages
    .map((name) => ({
      name,
      answer: decideThrough(connectionStages, facts, (plan: readonly ConnectionStage[]) => plan.includes(name)),
    }))
    .filter(({ answer }) => answer.status === 'open' || answer.outcome)
    .map(({ name, answer }) => ({ name, certain: answer.status === 'decided' }));
}

export type Payer = 'utility' | 'customer' | 'open';

const assets: readonly Asset[] = [
  'gridSideWorks',
  'boundarySupport',
  'worksToRedLine',
  'firstBreaker',
  'meterBox',
  'householdMeters',
  'masterMeter',
  'billingMeter',
  'customerSideWorks',
];

/** Who pays for each asset that the case has, or may have. */
export function payers(facts: Facts): ReadonlyMap<Asset, Payer> {
  const payerOf = (asset: Asset): Payer | 'nobody' => {
    const answer = decideThrough(assetFunding, facts, ({ utility, customer }) => {
      if (utility.some((each) => each === asset)) return 'utility';
      return customer.some((each) => each === asset) ? 'customer' : 'nobody';
    });
    return answer.status === 'open' ? 'open' : answer.outcome;
  };
  return new Map(
    assets.flatMap((asset) => {
      const payer = payerOf(asset);
      return payer === 'nobody' ? [] : [[asset, payer] as const];
    }),
  );
}

/** The place of the property boundary in the picture; undefined while it is open. */
export type BoundaryPlace = 'connectionPoint' | 'redLine' | 'wall';

/** The place of the property boundary. */
export function boundaryPlace(facts: Facts): Certain<BoundaryPlace> {
  const answer = decideThrough(investmentBoundary, facts, (boundary): BoundaryPlace => {
    if (boundary === 'gridConnectionPoint') return 'connectionPoint';
    return boundary === 'meterBox' ? 'wall' : 'redLine';
  });
  return answer.status === 'open' ? undefined : answer.outcome;
}

/** What an applicant pays, and what is free of charge. */
export interface Costs {
  /** Whether everything up to and including the meter is free of charge. */
  readonly freeUpToMeter: Certain<boolean>;
  /** The works that the applicant pays for. */
  readonly ownWorks: readonly Asset[];
  /** The only fees that may be charged for a connection. */
  readonly fees: readonly PermittedConnectionFee[];
  /** Whether a transformer can be leased. */
  readonly lease: boolean;
  /** The services that are certainly free of charge. */
  readonly freeServices: readonly FreeService[];
}

/** A service that is free of charge for some customers. */
export type FreeService = Extract<ReturnType<typeof freeServices.decide>, { status: 'decided' }>['outcome'][number];

/** What a case costs the applicant. */
export function costsOf(facts: Facts): Costs {
  const free = decideThrough(assetFunding, facts, ({ customer }) =>
    customer.every((each) => each === 'customerSideWorks'),
  );
  const services = freeServices.decide(facts);
  const lease = transformerLease.decide(facts);
  return {
    freeUpToMeter: free.status === 'open' ? undefined : free.outcome,
    ownWorks: [...payers(facts)].filter(([, payer]) => payer === 'customer').map(([asset]) => asset),
    fees: permittedConnectionFees,
    lease: lease.status === 'decided' && lease.outcome,
    freeServices: services.status === 'decided' ? services.outcome : [],
  };
}

/** The reviews of the applicant's own works that are certain. */
export function reviewsAhead(facts: Facts): readonly TechnicalReview[] {
  return technicalReviewNames.filter((name) => {
    const answer = decideThrough(technicalReviews, facts, (reviews) => reviews[name]);
    return answer.status === 'decided' && answer.outcome;
  });
}

const technicalReviewNames = [
  'designReview',
  'interimInspection',
  'completionAcceptance',
  'handoverAcceptance',
] as const;

/** A review of the applicant's own works. */
export type TechnicalReview = (typeof technicalReviewNames)[number];

/** Whether the customer's works are handed over free of charge. */
export function handedOver(facts: Facts): Certain<boolean> {
  const answer = decideThrough(assetFunding, facts, ({ freeHandover }) => freeHandover);
  return answer.status === 'open' ? undefined : answer.outcome;
}

/** The parts of the time at high voltage, where works that are not counted interrupt it. */
export interface TimeSegments {
  /** Whether the customer builds works of its own; undefined while it is open. */
  readonly ownWorks: Certain<boolean>;
  /** The maximum working days of the supporting grid works; undefined if there are none. */
  readonly gridWorksDays: number | undefined;
}

/** The parts of the time; undefined if nothing interrupts it and there is one date. */
export function timeSegments(facts: Facts): TimeSegments | undefined {
  const included = decideThrough(processTimeLimit, facts, ({ includesSupportingWorks }) => includesSupportingWorks);
  if (included.status === 'open' || included.outcome) return undefined;
  const own = decideThrough(connectionStages, facts, (plan: readonly ConnectionStage[]) =>
    plan.includes('customerExternalWorks'),
  );
  const ownWorks = own.status === 'open' ? undefined : own.outcome;
  const gridWorksDays = facts.supportingWorks === false ? undefined : longestGridWorks(facts);
  return ownWorks === false && gridWorksDays === undefined ? undefined : { ownWorks, gridWorksDays };
}

function longestGridWorks(facts: Facts): number | undefined {
  const answer = supportingWorksLimit.decide({
    ...facts,
    worksVoltageLevel: facts.worksVoltageLevel ?? facts.voltageLevel,
  });
  const limits = answer.status === 'decided' ? [answer.outcome] : answer.possible;
  const days = limits.flatMap(({ workingDays }) => workingDays ?? []);
  return days.length === 0 ? undefined : Math.max(...days);
}

/** A short form of the deadline: the date if there is one, or else the working days of the utility. */
export type ShortDeadline = { readonly date: string } | { readonly workingDays: number };

/** A short form of the deadline; undefined while it is open. */
export function shortDeadline(facts: Facts, appliedOn: string): Certain<ShortDeadline> {
  const answer = processDeadline({ facts, appliedOn });
  if (answer.status === 'open') return undefined;
  const { date, workingDays } = answer.outcome;
  return timeSegments(facts) === undefined ? { date } : { workingDays };
}
