import { connectionDay, type CaseFile } from '../case-file';
import type { CaseRecord } from '../record/case-record';
import type { Check } from '../check';
import type { RecordPath } from '../finding';
import { nothing, objection } from '../observation';

/** A day, and the value of the record that gives it. */
interface RecordedDay {
  readonly day: string;
  readonly path: RecordPath;
}

/**
 * The policy binds cases applied for since it is in force (I-19); an older one is judged by no other rule. Where the day
 * of the application is not recorded, the first start of a stage stands in for it, and else a connection that is older
 * than the policy.
 */
export const notInForce: Check = {
  code: 'not-in-force',
  clauses: [],
  severity: 'advisory',
  judge(file) {
    const { inForceFrom } = file.policy;
    const begun = begunOn(file);
    // A later connection does not say when the case began.
    const older = begun ?? connectedOn(file.record);
    if (older !== undefined && older.day < inForceFrom) return objection(older.path, { found: older.day, inForceFrom });
    return begun === undefined ? undefined : nothing;
  },
};

/** The day of the application, or else the first day on which a stage began. */
function begunOn({ appliedOn, record: { stages = [] } }: CaseFile): RecordedDay | undefined {
  if (appliedOn !== undefined) return { day: appliedOn, path: ['intake', 'appliedAt'] };
  let first: RecordedDay | undefined;
  stages.forEach(({ startedOn }, index) => {
    if (startedOn === undefined || (first !== undefined && first.day <= startedOn)) return;
    first = { day: startedOn, path: ['stages', index, 'startedOn'] };
  });
  return first;
}

function connectedOn(record: CaseRecord): RecordedDay | undefined {
  const day = connectionDay(record);
  if (day === undefined) return undefined;
  if (record.connectedOn !== undefined) return { day, path: ['connectedOn'] };
  const index = (record.stages ?? []).findIndex((each) => each.stage === 'meterConnection' && each.completedOn === day);
  return { day, path: ['stages', index, 'completedOn'] };
}
