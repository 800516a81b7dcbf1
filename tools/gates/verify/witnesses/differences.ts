/** Whether the library still does what is recorded of it, in one call: the subject of `try-changes.ts`. */
import * as library from '../../../../src';
import * as compliance from '../../../../src/compliance';
import { assess } from '../../../../src/compliance/assess';
import { deadlinesOf } from '../../../../src/compliance/deadlines';
import { shownClocks } from '../../../../test/reference/clock-completions';
import { verdictOf } from '../../../../test/reference/compliance-completions';
import { conforming } from '../../../generate/conformance/conforming';
import { deadlineDifferences, decisionDifferences, recordDifferences } from '../../../generate/conformance/differences';
import type { Pack } from '../../../generate/conformance/read-pack';
import type { Judged } from './judged-records';

/** What is recorded of the library. */
export interface Recorded extends Pack {
  /** Records that the second implementation has judged. */
  readonly judged: readonly Judged[];
}

/** Whether the library answers otherwise than the conformance pack, or than the second implementation of the check. */
export function differs({ decisions, deadlines, records, judged }: Recorded): boolean {
  const subject = conforming(library, compliance);
  return (
    judged.some(isJudgedOtherwise) ||
    records.vectors.some((vector) => recordDifferences({ ...records, vectors: [vector] }, subject).length > 0) ||
    deadlineDifferences(deadlines, subject).length > 0 ||
    decisions.some((vectors) => decisionDifferences(vectors, subject).length > 0)
  );
}

function isJudgedOtherwise({ record, asOf, isComplete, verdict }: Judged): boolean {
  const check = compliance.checkCase(record, { asOf });
  const limits = assess(record, { asOf }, deadlinesOf).result;
  const found = [verdictOf(check), shownClocks(compliance.openClocks(record, { asOf })), limits];
  return JSON.stringify(isComplete ? [...found, check.timing, check.certain] : found) !== verdict;
}
