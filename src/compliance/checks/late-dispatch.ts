import { minutesBetween } from '../../calendar';
import type { Check } from '../check';
import { objectIfChannel } from '../intake-channel';

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
