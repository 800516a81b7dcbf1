import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../../src/calendar';
import { findingCodes, safeCheckCase } from '../../src/compliance';
import { neixiang2021 } from '../../src/policy';
import type { FullFacts } from '../reference';
import { complianceReference, type Objection, type ReferenceResult } from '../reference/compliance';
import { generatedRecord, randomFrom, valuesOf, type Generated } from '../reference/generated-records';

/** The gate sets it higher. */
const records = Number(process.env['COMPLIANCE_RECORDS'] ?? 4_000);

const { certainThrough, from } = chinaCalendar.coverage;
const term = { inForceFrom: neixiang2021.inForceFrom, certainFrom: from, certainThrough };

function resultFor({ record, asOf }: Generated, facts: FullFacts): ReferenceResult {
  return complianceReference(record, facts, asOf, neixiang2021.parameters, term);
}

/** Every way in which the facts that a record leaves out may turn out. */
function completions({ facts, unknown }: Generated): readonly FullFacts[] {
  return unknown.reduce<readonly FullFacts[]>(
    (ways, name) => ways.flatMap((way) => valuesOf(name).map((value) => ({ ...way, [name]: value }))),
    [facts],
  );
}

const placeOf = ({ code, path }: Pick<Objection, 'path'> & { readonly code: string }): string =>
  `${code} ${path.join('.')}`;

/** What the specification says of a record with unknown facts: findings with their severity, and what is open. */
function expected(generated: Generated): { readonly findings: readonly string[]; readonly open: readonly string[] } {
  const ways = completions(generated).map((facts) => resultFor(generated, facts));
  const places = new Set(ways.flatMap(({ objections }) => objections.map(placeOf)));
  const findings: string[] = [];
  const open: string[] = [];
  for (const place of places) {
    const severities = new Set(
      ways.map(({ objections }) => objections.find((each) => placeOf(each) === place)?.severity ?? 'none'),
    );
    const [severity] = severities;
    if (severities.size === 1 && severity !== 'datesMissing') findings.push(`${place} ${String(severity)}`);
    else open.push(place);
  }
  return { findings: findings.toSorted(), open: open.toSorted() };
}

/** The facts that can change what is said of a place on their own. */
function matters(generated: Generated, place: string): readonly string[] {
  const say = (facts: FullFacts): string =>
    resultFor(generated, facts).objections.find((each) => placeOf(each) === place)?.severity ?? 'none';
  return generated.unknown.filter((name) =>
    completions(generated).some((facts) => {
      const found = say(facts);
      return valuesOf(name).some((value) => say({ ...facts, [name]: value }) !== found);
    }),
  );
}

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
