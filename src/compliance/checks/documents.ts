import { paperIn, type DocumentKind } from '../../policy/papers';
import { consultationDocuments, requiredDocuments } from '../../rules/documents';
import {
  collectionPointOf,
  excessOf,
  exemptionOf,
  outstandingDocuments,
  type Demand,
  type DocumentReadings,
  type DocumentSituation,
  type Excess,
  type Sparing,
} from '../../rules/documents/document-rules';
import { documentSituation } from '../../rules/documents/document-situation';
import { alongOnce } from '../along';
import { isApplicationAccepted, isPlanReplied, type CaseFile } from '../case-file';
import type { Check } from '../check';
import type { Severity } from '../finding';
import { nothing, type Observation } from '../observation';
import { requirement } from '../requirement';

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
 * 3.1.2, 3.2.2 — no document is demanded but those the rules require, and of several approvals one; none at all at a
 * booking online or by telephone; for a consultation at 10 kV the licence alone. One finding for each paper; advice where
 * the catalogue does not know the name.
 */
export const documentOverCollection: Check = {
  code: 'document-over-collection',
  clauses: ['3.1.2', '3.2.2'],
  severity: 'violation',
  judge(file) {
    const { record, policy } = file;
    const paperOf = paperIn(policy);
    const atConsultation = alongOnce(record.consultation?.demanded, (name, index) => {
      const paper = paperOf(name);
      const demand = { name, id: paper?.id ?? name, isKnown: paper !== undefined };
      return file.hold(neededAtConsultation, demand, index);
    });
    if (record.intake?.demanded === undefined) return atConsultation;
    return [...overCollected(demandsOf(file), file), ...(atConsultation ?? nothing)];
  },
};

