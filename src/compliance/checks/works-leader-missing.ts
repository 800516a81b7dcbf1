import { leadershipSupervision } from '../../supporting-works';
import type { Check } from '../check';
import { along } from '../observation';

/** 3.2.5 — a named leader supervises urgent supporting works of the highest voltages. */
export const worksLeaderMissing: Check = {
  code: 'works-leader-missing',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: ({ works }) =>
    along(works, ({ item: { leaderNamed }, path, rule }) =>
      leaderNamed === false
        ? rule(
            leadershipSupervision,
            (supervised) => supervised,
            [...path, 'leaderNamed'],
            () => ({}),
          )
        : [],
    ),
};
