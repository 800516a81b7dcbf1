import { leadershipSupervision } from '../../rules/supporting-works';
import type { Check } from '../check';
import { along, nothing } from '../observation';
import { ruling } from '../rulings';

const supervisedByLeader = /* @__PURE__ */ ruling({
  decision: leadershipSupervision,
  forbids: (supervised, leaderNamed: boolean) => supervised && !leaderNamed,
  path: (index) => ['works', index, 'leaderNamed'],
  evidence: () => ({}),
});

/** 3.2.5 — a named leader supervises urgent supporting works of the highest voltages. */
export const worksLeaderMissing: Check = {
  code: 'works-leader-missing',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: ({ works }) =>
    along(works, ({ item: { leaderNamed }, rule }, index) =>
      leaderNamed === false ? rule(supervisedByLeader, leaderNamed, index) : nothing,
    ),
};
