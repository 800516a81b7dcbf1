import { consultationDocuments, requiredDocuments } from '../../documents';
import type { CaseFile } from '../case-file';
import type { Check } from '../check';
import { along, nothing, type Observation } from '../observation';
import { documentOf } from '../document-of';

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
    const atIntake = along(intake?.demanded, (paper, index) => demandedAtIntake(paper, index, file));
    const atConsultation = along(consultation?.demanded, (paper, index) =>
      file.rule(
        consultationDocuments,
        (documents) => documents !== null && !documents.some((one) => one === paper),
        ['consultation', 'demanded', index],
        () => ({ found: paper }),
      ),
    );
    return atConsultation === undefined ? atIntake : [...(atIntake ?? nothing), ...atConsultation];
  },
};

function demandedAtIntake(paper: string, index: number, { record, policy, rule }: CaseFile): readonly Observation[] {
  const path = ['intake', 'demanded', index];
  const channel = record.intake?.channel ?? record.facts.intakeChannel;
  if (channel === 'online' || channel === 'phone') return [{ path, evidence: { found: paper } }];
  const document = documentOf(paper, policy);
  const unneeded = rule(
    requiredDocuments,
    (required) => !required.some((one) => one === document),
    path,
    () => ({ found: paper }),
  );
  const isCertain = unneeded.some(({ missing }) => missing === undefined);
  if (channel !== undefined || isCertain) return unneeded;
  return [{ path, missing: ['intakeChannel', ...unneeded.flatMap(({ missing = [] }) => missing)] }];
}
