import { describe, expect, it } from 'vitest';
import { findingCodes, safeCheckCase } from '../../src/compliance';
import { expected, matters, placeOf, resultFor } from '../reference/compliance-completions';
import { generatedRecord, randomFrom } from '../reference/generated-records';

/** The gate sets it higher. */
const records = Number(process.env['COMPLIANCE_RECORDS'] ?? 4_000);

describe('the compliance check and its second encoding', () => {
  it(`agree on ${records} records, in which every finding occurs`, () => {
    const random = randomFrom(20210527);
    const met = new Set<string>();
    let judged = 0;
    let opened = 0;
    for (let count = 0; count < records; count += 1) {
      const generated = generatedRecord(random);
      const { record, asOf, unknown } = generated;
      const check = safeCheckCase(record, { asOf });
      if (check.status === 'malformed') continue;
      judged += 1;
      const found = {
        findings: check.findings.map((each) => `${placeOf(each)} ${each.severity}`).toSorted(),
        open: check.undetermined.map(placeOf).toSorted(),
      };
      const context = { asOf, record, found };
      expect({ ...context, found }).toEqual({ ...context, found: expected(generated) });
      for (const { code } of check.findings) met.add(code);
      for (const each of check.undetermined) {
        opened += 1;
        if (opened % 10 > 0) continue;
        expect({ ...context, missing: each.missing.toSorted() }).toEqual({
          ...context,
          missing: matters(generated, placeOf(each)).toSorted(),
        });
      }
      if (unknown.length > 0) continue;
      const { timing, certain } = resultFor(generated, generated.facts);
      expect({ ...context, timing: check.timing, certain: check.certain }).toEqual({ ...context, timing, certain });
    }
    expect(judged).toBeGreaterThan(records * 0.5);
    expect([...met].toSorted()).toEqual(findingCodes.toSorted());
  });
});
