import { describe, expect, it } from 'vitest';
import { checkCase, openClocks } from '../../src/compliance';
import { definePolicy, type Policy } from '../../src/policy';
import { functionReadings, readingChoices, takenReadings, type Readings } from '.';
import { expectedClocks, shownClocks } from './clock-completions';
import { expected, verdictOf } from './compliance-completions';
import { generatedRecord, randomFrom, type Generated } from './generated-records';

/** Among how many records those are sought that a choice changes. */
const pool = Number(process.env['READING_RECORDS'] ?? 500);
/** How many of them are compared, and how many others, for a choice and for a pair. */
const [most, others] = [30, 20];
const [mostOfPair, othersOfPair] = [3, 3];

type Choice = readonly [question: string, choice: string];

const choicesOf = (questions: Readonly<Record<string, readonly string[]>>): readonly Choice[] =>
  Object.entries(questions).flatMap(([question, [, ...rest]]) => rest.map((choice): Choice => [question, choice]));

const ofFunctions = choicesOf(functionReadings);
const alternatives = [...choicesOf(readingChoices), ...ofFunctions];

const random = randomFrom(20210527);
const generated = Array.from({ length: pool }, () => generatedRecord(random));

const policyWith = (...chosen: readonly Choice[]): Policy =>
  definePolicy({ id: 'other', readings: Object.fromEntries(chosen) });

/** The result of the check and the open clocks, as text. */
function saidOf({ record, asOf }: Generated, policy: Policy): string {
  const verdict = verdictOf(checkCase(record, { asOf, policy }));
  return JSON.stringify({ ...verdict, clocks: shownClocks(openClocks(record, { asOf, policy })) });
}

const taken = policyWith();
const asTaken = new Map(generated.map((each) => [each, saidOf(each, taken)]));

/** Compares the records that some choices change, and some others; how many they change. */
function compared(chosen: readonly Choice[], atMost: number, besides: number, from = 0): number {
  const policy = policyWith(...chosen);
  const readings = { ...takenReadings, ...Object.fromEntries(chosen) } as Readings; // of the register
  const changed = generated.filter((each) => saidOf(each, policy) !== asTaken.get(each));
  const start = from % (pool - besides);
  for (const each of [...changed.slice(0, atMost), ...generated.slice(start, start + besides)]) {
    const found = saidOf(each, policy);
    const wanted = { ...expected(each, readings), clocks: expectedClocks(each, readings, policy) };
    if (found === JSON.stringify(wanted)) continue;
    expect({ chosen, ...each, found: JSON.parse(found) as unknown }).toEqual({ chosen, ...each, found: wanted });
  }
  return changed.length;
}

describe('the check of records and its second implementation agree', () => {
  it.each(alternatives)('under %s %s', (question, choice) => {
    const changed = compared([[question, choice]], most, others);
    process.stdout.write(`${question} ${choice}: changes ${changed} of ${pool} records\n`);
    // The target of an area is no matter of a case.
    const isTried = question in functionReadings && question !== 'I-17';
    expect(changed).toBeGreaterThanOrEqual(isTried ? 1 : 0);
  });

  it('under every pair of readings of which one is read by functions', () => {
    let pairs = 0;
    let changing = 0;
    ofFunctions.forEach((one, index) => {
      for (const other of [...choicesOf(readingChoices), ...ofFunctions.slice(index + 1)]) {
        if (one[0] === other[0]) continue;
        if (compared([one, other], mostOfPair, othersOfPair, pairs * othersOfPair) > 0) changing += 1;
        pairs += 1;
      }
    });
    process.stdout.write(`${pairs} pairs, ${changing} of them change records\n`);
    expect(changing).toBeGreaterThan(0);
  }, 600_000);
});
