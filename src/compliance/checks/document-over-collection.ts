import { consultationDocuments, requiredDocuments } from '../../rules/documents';
import type { DocumentKind } from '../../policy';
import { documentOf, paperOf } from '../../policy/paper-names';
import type { CaseFile } from '../case-file';
import type { Check } from '../check';
import { along, nothing, objection, type Observation } from '../observation';
import { ruling } from '../rulings';

const neededAtIntake = /* @__PURE__ */ ruling({
  decision: requiredDocuments,
  forbids: (required, { document }: Demand) => !required.some((one) => one === document),
  path: (index) => ['intake', 'demanded', index],
  evidence: (_, { paper }) => ({ found: paper }),
});

const neededAtConsultation = /* @__PURE__ */ ruling({
  decision: consultationDocuments,
  forbids: (documents, paper: string) => documents !== null && !documents.some((one) => one === paperOf(paper)),
  path: (index) => ['consultation', 'demanded', index],
  evidence: (_, paper) => ({ found: paper }),
});

/** A paper that was demanded, and the document that it serves as, if the catalogue knows it. */
interface Demand {
  readonly paper: string;
  readonly document: DocumentKind | undefined;
}

/**
 * 3.1.2, 3.2.2 — no document is demanded but those the rules require; none at all for a booking online or by telephone;
 * for a consultation at 10 kV the licence alone. A paper that the catalogue does not know deserves a look, no more.
 */
export const documentOverCollection: Check = {
  code: 'document-over-collection',
  clauses: ['3.1.2', '3.2.2'],
  severity: 'violation',
  judge(file) {
    const { intake, consultation } = file.record;
    const atIntake = along(intake?.demanded, (paper, index) => demandedAtIntake(paper, index, file));
    const atConsultation = along(consultation?.demanded, (paper, index) =>
      file.rule(neededAtConsultation, paper, index),
    );
    return atConsultation === undefined ? atIntake : [...(atIntake ?? nothing), ...atConsultation];
  },
};

function demandedAtIntake(paper: string, index: number, { record, policy, rule }: CaseFile): readonly Observation[] {
  const channel = record.intake?.channel ?? record.facts.intakeChannel;
  if (channel === 'online' || channel === 'phone') return objection(['intake', 'demanded', index], { found: paper });
  const document = documentOf(paper, policy.papers);
  const unneeded = rule(neededAtIntake, { paper, document }, index);
  // What the catalogue does not know may be a required document under another name.
  if (document === undefined) return unneeded.map((each) => ({ ...each, severity: 'advisory' }));
  const isCertain = unneeded.some(({ missing }) => missing === undefined);
  if (channel !== undefined || isCertain) return unneeded;
  return [
    {
      path: ['intake', 'demanded', index],
      missing: ['intakeChannel', ...unneeded.flatMap(({ missing = [] }) => missing)],
    },
  ];
}
