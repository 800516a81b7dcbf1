import { consultationDocuments, requiredDocuments } from '../../rules/documents';
import type { CaseFile } from '../case-file';
import type { Check } from '../check';
import { along, nothing, objection, type Observation } from '../observation';
import { documentOf, paperOf } from '../document-of';
import { ruling } from '../rulings';

const neededAtIntake = /* @__PURE__ */ ruling({
  decision: requiredDocuments,
  forbids: (required, { document }: Demand) => !required.some((one) => one === document),
  path: (index) => ['intake', 'demanded', index],
  evidence: (_, { paper }) => ({ found: paper }),
});

const neededAtConsultation = /* @__PURE__ */ ruling({
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
      file.rule(neededAtConsultation, paper, index),
    );
    return atConsultation === undefined ? atIntake : [...(atIntake ?? nothing), ...atConsultation];
  },
};

function demandedAtIntake(paper: string, index: number, { record, policy, rule }: CaseFile): readonly Observation[] {
  const channel = record.intake?.channel ?? record.facts.intakeChannel;
  if (channel === 'online' || channel === 'phone') return objection(['intake', 'demanded', index], { found: paper });
  const unneeded = rule(neededAtIntake, { paper, document: documentOf(paper, policy) }, index);
  const isCertain = unneeded.some(({ missing }) => missing === undefined);
  if (channel !== undefined || isCertain) return unneeded;
  return [
    {
      path: ['intake', 'demanded', index],
      missing: ['intakeChannel', ...unneeded.flatMap(({ missing = [] }) => missing)],
    },
  ];
}
