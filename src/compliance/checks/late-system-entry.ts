import type { Check } from '../check';
import { chinaDay } from '../china-day';
import { objectIfChannel } from '../intake-channel';

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
