import { intakeRoute } from '../../rules/documents';
import { onceFor } from '../../plain/once-for';
import { vocabulary } from '../../facts';
import type { Policy } from '../../policy';
import type { Check } from '../check';
import type { IntakeChannel } from '../intake-channel';
import { nothing, objection } from '../observation';

/** The channels that lead to no route, whatever proofs are presented. */
const closedChannels = /* @__PURE__ */ onceFor((policy: Policy): readonly IntakeChannel[] =>
  vocabulary.intakeChannel.values.filter((intakeChannel) => {
    const route = intakeRoute
      .under(policy)
      .decide({ intakeChannel, presentsSubjectProof: true, presentsPropertyProof: true });
    return route.status === 'decided' && route.outcome === 'notPermitted';
  }),
);

/** 3.1.2 — applications are taken in at the hall, online and by telephone, and in no other way. */
export const channelNotPermitted: Check = {
  code: 'channel-not-permitted',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record: { intake }, policy }) {
    const channel = intake?.channel;
    if (channel === undefined) return undefined;
    return closedChannels(policy).includes(channel) ? objection(['intake', 'channel'], { found: channel }) : nothing;
  },
};
