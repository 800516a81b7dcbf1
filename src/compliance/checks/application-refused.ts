import type { Check } from '../check';
import { nothing, objection } from '../observation';

/** 3.1.2 — no application is refused, for whatever reason. */
export const applicationRefused: Check = {
  code: 'application-refused',
  clauses: ['3.1.2'],
  severity: 'violation',
  judge: ({ record: { intake } }) => (intake?.accepted === false ? objection(['intake', 'accepted']) : nothing),
};
