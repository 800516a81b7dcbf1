import { minutesBetween } from '../../calendar';
import { vocabulary } from '../../facts';
import { onceFor } from '../../plain/once-for';
import type { Policy } from '../../policy';
import { intakeRoute } from '../../rules/documents';
import type { Check } from '../check';
import { chinaDay } from '../china-day';
import { objectIfChannel, type IntakeChannel } from '../intake-channel';
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

/** 3.1.2 — no application is refused, for whatever reason. */
export const applicationRefused: Check = {
  code: 'application-refused',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge: ({ record: { intake } }) => (intake?.accepted === false ? objection(['intake', 'accepted']) : nothing),
};

/** 3.1.2 — what is applied for at the hall is entered in the system on the same day. */
export const lateSystemEntry: Check = {
  code: 'late-system-entry',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record: { intake, facts }, appliedOn }) {
    if (typeof intake?.enteredAt !== 'string' || appliedOn === undefined) return undefined;
    const enteredOn = chinaDay(intake.enteredAt);
    if (enteredOn <= appliedOn) return [];
    const evidence = { found: enteredOn, deadline: appliedOn };
    return objectIfChannel(['businessHall'], intake.channel ?? facts.intakeChannel, ['intake', 'enteredAt'], evidence);
  },
};

/** 3.1.2 — a telephone booking is dispatched within minutes of the hang-up, the last minute included. */
export const lateDispatch: Check = {
  code: 'late-dispatch',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record: { intake, facts }, policy }) {
    if (intake?.phoneEndedAt === undefined || typeof intake.dispatchedAt !== 'string') return undefined;
    const minutes = minutesBetween(intake.phoneEndedAt, intake.dispatchedAt);
    const { telephoneDispatchMinutes } = policy.parameters;
    if (minutes <= telephoneDispatchMinutes) return [];
    const evidence = { expected: telephoneDispatchMinutes, found: minutes };
    return objectIfChannel(['phone'], intake.channel ?? facts.intakeChannel, ['intake', 'dispatchedAt'], evidence);
  },
};
