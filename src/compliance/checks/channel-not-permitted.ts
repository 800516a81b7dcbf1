import { intakeRoute } from '../../documents';
import type { Check } from '../check';
import { objectIf } from '../observation';

/** 3.1.2 — applications are taken in at the hall, online and by telephone, and in no other way. */
export const channelNotPermitted: Check = {
  code: 'channel-not-permitted',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record: { intake }, policy }) {
    const channel = intake?.channel;
    if (channel === undefined) return undefined;
    // Which route a permitted channel leads to does not matter here, so the proofs are taken as presented.
    const facts = { intakeChannel: channel, presentsSubjectProof: true, presentsPropertyProof: true };
    const route = intakeRoute.under(policy).decide(facts);
    const isPermitted = route.status !== 'decided' || route.outcome !== 'notPermitted';
    return objectIf(!isPermitted, ['intake', 'channel'], { found: channel });
  },
};
