import type { Check } from '../check';
import { along, nothing, objection } from '../observation';
import { documentOf, paperOf } from '../document-of';

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
