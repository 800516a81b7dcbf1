import { deepFreeze } from '../../plain/deep-freeze';
import { acceptRecord } from './accept-record';
import type { CaseRecord } from './case-record';
import { datesOutOfOrder } from './date-order';
import type { CaseFacts, CaseDecisions } from '../case-decisions';
import { readerOf, report, type Reader, type Reading } from './read-value';
import type { RecordProblem } from './record-problem';
import { recordShape } from './record-shape';

/** A record fit to be judged with its facts as the rules read them, or everything that is wrong with it. */
export type RecordReading =
  | { readonly record: CaseRecord; readonly facts: CaseFacts; readonly problems?: never }
  | { readonly record?: never; readonly facts?: never; readonly problems: readonly RecordProblem[] };

const readShape: Reader = /* @__PURE__ */ readerOf(recordShape);

/** Reads a value of any origin as a case record. Never throws. */
export function readRecord(value: unknown, panel: CaseDecisions): RecordReading {
  return accepted(value, panel) ?? examined(value, panel);
}

/** Takes a record as it is: most are sound, and that is quickly seen. */
function accepted(value: unknown, panel: CaseDecisions): RecordReading | undefined {
  try {
    const record = acceptRecord(value);
    if (record === undefined || datesOutOfOrder(record).length > 0) return undefined;
    const facts = panel.read(record.facts).known;
    return facts && { record, facts };
  } catch {
    return undefined; // the examination says what threw
  }
}

/** Looks at everything, to say all that is wrong. */
function examined(value: unknown, panel: CaseDecisions): RecordReading {
  const reading: Reading = { path: [], problems: [], panel, facts: [] };
  const record = readShapeOf(value, reading);
  const [facts] = reading.facts;
  const problems = [...reading.problems, ...datesOutOfOrder(record ?? {})];
  if (record === undefined || facts === undefined || problems.length > 0) return { problems: deepFreeze(problems) };
  return { record, facts };
}

/** Reads a value by the shape of a record. */
export function readShapeOf(value: unknown, reading: Reading): CaseRecord | undefined {
  try {
    return readShape(value, reading) as CaseRecord | undefined; // what the shape describes
  } catch {
    // Getters and proxies may throw whatever they like.
    report(reading, 'unreadable', 'plain data', value);
    return undefined;
  }
}