/** Weighs the demands in every situation that the facts leave possible. */
function overCollected(demands: readonly Demand[], { possible, through, readings }: CaseFile): readonly Observation[] {
  const excesses = possible(documentSituation).map((situation) => overCollection(demands, situation, readings));
  const places = new Set(excesses.flatMap((list) => list.map(({ index }) => index)));
  return [...places]
    .sort((one, other) => one - other)
    .flatMap((place): readonly Observation[] => {
      const path = ['intake', 'demanded', place];
      const answer = through(documentSituation, (situation) =>
        excessAt(place, overCollection(demands, situation, readings)),
      );
      if (answer.status === 'open') return [{ path, missing: answer.missing }];
      const grounds = excesses.map((list) => list.find(({ index }) => index === place)?.because);
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

/** What goes too far in itself, whether or not the document is spared. */
function overCollection(
  demands: readonly Demand[],
  situation: DocumentSituation,
  readings: DocumentReadings,
): readonly Excess[] {
  return excessOf(demands, situation, nothingSpared, readings);
}

/** How severely the demand at one place goes too far, if it does. */
function excessAt(place: number, excesses: readonly Excess[]): Severity | undefined {
  const excess = excesses.find(({ index }) => index === place);
  if (excess === undefined) return undefined;
  return excess.because === 'unknownName' ? 'advisory' : 'violation';
}

const nothingSpared: Sparing = /* @__PURE__ */ Object.freeze({ shared: Object.freeze([]), authenticated: false });

/**
 * 3.1.3, 3.2.7 — nothing is demanded that data sharing can supply, and neither proof from a customer whose real name is
 * authenticated.
 */
export const documentObtainableBySharing: Check = {
  code: 'document-obtainable-by-sharing',
  clauses: ['3.1.3', '3.2.7'],
  severity: 'violation',
  judge(file) {
    if (file.record.intake?.demanded === undefined) return undefined;
    const sparing = sparingOf(file);
    const demands = demandsOf(file);
    const { readings } = file;
    const met = new Set<string>();
    return demands.flatMap(({ name, paper }, index) => {
      const because =
        paper === undefined || met.has(paper.id) ? undefined : exemptionOf(paper.document, sparing, readings);
      if (paper !== undefined) met.add(paper.id);
      if (because === undefined) return nothing;
      const { authenticated: realNameAuthenticated } = sparing;
      return [
        {
          path: ['intake', 'demanded', index],
          evidence: { found: name, realNameAuthenticated, because },
          interpretations: because === 'realNameAuthentication' ? (['I-25'] as const) : [],
        },
      ];
    });
  },
};

const approvalDue = /* @__PURE__ */ requirement({
  decision: documentSituation,
  forbids: (situation, { presented, sparing, readings, isAccepted, isReplied, isConnected }: Presented) => {
    const isHeld = (document: DocumentKind): boolean => presented.includes(document);
    if (!outstandingDocuments(situation, isHeld, sparing, readings).includes('governmentApproval')) return false;
    const collectedAt = collectionPointOf('governmentApproval', situation.voltageLevel, readings);
    if (collectedAt === 'siteSurvey') return isAccepted || isReplied || isConnected;
    return isConnected || (isReplied && collectedAt === 'supplyPlan');
  },
  path: () => ['intake', 'presented'],
  evidence: (_, { names }) => ({ expected: 'governmentApproval', found: names }),
});

/**
 * 3.1.2 — an important customer has presented a government approval by the supply plan, at low voltage by the connection;
 * or with the application (I-13).
 */
export const missingGovernmentApproval: Check = {
  code: 'missing-government-approval',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge(file) {
    const presented = presentedIn(file);
    return presented === undefined ? undefined : file.hold(approvalDue, presented);
  },
};

const statementDue = /* @__PURE__ */ requirement({
  decision: requiredDocuments,
  forbids: (required, { presented, sparing, readings, isReplied, isConnected }: Presented) =>
    (isReplied || isConnected) &&
    outstandingDocuments({ required }, (document) => presented.includes(document), sparing, readings).includes(
      'voluntaryHighVoltageStatement',
    ),
  path: () => ['intake', 'presented'],
  evidence: (_, { names }) => ({ expected: 'voluntaryHighVoltageStatement', found: names }),
  interpretations: ['I-25'],
});

/** 3.3.1 — a small or micro enterprise at high voltage has stated in writing that it wants high voltage. */
export const missingHighVoltageStatement: Check = {
  code: 'missing-high-voltage-statement',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge(file) {
    const presented = presentedIn(file);
    return presented === undefined ? undefined : file.hold(statementDue, presented);
  },
};

const importantCustomer = /* @__PURE__ */ requirement({
  decision: requiredDocuments,
  forbids: (required, _statesImportance: false) => required.includes('governmentApproval'),
  path: () => ['supplyPlan', 'statesImportance'],
  evidence: (_, statesImportance) => ({ expected: true, found: statesImportance }),
});

/** 3.1.2 — the supply plan names an important customer so; who is important owes the government approval. */
export const importanceNotStated: Check = {
  code: 'importance-not-stated',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record, hold }) {
    const statesImportance = record.supplyPlan?.statesImportance;
    if (statesImportance === undefined || !isPlanReplied(record)) return undefined;
    return statesImportance ? nothing : hold(importantCustomer, statesImportance);
  },
};

/** What the customer has presented, once the case has come far enough for it to be missing. */
interface Presented {
  readonly names: readonly string[];
  readonly presented: readonly DocumentKind[];
  readonly sparing: Sparing;
  readonly readings: DocumentReadings;
  readonly isAccepted: boolean;
  readonly isReplied: boolean;
  readonly isConnected: boolean;
}

function presentedIn(file: CaseFile): Presented | undefined {
  const names = file.record.intake?.presented;
  const isAccepted = isApplicationAccepted(file.record);
  const isReplied = isPlanReplied(file.record);
  const isConnected = file.connection !== undefined;
  if (names === undefined || !(isAccepted || isReplied || isConnected)) return undefined;
  return {
    names,
    presented: documentsOf(names, file),
    sparing: sparingOf(file),
    readings: file.readings,
    isAccepted,
    isReplied,
    isConnected,
  };
}

function demandsOf({ record: { intake }, policy }: CaseFile): readonly Demand[] {
  const paperOf = paperIn(policy);
  return (intake?.demanded ?? []).map((demanded) => {
    const { document: name, at } = typeof demanded === 'string' ? { document: demanded, at: undefined } : demanded;
    return { name, paper: paperOf(name), at };
  });
}

function sparingOf(file: CaseFile): Sparing {
  const { availableBySharing = [], realNameAuthenticated = false } = file.record.intake ?? {};
  return { shared: documentsOf(availableBySharing, file), authenticated: realNameAuthenticated };
}

function documentsOf(names: readonly string[], { policy }: CaseFile): readonly DocumentKind[] {
  const paperOf = paperIn(policy);
  return names.flatMap((name) => paperOf(name)?.document ?? []);
}
