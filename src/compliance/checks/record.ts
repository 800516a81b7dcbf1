import type { CaseFile, RecordedDay } from '../case-file';
import type { Check } from '../check';
import { nothing, objection } from '../observation';

/** Where facts say something else than the record shows, the record is believed and the facts deserve a look. */
export const recordContradictsFacts: Check = {
  code: 'record-contradicts-facts',
  clauses: [],
  severity: 'advisory',
  judge: ({ contradictions }) => contradictions,
};

/** The policy binds cases applied for while it is in force (I-19); any other is judged by no other rule. */
export const notInForce: Check = {
  code: 'not-in-force',
  clauses: [],
  severity: 'advisory',
  judge(file) {
    if (file.readings['I-19'] === 'alwaysApplies') return nothing;
    const { inForceFrom } = file.policy;
    const applied = applicationDay(file);
    if (applied !== undefined) {
      return applied.date < inForceFrom ? objection(applied.path, { found: applied.date, inForceFrom }) : nothing;
    }
    const { connection } = file;
    if (connection === undefined || connection.date >= inForceFrom) return nothing;
    return objection(connection.path, { found: connection.date, inForceFrom });
  },
};

/** The day of the application, or else that of the first start of a stage. */
export function applicationDay({ appliedOn, firstStart }: CaseFile): RecordedDay | undefined {
  return appliedOn === undefined ? firstStart : { date: appliedOn, path: ['intake', 'appliedAt'] };
}
