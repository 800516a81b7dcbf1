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

/** What this page decides; everything it asks and shows follows from the list. */
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

/** Every question that can come up, in the order of the vocabulary. */
export const fields = fieldsFor(formDecisions);

/** What is certain and what is open. */
export interface Verdict {
  readonly decided: number;
  /** The decisions that are open. */
  readonly undecided: readonly (typeof formDecisions)[number][];
  /** The unknown facts that can still change a result. */
  readonly open: ReadonlySet<FactName>;
}

/** Judges the answers by all decisions. */
export function judge(facts: Facts): Verdict {
  const answers = formDecisions.map((decision) => decision.decide(facts));
  return {
    decided: answers.filter(({ status }) => status === 'decided').length,
    undecided: formDecisions.filter((_, place) => answers[place]?.status === 'open'),
    open: new Set(answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : []))),
  };
}

/**
 * What to ask next.
 *
 * @param unknown what the applicant cannot answer, and is not asked again
 */
export function questionAfter(facts: Facts, unknown: readonly FactName[]): FactName | undefined {
  return nextQuestion(formDecisions, facts, { ...applicantQuestions, except: unknown });
}

/** The answers that can be understood, and what follows from them; what is half typed counts as unknown. */
export function understood(entries: Readonly<Record<string, unknown>>): Facts {
  return impliedFacts(vocabulary, factsFromEntries(entries).facts, contradictions);
}

/** The question with the options that contradict no other answer; one that no longer matters keeps its own. */
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

/** Whether a fact that was answered can change a result, the other answers being as they are. */
export function matters(name: FactName, facts: Facts): boolean {
  const others = { ...facts, [name]: undefined };
  return formDecisions.some((decision) => {
    const answer = decision.decide(others);
    return answer.status === 'open' && answer.missing.includes(name);
  });
}

/** What is certain about a part of a result; `undefined` while it is open. */
type Certain<Value> = Value | undefined;

const documents: readonly RequiredDocument[] = [
  'subjectProof',
  'propertyProof',
  'governmentApproval',
  'voluntaryHighVoltageStatement',
];

/** A document that is owed, or may be, and when it is handed in. */
export interface DocumentOwed {
  readonly name: RequiredDocument;
  readonly certain: boolean;
  /** One occasion; several while it is open which. */
  readonly collectedAt: readonly CollectionPoint[];
}

/** The documents that are owed and those that may be, for an applicant who books online and hands in nothing before. */
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

/** The stages that the case goes through, and those it may go through. */
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

/** Where the property boundary lies, as the picture shows it; undefined while it is open. */
export type BoundaryPlace = 'connectionPoint' | 'redLine' | 'wall';

/** Where the property boundary lies. */
export function boundaryPlace(facts: Facts): Certain<BoundaryPlace> {
  const answer = decideThrough(investmentBoundary, facts, (boundary): BoundaryPlace => {
    if (boundary === 'gridConnectionPoint') return 'connectionPoint';
    return boundary === 'meterBox' ? 'wall' : 'redLine';
  });
  return answer.status === 'open' ? undefined : answer.outcome;
}

/** What an applicant pays, and what is free of charge. */
export interface Costs {
  /** Whether nothing is to be paid for up to and including the meter. */
  readonly freeUpToMeter: Certain<boolean>;
  /** The works that the applicant pays for. */
  readonly ownWorks: readonly Asset[];
  /** The only fees that may be charged for a connection. */
  readonly fees: readonly PermittedConnectionFee[];
  /** Whether a transformer can be leased. */
  readonly lease: boolean;
  /** What is done free of charge, once that is certain. */
  readonly freeServices: readonly FreeService[];
}

/** A service that some customers have free of charge. */
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

/** A review of the applicant's own works that is certain. */
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

/** Whether what the customer builds is handed over free of charge. */
export function handedOver(facts: Facts): Certain<boolean> {
  const answer = decideThrough(assetFunding, facts, ({ freeHandover }) => freeHandover);
  return answer.status === 'open' ? undefined : answer.outcome;
}

/** The parts of the time at high voltage, where the clock stops for works that are not counted. */
export interface TimeSegments {
  /** Whether the customer builds works of its own; undefined while it is open. */
  readonly ownWorks: Certain<boolean>;
  /** The longest that supporting grid works may take, in working days; undefined where there are none. */
  readonly gridWorksDays: number | undefined;
}

/** The segments of the time, or undefined where the time runs without a stop to one date. */
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

/** The deadline in short: a date where it is one, the days of the utility where the clock stops. */
export type ShortDeadline = { readonly date: string } | { readonly workingDays: number };

/** The deadline in short; undefined while it is open. */
export function shortDeadline(facts: Facts, appliedOn: string): Certain<ShortDeadline> {
  const answer = processDeadline({ facts, appliedOn });
  if (answer.status === 'open') return undefined;
  const { date, workingDays } = answer.outcome;
  return timeSegments(facts) === undefined ? { date } : { workingDays };
}
