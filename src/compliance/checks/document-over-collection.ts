import { consultationDocuments, requiredDocuments } from '../../documents';
import type { CaseFile } from '../case-file';
import type { Check } from '../check';
import type { Observation } from '../observation';
import { documentOf } from '../document-of';

/**
 * 3.1.2, 3.2.2 — no document is demanded but those the rules require; none at all for a booking online or by telephone;
 * for a consultation at 10 kV the licence alone.
 */
export const documentOverCollection: Check = {
  code: 'document-over-collection',
  clauses: ['3.1.2', '3.2.2'],
  severity: 'violation',
  judge: (file) => [
    ...(file.record.intake?.demanded ?? []).flatMap((paper, index) => demandedAtIntake(paper, index, file)),
    ...(file.record.consultation?.demanded ?? []).flatMap((paper, index) =>
      file.rule(
        consultationDocuments,
        (documents) => documents !== null && !documents.some((one) => one === paper),
        ['consultation', 'demanded', index],
        () => ({ found: paper }),
      ),
    ),
  ],
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
