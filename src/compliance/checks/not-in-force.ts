import type { Check } from '../check';
import { nothing, objection } from '../observation';

/** The policy binds cases applied for since it is in force (I-19); an older one is judged by no other rule. */
export const notInForce: Check = {
  code: 'not-in-force',
  clauses: [],
  severity: 'advisory',
  judge({ appliedOn, policy: { inForceFrom } }) {
    if (appliedOn === undefined) return undefined;
    return appliedOn < inForceFrom ? objection(['intake', 'appliedAt'], { found: appliedOn, inForceFrom }) : nothing;
  },
};
