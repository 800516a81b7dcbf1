import type { CaseRecord } from '../../../../src/compliance';
import { expectedClocks } from '../../../../test/reference/clock-completions';
import { expected } from '../../../../test/reference/compliance-completions';
import { generatedRecord, randomFrom } from '../../../../test/reference/generated-records';

/** A record with what the second implementation of the check finds in it. */
export interface Judged {
  readonly record: CaseRecord;
  readonly asOf: string;
  /** The findings, the open checks and the open clocks, as JSON. */
  readonly verdict: string;
}

/** The first generated records of `test/compliance/reference.test.ts`, judged by the second implementation. */
export function judgedRecords(count: number): readonly Judged[] {
  const random = randomFrom(20210527);
  return Array.from({ length: count }, () => {
    const generated = generatedRecord(random);
    const { record, asOf } = generated;
    return { record, asOf, verdict: JSON.stringify([expected(generated), expectedClocks(generated)]) };
  });
}
