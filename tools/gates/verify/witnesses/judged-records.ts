import type { CaseRecord } from '../../../../src/compliance';
import { expectedClocks } from '../../../../test/reference/clock-completions';
import { expected, resultFor } from '../../../../test/reference/compliance-completions';
import { expectedDeadlines } from '../../../../test/reference/compliance-deadlines';
import { generatedRecord, randomFrom } from '../../../../test/reference/generated-records';

/** A record with what the second implementation of the check finds in it. */
export interface Judged {
  readonly record: CaseRecord;
  readonly asOf: string;
  /** Whether all facts are known; only then the verdict contains how the case compares with its limits. */
  readonly isComplete: boolean;
  /** The findings, the open checks, the open clocks, the limits and the timing, as JSON. */
  readonly verdict: string;
}

/** The first generated records of `test/compliance/reference.test.ts`, judged by the second implementation. */
export function judgedRecords(count: number): readonly Judged[] {
  const random = randomFrom(20210527);
  return Array.from({ length: count }, () => {
    const generated = generatedRecord(random);
    const { record, asOf, unknown, facts } = generated;
    const isComplete = unknown.length === 0;
    const { timing, certain } = resultFor(generated, facts);
    const judged = [expected(generated), expectedClocks(generated), expectedDeadlines(generated)];
    const verdict = JSON.stringify(isComplete ? [...judged, timing, certain] : judged);
    return { record, asOf, isComplete, verdict };
  });
}
