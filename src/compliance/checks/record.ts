import type { CaseFile, RecordedDay } from '../case-file';
import type { Check } from '../check';
import type { RecordPath } from '../finding';
import { nothing, objection, type Observation } from '../observation';

/** Where facts contradict the rest of the record, the rest is used and the contradiction is an advisory. */
export const recordContradictsFacts: Check = {
  code: 'record-contradicts-facts',
  clauses: [],
  severity: 'advisory',
  judge: ({ contradictions }) => contradictions,
};

/**
 * The policy applies to cases with an application within its term (I-19). For any other case this is the only finding;
 * if the day of the application is unknown, it is the only undetermined check.
 */
export const notInForce: Check = {
  code: 'not-in-force',
  clauses: [],
  severity: 'advisory',
  judge(file) {
    const { inForceFrom, inForceThrough } = file.policy;
    const applied = applicationDay(file);
    const known = applied ?? file.connection;
    if (known === undefined) return nothing;
    const { date, path } = known;
    if (isEarly(date, file)) return early(known, inForceFrom);
    if (inForceThrough === undefined || date <= inForceThrough) return nothing;
    // A case connected after the last day may have an application within the term.
    if (applied === undefined) return [{ path, missing: [], missingDates: [applicationPath] }];
    return objection(path, { found: date, inForceFrom, inForceThrough });
  },
};

/** Whether a case is, or may be, outside the term of its policy. */
export function isOutsideForce(file: CaseFile): boolean {
  return notInForce.judge(file)?.length === 1;
}

/** Whether the term begins on the day of issue depends on I-19. */
function early({ date, path }: RecordedDay, inForceFrom: string): readonly Observation[] {
  return [{ path, evidence: { found: date, inForceFrom }, interpretations: ['I-19'] }];
}

function isEarly(date: string, { policy, readings }: CaseFile): boolean {
  return date < policy.inForceFrom && readings['I-19'] === 'issueDate';
}

/** The day of the application, or else the first start of a stage. */
export function applicationDay({ appliedOn, firstStart }: CaseFile): RecordedDay | undefined {
  return appliedOn === undefined ? firstStart : { date: appliedOn, path: applicationPath };
}

const applicationPath: RecordPath = /* @__PURE__ */ Object.freeze(['intake', 'appliedAt']);
