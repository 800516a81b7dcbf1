import type { Check } from '../check';
import { nothing, objection } from '../observation';

/** 3.2.6 — scheduling the outage does not put off the day on which the customer means to get power. */
export const energisedAfterIntendedDate: Check = {
  code: 'energised-after-intended-date',
  clauses: ['3.2.6'],
  severity: 'violation',
  judge({ record: { outage } }) {
    const { intendedOn, scheduledOn } = outage ?? {};
    if (intendedOn === undefined || scheduledOn === undefined) return undefined;
    return scheduledOn > intendedOn
      ? objection(['outage', 'scheduledOn'], { found: scheduledOn, deadline: intendedOn })
      : nothing;
  },
};
