import { supportingWorksFunding } from '../../rules/supporting-works';
import type { Check } from '../check';
import { along, nothing } from '../observation';
import { oneOrAll, ruling } from '../rulings';

const governedFunding = /* @__PURE__ */ ruling({
  decision: supportingWorksFunding,
  forbids: (governed, funding: string) => governed !== funding,
  path: (index) => ['works', index, 'funding'],
  evidence: (possible, funding) => ({ expected: oneOrAll(possible), found: funding }),
});

/** 3.2.5 — supporting works are paid from the plan that the rules name. */
export const worksFundingMismatch: Check = {
  code: 'works-funding-mismatch',
  clauses: ['3.2.5'],
  severity: 'advisory',
  judge: ({ works }) =>
    along(works, ({ item: { funding }, rule }, index) =>
      funding === undefined ? nothing : rule(governedFunding, funding, index),
    ),
};
