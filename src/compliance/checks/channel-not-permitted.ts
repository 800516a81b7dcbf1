import { intakeRoute } from '../../documents';
import { objectIf, type Check } from '../check';

/** 3.1.2 — applications are taken in at the hall, online and by telephone, and in no other way. */
export const channelNotPermitted: Check = {
  code: 'channel-not-permitted',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record: { intake }, policy }) {
    const channel = intake?.channel;
    if (channel === undefined) return undefined;
    const route = intakeRoute.under(policy).decide({ intakeChannel: channel });
    const broken = route.status === 'decided' && route.outcome === 'notPermitted';
    return objectIf(broken, ['intake', 'channel'], { found: channel });
  },
};
