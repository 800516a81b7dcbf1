import type { Check } from '../check';
import { along, nothing, objection } from '../observation';

/** 3.5.1 — a stage is recorded on the day it happens, not entered afterwards. */
export const backEntry: Check = {
  code: 'back-entry',
  clauses: ['3.5.1'],
  severity: 'advisory',
  judge: ({ record: { stages } }) =>
    along(stages, ({ stage, startedOn, completedOn, recordedOn }, index) => {
      const deadline = completedOn ?? startedOn;
      return deadline !== undefined && recordedOn !== undefined && recordedOn > deadline
        ? objection(['stages', index, 'recordedOn'], { stage, found: recordedOn, deadline })
        : nothing;
    }),
};
