import type { Check } from '../check';
import { objectIf } from '../observation';

/** The policy binds cases applied for since it is in force (I-19); an older one is judged by no other rule. */
export const notInForce: Check = {
  code: 'not-in-force',
  clauses: [],
  severity: 'advisory',
  judge: ({ appliedOn, policy: { inForceFrom } }) =>
    appliedOn === undefined
      ? undefined
      : objectIf(appliedOn < inForceFrom, ['intake', 'appliedAt'], { found: appliedOn, inForceFrom }),
};
