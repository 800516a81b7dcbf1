import { everyOf } from '../../plain/along-list';
import { onceFor } from '../../plain/once-for';
import { paperIn, type DocumentKind } from '../../policy/papers';
import { consultationDocuments, requiredDocuments } from '../../rules/documents';
import { overCollectionOf, type ExcessGround } from '../../rules/documents/document-demands';
import {
  collectionPointOf,
  exemptionOf,
  isOutstanding,
  exemptsNothing,
  type DocumentSituation,
} from '../../rules/documents/document-rules';
import { documentSituation, importance } from '../../rules/documents/document-situation';
import { isApplicationAccepted, isPlanReplied, type CaseFile } from '../case-file';
import type { Check } from '../check';
import type { Severity } from '../finding';
import { nothing, type Observation } from '../observation';
import { hold, requirement } from '../requirement';

// Over 200 lines: one entry for every check of documents.

const neededAtConsultation = /* @__PURE__ */ requirement({
  decision: consultationDocuments,
  forbids: (documents, { id }: ConsultationDemand) => documents !== null && !documents.some((one) => one === id),
  path: (index) => ['consultation', 'demanded', index],
  evidence: (_, { name, isKnown }) => ({ found: name, because: isKnown ? 'notRequired' : 'unknownName' }),
});

/** A paper that was demanded for a consultation. */
interface ConsultationDemand {
  readonly name: string;
  readonly id: string;
  readonly isKnown: boolean;
}

/**
 * 3.1.2, 3.2.2 — only documents that the rules require are demanded, and only one of several approvals; none at a
 * booking online or by telephone; only the licence for a consultation at 10 kV. There is one finding per paper, as an
 * advisory if the name is not in the catalogue.
 */
export const documentOverCollection: Check = {
  code: 'document-over-collection',
  clauses: ['3.1.2', '3.2.2'],
  severity: 'violation',
  judge(file) {
    const { consultation, intake } = file.record;
    const atConsultation = consultation?.demanded && demandedAtConsultation(consultation.demanded, file);
    if (intake?.demanded === undefined) return atConsultation;
    const atIntake = overCollected(file);
    return atConsultation === undefined || atConsultation.length === 0 ? atIntake : atIntake.concat(atConsultation);
  },
};

function demandedAtConsultation(names: readonly string[], { policy, facts }: CaseFile): readonly Observation[] {
  const paperOf = paperIn(policy);
  const judged = (name: string, index: number): readonly Observation[] => {
    const paper = paperOf(name);
    const demand = { name, id: paper?.id ?? name, isKnown: paper !== undefined };
    return hold(facts, neededAtConsultation, demand, index);
  };
  const isNeeded = (name: string): boolean => judged(name, 0).length === 0;
  if (everyOf(names, isNeeded)) return nothing;
  // The same paper can be demanded under several names.
  const first = new Map<string, number>();
  names.forEach((name, index) => {
    const id = paperOf(name)?.id ?? name;
    if (!first.has(id)) first.set(id, index);
  });
  return [...first.values()].flatMap((index) => judged(names[index] as string, index)); // an index within the list
}

/** Judges the demands in every situation that the facts allow. */
function overCollected({ facts, papers, readings }: CaseFile): readonly Observation[] {
  const { demands, demanded } = papers;
  if (demanded.length === 0) return nothing;
  const situations = facts.possible(documentSituation);
  if (everyOf(situations, (situation) => overCollectionOf(demanded, situation, readings).length === 0)) return nothing;
  // Once per situation, not per paper, so that the time is linear in the number of demands.
  const groundsIn = onceFor(
    (situation: DocumentSituation) =>
      new Map(overCollectionOf(demanded, situation, readings).map(({ index, because }) => [index, because])),
  );
  const settle = (place: number) =>
    facts.through(documentSituation, (situation) => severityOf(groundsIn(situation).get(place)));
  /** The verdict on one demand, from its grounds in all situations. */
  const settled = new Map<string, ReturnType<typeof settle>>();
  const places = new Set(situations.flatMap((situation) => [...groundsIn(situation).keys()]));
  return [...places]
    .sort((one, other) => one - other)
    .flatMap((place): readonly Observation[] => {
      const path = ['intake', 'demanded', place];
      const grounds = situations.map((situation) => groundsIn(situation).get(place));
      const key = grounds.join();
      const answer = settled.get(key) ?? settle(place);
      settled.set(key, answer);
      if (answer.status === 'open') return [{ path, missing: answer.missing }];
      const [because] = grounds;
      const isSameGround = because !== undefined && grounds.every((each) => each === because);
      return [
        {
          path,
          evidence: { found: demands[place]?.name ?? '', ...(isSameGround && { because }) },
          severity: answer.outcome === 'advisory' ? 'advisory' : 'violation',
          interpretations: grounds.includes('bookingNeedsNone')
            ? [...answer.interpretations, 'I-26']
            : answer.interpretations,
        },
      ];
    });
}

