import { expect, it } from 'vitest';
import { checkCase, type CaseRecord, type Finding } from '../../src/compliance';
import { definePolicy, readingChoices, type Policy, type PolicyReadings } from '../../src/policy';
import { placeOf } from '../reference/compliance-completions';
import { generatedRecord, randomFrom, type Random } from '../reference/generated-records';

/** Each is checked once more under every other reading. */
const records = 60;

const policies = new Map<string, Policy>();

/** A policy of some readings, once for all that are equal. */
function policyWith(readings: PolicyReadings): Policy {
  const key = JSON.stringify(readings);
  const policy = policies.get(key) ?? definePolicy({ id: 'other', readings });
  policies.set(key, policy);
  return policy;
}

/** The places at which a check by other readings finds something, once for all findings of a record. */
function placesBy(record: CaseRecord, asOf: string): (readings: PolicyReadings) => ReadonlySet<string> {
  const known = new Map<Policy, ReadonlySet<string>>();
  return (readings) => {
    const policy = policyWith(readings);
    const places = known.get(policy) ?? new Set(checkCase(record, { asOf, policy }).findings.map(placeOf));
    known.set(policy, places);
    return places;
  };
}

const questions = Object.entries(readingChoices) as readonly (readonly [
  keyof typeof readingChoices,
  readonly string[],
])[];

/** The questions of which another reading, switched alone, clears a finding: every reading is tried. */
function clearedByOne(finding: Finding, taken: PolicyReadings, places: ReturnType<typeof placesBy>): readonly string[] {
  return questions
    .filter(([question, choices]) =>
      choices.some((choice) => !places({ ...taken, [question]: choice }).has(placeOf(finding))),
    )
    .map(([question]) => question);
}

/** One of a few combinations of all questions, drawn at random once. */
function drawn(random: Random): PolicyReadings {
  return Object.fromEntries(
    questions.map(([question, choices]) => [question, choices[Math.floor(random() * choices.length)]]),
  );
}

it('the dependence of findings on readings agrees with every combination of readings', () => {
  const random = randomFrom(17);
  const combinations = Array.from({ length: 12 }, () => drawn(random));
  const counts = { findings: 0, contested: 0, clearedTogether: 0 };
  for (let record = 0; record < records; record += 1) {
    const generated = generatedRecord(random);
    const { asOf } = generated;
    // The readings that the register takes, or any others.
    const taken = record % 2 === 0 ? {} : drawn(random);
    const { findings } = checkCase(generated.record, { asOf, policy: policyWith(taken), readings: 'all' });
    const places = placesBy(generated.record, asOf);
    for (const finding of findings) {
      const { contested, standsUnderAllReadings } = finding;
      const context = { ...generated, taken, finding };
      expect({ ...context, contested }).toEqual({
        ...context,
        contested: clearedByOne(finding, taken, places),
      });
      const isCleared = combinations.some((each) => !places(each).has(placeOf(finding)));
      if (isCleared || (contested ?? []).length > 0) {
        expect({ ...context, standsUnderAllReadings }).toEqual({ ...context, standsUnderAllReadings: false });
      }
      counts.findings += 1;
      counts.contested += (contested ?? []).length > 0 ? 1 : 0;
      counts.clearedTogether += isCleared ? 1 : 0;
    }
  }
  expect(counts.contested).toBeGreaterThan(2);
  expect(counts.clearedTogether).toBeGreaterThan(2);
}, 600_000);
