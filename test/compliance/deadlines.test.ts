import { expect, it } from 'vitest';
import { assess } from '../../src/compliance/assess';
import { deadlinesOf, type Deadlines } from '../../src/compliance/deadlines';
import type { CaseRecord } from '../../src/compliance';
import { definePolicy, type Policy } from '../../src/policy';
import { expectedDeadlines } from '../reference/compliance-deadlines';
import { generatedRecord, randomFrom } from '../reference/generated-records';

/** The limits by which a record is judged, as the timeline of the report shows them. */
function deadlines(record: CaseRecord, asOf: string, policy?: Policy): Deadlines | undefined {
  return assess(record, { asOf, policy }, deadlinesOf).result;
}

it.each([undefined, definePolicy({ id: 'over', inForceThrough: '2021-09-22' })])(
  'the limits by which records are judged are those of the second implementation',
  (policy) => {
    const random = randomFrom(1125);
    const known = { process: 0, works: 0 };
    for (let count = 0; count < 150; count += 1) {
      const generated = generatedRecord(random);
      const { record, asOf } = generated;
      const found = deadlines(record, asOf, policy);
      expect({ ...generated, found }).toEqual({ ...generated, found: expectedDeadlines(generated, policy) });
      if (found?.process?.dueOn !== undefined) known.process += 1;
      if (found?.works.some((each) => each?.dueOn !== undefined) === true) known.works += 1;
    }
    expect(known.process).toBeGreaterThan(5);
    expect(known.works).toBeGreaterThan(5);
  },
);