/** The severity of a demand; `undefined` if there is no ground. */
function severityOf(because: ExcessGround | undefined): Severity | undefined {
  if (because === undefined) return undefined;
  return because === 'unknownName' ? 'advisory' : 'violation';
}

/**
 * 3.1.3, 3.2.7 — nothing is demanded that data sharing can supply, and no proofs from a customer with real-name
 * authentication.
 */
export const documentObtainableBySharing: Check = {
  code: 'document-obtainable-by-sharing',
  clauses: ['3.1.3', '3.2.7'],
  severity: 'violation',
  judge(file) {
    if (file.record.intake?.demanded === undefined) return undefined;
    const { demanded, exempting } = file.papers;
    if (exemptsNothing(exempting)) return nothing;
    const { authenticated: realNameAuthenticated } = exempting;
    return demanded.flatMap(({ document, places: [first] }) => {
      const because = document === undefined ? undefined : exemptionOf(document, exempting, file.readings);
      if (because === undefined || first === undefined) return nothing;
      return [
        {
          path: ['intake', 'demanded', first.index],
          evidence: { found: first.name, realNameAuthenticated, because },
          interpretations: because === 'realNameAuthentication' ? (['I-25'] as const) : [],
        },
      ];
    });
  },
};

const approvalDue = /* @__PURE__ */ requirement({
  decision: documentSituation,
  forbids({ required, voltageLevel }, file: CaseFile) {
    if (!isMissing('governmentApproval', required, file)) return false;
    const isReplied = isPlanReplied(file.record);
    const isConnected = file.connection !== undefined;
    const collectedAt = collectionPointOf('governmentApproval', voltageLevel, file.readings);
    if (collectedAt === 'siteSurvey') return isApplicationAccepted(file.record) || isReplied || isConnected;
    return isConnected || (isReplied && collectedAt === 'supplyPlan');
  },
  path: () => ['intake', 'presented'],
  evidence: (_, { record }) => ({ expected: 'governmentApproval', found: record.intake?.presented ?? [] }),
  interpretations: ['I-25'],
});

/**
 * 3.1.2 — an important customer has presented a government approval by the supply plan, at low voltage by the
 * connection, or with the application (I-13).
 */
export const missingGovernmentApproval: Check = {
  code: 'missing-government-approval',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge: (file) => (mayBeMissing(file) ? hold(file.facts, approvalDue, file) : undefined),
};

const statementDue = /* @__PURE__ */ requirement({
  decision: requiredDocuments,
  forbids: (required, file: CaseFile) =>
    (file.connection !== undefined || isPlanReplied(file.record)) &&
    isMissing('voluntaryHighVoltageStatement', required, file),
  path: () => ['intake', 'presented'],
  evidence: (_, { record }) => ({ expected: 'voluntaryHighVoltageStatement', found: record.intake?.presented ?? [] }),
  interpretations: ['I-25'],
});

/** 3.3.1 — a small or micro enterprise at high voltage has stated in writing that it chose high voltage. */
export const missingHighVoltageStatement: Check = {
  code: 'missing-high-voltage-statement',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge: (file) => (mayBeMissing(file) ? hold(file.facts, statementDue, file) : undefined),
};

/** Whether a case has progressed so far that a paper can be missing. */
function mayBeMissing({ record, connection }: CaseFile): boolean {
  if (record.intake?.presented === undefined) return false;
  return connection !== undefined || isPlanReplied(record) || isApplicationAccepted(record);
}

function isMissing(document: DocumentKind, required: readonly DocumentKind[], { papers, readings }: CaseFile): boolean {
  const { presented, exempting } = papers;
  return isOutstanding(document, required, presented.includes(document), exempting, readings);
}

const stated = /* @__PURE__ */ requirement({
  decision: importance,
  forbids: ({ importantCustomer }, _statesImportance: false) => importantCustomer,
  path: () => ['supplyPlan', 'statesImportance'],
  evidence: (_, statesImportance) => ({ expected: true, found: statesImportance }),
});

/** 3.1.2 — the supply plan states that the customer is important. */
export const importanceNotStated: Check = {
  code: 'importance-not-stated',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record, facts }) {
    const statesImportance = record.supplyPlan?.statesImportance;
    if (statesImportance === undefined || !isPlanReplied(record)) return undefined;
    return statesImportance ? nothing : hold(facts, stated, statesImportance);
  },
};
