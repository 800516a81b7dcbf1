import type { CaseFile, RecordedDay } from '../case-file';
import type { Check } from '../check';
import type { RecordPath } from '../finding';
import { nothing, objection, type Observation } from '../observation';

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
    const { inForceFrom, inForceThrough } = file.policy;
    const applied = applicationDay(file);
    if (applied === undefined) {
      // When it was applied for is unknown: only a connection before the first day tells.
      const { connection } = file;
      if (connection === undefined || !isEarly(connection.date, file)) return nothing;
      return early(connection, inForceFrom);
    }
    const { date, path } = applied;
    if (isEarly(date, file)) return early(applied, inForceFrom);
    if (inForceThrough === undefined || date <= inForceThrough) return nothing;
    return objection(path, { found: date, inForceFrom, inForceThrough });
  },
};

/** That a policy binds from its day of issue is a reading of its own. */
function early({ date, path }: RecordedDay, inForceFrom: string): readonly Observation[] {
  return [{ path, evidence: { found: date, inForceFrom }, interpretations: ['I-19'] }];
}

function isEarly(date: string, { policy, readings }: CaseFile): boolean {
  return date < policy.inForceFrom && readings['I-19'] === 'issueDate';
}

/** The day of the application, or else that of the first start of a stage. */
export function applicationDay({ appliedOn, firstStart }: CaseFile): RecordedDay | undefined {
  return appliedOn === undefined ? firstStart : { date: appliedOn, path: applicationPath };
}

const applicationPath: RecordPath = /* @__PURE__ */ Object.freeze(['intake', 'appliedAt']);
