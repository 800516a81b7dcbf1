import { supportingWorksFunding } from '../../supporting-works';
import type { Check } from '../check';
import { along } from '../observation';
import { oneOrAll } from '../rulings';

/** 3.2.5 — supporting works are paid from the plan that the rules name. */
export const worksFundingMismatch: Check = {
  code: 'works-funding-mismatch',
  clauses: ['3.2.5'],
  severity: 'advisory',
  judge: ({ works }) =>
    along(works, ({ item: { funding }, path, rule }) =>
      funding === undefined
        ? []
        : rule(
            supportingWorksFunding,
            (governed) => governed !== funding,
            [...path, 'funding'],
            (possible) => ({ expected: oneOrAll(possible), found: funding }),
          ),
    ),
};
