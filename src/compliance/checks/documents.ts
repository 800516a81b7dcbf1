import { consultationDocuments, requiredDocuments } from '../../rules/documents';
import { along } from '../along';
import { isPlanReplied, type CaseFile } from '../case-file';
import type { Check } from '../check';
import { documentOf, isPresented, paperOf } from '../document-of';
import { nothing, objection, type Observation } from '../observation';
import { requirement } from '../requirement';

const neededAtIntake = /* @__PURE__ */ requirement({
  decision: requiredDocuments,
  forbids: (required, { document }: Demand) => !required.some((one) => one === document),
  path: (index) => ['intake', 'demanded', index],
  evidence: (_, { paper }) => ({ found: paper }),
});

const neededAtConsultation = /* @__PURE__ */ requirement({
  decision: consultationDocuments,
  forbids: (documents, paper: string) => documents !== null && !documents.some((one) => one === paper),
  path: (index) => ['consultation', 'demanded', index],
  evidence: (_, paper) => ({ found: paper }),
});

/** A paper that was demanded, and the document that it serves as. */
interface Demand {
  readonly paper: string;
  readonly document: string;
}

/**
 * 3.1.2, 3.2.2 — no document is demanded but those the rules require; none at all for a booking online or by telephone;
 * for a consultation at 10 kV the licence alone.
 */
export const documentOverCollection: Check = {
  code: 'document-over-collection',
  clauses: ['3.1.2', '3.2.2'],
  severity: 'violation',
  judge(file) {
    const { intake, consultation } = file.record;
    const atIntake = along(intake?.demanded?.map(paperOf), (paper, index) => demandedAtIntake(paper, index, file));
    const atConsultation = along(consultation?.demanded, (paper, index) =>
      file.hold(neededAtConsultation, paper, index),
    );
    return atConsultation === undefined ? atIntake : [...(atIntake ?? nothing), ...atConsultation];
  },
};

function demandedAtIntake(paper: string, index: number, { record, policy, hold }: CaseFile): readonly Observation[] {
  const channel = record.intake?.channel ?? record.facts.intakeChannel;
  if (channel === 'online' || channel === 'phone') return objection(['intake', 'demanded', index], { found: paper });
  const unneeded = hold(neededAtIntake, { paper, document: documentOf(paper, policy) }, index);
  const isCertain = unneeded.some(({ missing }) => missing === undefined);
  if (channel !== undefined || isCertain) return unneeded;
  return [
    {
      path: ['intake', 'demanded', index],
      missing: ['intakeChannel', ...unneeded.flatMap(({ missing = [] }) => missing)],
    },
  ];
}

/**
 * 3.1.3, 3.2.7 — nothing is demanded that data sharing can supply, and nothing from a customer whose real name is
 * authenticated.
 */
export const documentObtainableBySharing: Check = {
  code: 'document-obtainable-by-sharing',
  clauses: ['3.1.3', '3.2.7'],
  severity: 'violation',
  judge({ record: { intake }, policy }) {
    if (intake?.demanded === undefined) return undefined;
    const { demanded, realNameAuthenticated = false } = intake;
    const shared = intake.availableBySharing?.map((paper) => documentOf(paper, policy)) ?? [];
    return along(demanded.map(paperOf), (paper, index) =>
      realNameAuthenticated || shared.includes(documentOf(paper, policy))
        ? objection(['intake', 'demanded', index], { found: paper, realNameAuthenticated })
        : nothing,
    );
  },
};

const approvalDue = /* @__PURE__ */ requirement({
  decision: requiredDocuments,
  forbids: (required, _presented: readonly string[]) => required.includes('governmentApproval'),
  path: () => ['intake', 'presented'],
  evidence: (_, presented) => ({ expected: 'governmentApproval', found: presented }),
});

/** 3.1.2 — an important customer has presented a government approval by the time of the supply plan. */
export const missingGovernmentApproval: Check = {
  code: 'missing-government-approval',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record, policy, hold }) {
    const presented = record.intake?.presented;
    if (presented === undefined || !isPlanReplied(record)) return undefined;
    const missing = hold(approvalDue, presented);
    return missing.length > 0 && isPresented('governmentApproval', presented, policy) ? nothing : missing;
  },
};

const statementDue = /* @__PURE__ */ requirement({
  decision: requiredDocuments,
  forbids: (required, _presented: readonly string[]) => required.includes('voluntaryHighVoltageStatement'),
  path: () => ['intake', 'presented'],
  evidence: (_, presented) => ({ expected: 'voluntaryHighVoltageStatement', found: presented }),
});

/** 3.3.1 — a small or micro enterprise at high voltage has stated in writing that it wants high voltage. */
export const missingHighVoltageStatement: Check = {
  code: 'missing-high-voltage-statement',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge({ record: { intake }, policy, hold }) {
    const presented = intake?.presented;
    if (presented === undefined) return undefined;
    const missing = hold(statementDue, presented);
    return missing.length > 0 && isPresented('voluntaryHighVoltageStatement', presented, policy) ? nothing : missing;
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
