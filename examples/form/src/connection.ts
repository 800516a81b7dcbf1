import { decideThrough } from 'yekuo/engine';
import { nextQuestion, type FactName, type Facts } from 'yekuo';
import { requiredDocuments, type RequiredDocument } from 'yekuo/documents';
import { fieldsFor } from 'yekuo/facts';
import { assetFunding, investmentBoundary, supplyLine, type Asset } from 'yekuo/investment';
import { agencyService, serviceCommitments } from 'yekuo/service';
import { connectionStages, technicalReviews, type ConnectionStage } from 'yekuo/stages';
import { processTimeLimit } from 'yekuo/time-limits';

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

/** What is certain, what is open, and what to ask next. */
export interface Verdict {
  readonly decided: number;
  /** The unknown facts that can still change a result. */
  readonly open: ReadonlySet<FactName>;
  readonly next: FactName | undefined;
}

export function judge(facts: Facts): Verdict {
  const answers = formDecisions.map((decision) => decision.decide(facts));
  return {
    decided: answers.filter(({ status }) => status === 'decided').length,
    open: new Set(answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : []))),
    next: nextQuestion(formDecisions, facts),
  };
}

/** The values that can be understood; what is half typed counts as unknown. */
export function understood(entries: Readonly<Record<string, unknown>>): Facts {
  const answer = requiredDocuments.safeDecide(entries);
  const faulty = new Set(answer.status === 'invalid' ? answer.problems.map(({ path }) => path[0]) : []);
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !faulty.has(name)));
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

/** The documents that are owed, and those that may be. */
export function documentsOwed(facts: Facts): readonly { readonly name: RequiredDocument; readonly certain: boolean }[] {
  return documents
    .map((name) => ({ name, answer: decideThrough(requiredDocuments, facts, (owed) => owed.includes(name)) }))
    .filter(({ answer }) => answer.status === 'open' || answer.outcome)
    .map(({ name, answer }) => ({ name, certain: answer.status === 'decided' }));
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

/** Whether the utility invests up to the red line. */
export function reachesRedLine(facts: Facts): Certain<boolean> {
  const answer = decideThrough(investmentBoundary, facts, (boundary) => boundary === 'planningRedLine');
  return answer.status === 'open' ? undefined : answer.outcome;
}

/** Whether what the customer builds is handed over free of charge. */
export function handedOver(facts: Facts): Certain<boolean> {
  const answer = decideThrough(assetFunding, facts, ({ freeHandover }) => freeHandover);
  return answer.status === 'open' ? undefined : answer.outcome;
}
