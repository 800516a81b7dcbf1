import { documentOf } from '../../policy/paper-names';
import type { Check } from '../check';
import { along, nothing, objection } from '../observation';

/**
 * 3.1.3, 3.2.7 — nothing is demanded that data sharing can supply, and nothing from a customer whose real name is
 * authenticated.
 */
export const documentObtainableBySharing: Check = {
  code: 'document-obtainable-by-sharing',
  clauses: ['3.1.3', '3.2.7'],
  severity: 'violation',
  judge({ record: { intake }, policy: { papers } }) {
    if (intake?.demanded === undefined) return undefined;
    const served = (paper: string): string => documentOf(paper, papers) ?? paper;
    const { demanded, realNameAuthenticated = false } = intake;
    const shared = intake.availableBySharing?.map(served) ?? [];
    return along(demanded, (paper, index) =>
      realNameAuthenticated || shared.includes(served(paper))
        ? objection(['intake', 'demanded', index], { found: paper, realNameAuthenticated })
        : nothing,
    );
  },
};
