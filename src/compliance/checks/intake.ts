import { minutesBetween } from '../../calendar';
import { paperIn } from '../../policy/papers';
import { intakeRoute } from '../../rules/documents';
import type { CaseFile } from '../case-file';
import type { Check } from '../check';
import { chinaDay } from '../china-day';
import { objectIfChannel } from '../intake-channel';
import { nothing, type Evidence } from '../observation';
import type { IntakeRecord } from '../record/case-record';
import { hold, requirement } from '../requirement';

/** The channel of a case, as the record has it, or else the facts. */
interface ChannelOfCase {
  readonly channel: IntakeRecord['channel'];
  readonly isRecorded: boolean;
}

const permittedChannel = /* @__PURE__ */ requirement({
  decision: intakeRoute,
  forbids: (route, _case: ChannelOfCase) => route === 'notPermitted',
  path: (_, __, { isRecorded }) => (isRecorded ? ['intake', 'channel'] : ['facts', 'intakeChannel']),
  // A policy may replace the table so that no channel is permitted, even an unknown one.
  evidence: (_, { channel }): Evidence => (channel === undefined ? {} : { found: channel }),
});

/** 3.1.2 — applications are accepted at the hall, online and by telephone, and by no other channel. */
export const channelNotPermitted: Check = {
  code: 'channel-not-permitted',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge(file) {
    const { record, policy } = file;
    const { intake } = record;
    if (intake === undefined || (intake.channel === undefined && isEmpty(intake))) return undefined;
    if (intake.accepted === false) return nothing;
    const { channel = record.facts.intakeChannel } = intake;
    // By the printed table the proofs do not matter; reading them would take time for every record.
    const facts = policy.tables?.intakeRoute === undefined ? file.facts : factsAtIntake(file);
    return hold(facts, permittedChannel, { channel, isRecorded: intake.channel !== undefined });
  },
};

function isEmpty(section: object): boolean {
  return Object.values(section).every((value) => value === undefined);
}

const refusal = /* @__PURE__ */ requirement({
  decision: intakeRoute,
  forbids: (route, _accepted: false) => route !== 'notPermitted' && route !== 'guidedToOnline',
  path: () => ['intake', 'accepted'],
  evidence: () => ({}),
});

/**
 * 3.1.2 — no application is refused, for whatever reason; a customer without documents may be guided from the hall to
 * an online booking.
 */
export const applicationRefused: Check = {
  code: 'application-refused',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge(file) {
    const { accepted } = file.record.intake ?? {};
    if (accepted !== false) return accepted === undefined ? undefined : nothing;
    return hold(factsAtIntake(file), refusal, accepted);
  },
};

/** The facts of the case, with the proofs that were presented at the intake. */
function factsAtIntake({ record: { intake }, facts, policy }: CaseFile): CaseFile['facts'] {
  const paperOf = paperIn(policy);
  const shown = intake?.presented?.map((name) => paperOf(name)?.document);
  return facts.with({
    ...(shown !== undefined && {
      presentsSubjectProof: shown.includes('subjectProof'),
      presentsPropertyProof: shown.includes('propertyProof'),
    }),
    ...(intake?.commitmentSigned !== undefined && { commitmentSigned: intake.commitmentSigned }),
  });
}

/** 3.1.2 — an application at the hall is entered in the system on the same day. */
export const lateSystemEntry: Check = {
  code: 'late-system-entry',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record: { intake, facts }, appliedOn, asOf }) {
    if (intake?.enteredAt === undefined || appliedOn === undefined) return undefined;
    const { enteredAt } = intake;
    const enteredOn = enteredAt === null ? asOf : chinaDay(enteredAt);
    if (enteredOn <= appliedOn) return nothing;
    const evidence: Evidence =
      enteredAt === null ? { open: true, deadline: appliedOn } : { found: enteredOn, deadline: appliedOn };
    return objectIfChannel(['businessHall'], intake.channel ?? facts.intakeChannel, ['intake', 'enteredAt'], evidence);
  },
};

/** 3.1.2 — a telephone booking is dispatched within minutes of hanging up, including the last minute. */
export const lateDispatch: Check = {
  code: 'late-dispatch',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge({ record: { intake, facts }, policy, asOf }) {
    if (intake?.phoneEndedAt === undefined || intake.dispatchedAt === undefined) return undefined;
    const { phoneEndedAt, dispatchedAt } = intake;
    const { telephoneDispatchMinutes } = policy.parameters;
    const channel = intake.channel ?? facts.intakeChannel;
    const path = ['intake', 'dispatchedAt'] as const;
    if (dispatchedAt === null) {
      // The limit of no policy is longer than a day, so a booking is late on every day after the call.
      if (asOf <= chinaDay(phoneEndedAt)) return nothing;
      return objectIfChannel(['phone'], channel, path, { expected: telephoneDispatchMinutes, open: true });
    }
    const minutes = minutesBetween(phoneEndedAt, dispatchedAt);
    if (minutes <= telephoneDispatchMinutes) return nothing;
    return objectIfChannel(['phone'], channel, path, { expected: telephoneDispatchMinutes, found: minutes });
  },
};
