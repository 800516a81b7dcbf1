import { describe, expect, it } from 'vitest';
import { checkCase, findingCodes } from '../../src/compliance';
import { expected, matters, placeOf, resultFor } from '../reference/compliance-completions';
import { generatedRecord, randomFrom } from '../reference/generated-records';

/** The gate sets it higher. */
const records = Number(process.env['COMPLIANCE_RECORDS'] ?? 2_000);

/** What the check says and what the specification says; compared as text first, since nearly all agree. */
function agree(said: unknown, wanted: unknown, context: object): void {
  if (JSON.stringify(said) !== JSON.stringify(wanted))
    expect({ ...context, said }).toEqual({ ...context, said: wanted });
}

describe('the compliance check and its second encoding', () => {
  it(`agree on ${records} records, in which every finding occurs`, () => {
    const random = randomFrom(20210527);
    const met = new Set<string>();
    let opened = 0;
    for (let count = 0; count < records; count += 1) {
      const generated = generatedRecord(random);
      const { record, asOf, unknown } = generated;
      const check = checkCase(record, { asOf });
      const findings = check.findings.map((each) => `${placeOf(each)} ${each.severity}`).toSorted();
      const open = check.undetermined.map(placeOf).toSorted();
      agree({ findings, open }, expected(generated), { asOf, record });
      for (const { code } of check.findings) met.add(code);
      for (const each of check.undetermined) {
        opened += 1;
        if (opened % 10 > 0) continue;
        agree(each.missing.toSorted(), matters(generated, placeOf(each)).toSorted(), { asOf, record, each });
      }
      if (unknown.length > 0) continue;
      const { timing, certain } = resultFor(generated, generated.facts);
      agree([check.timing, check.certain], [timing, certain], { asOf, record });
    }
    expect([...met].toSorted()).toEqual(findingCodes.toSorted());
  }, 600_000);
});
