import { describe, expect, it } from 'vitest';

import { analyse } from '../../src/engine';
import { definePolicy, interpretations, readingChoices as choices } from '../../src/policy';
import { decisions, type DecisionId } from '../../src/rules/decisions';
import { functionReadings, printedFigures, reference, readingChoices, takenReadings, type Readings } from './index';
import { countOf, decisionIds, pairFor } from '../decisions/classes';
import { closeUp } from './close-up';
import { compare } from './compare';

/** How many combinations of facts a choice is compared on; the gate sets it higher. */
const atMost = Number(process.env['READING_COMBINATIONS'] ?? 3_000);

type Question = keyof typeof readingChoices;
type Choice = readonly [question: Question, choice: string];

const questions = Object.keys(readingChoices) as readonly Question[]; // the keys of the record

/** Every reading but those taken. */
const alternatives: readonly Choice[] = questions.flatMap((question) =>
  readingChoices[question].slice(1).map((choice): Choice => [question, choice]),
);

/** The questions whose readings the rows of a decision test, its own and those it rests on. */
function testedBy(id: DecisionId): ReadonlySet<string> {
  const tested = new Set<string>();
  const visit = (source: (typeof decisions)[DecisionId]['source']): void => {
    if ('rows' in source) {
      for (const { when = {} } of source.rows) Object.keys(when).forEach((name) => tested.add(name));
    }
    Object.values(source.reads).forEach(visit);
  };
  visit(decisions[id].source);
  return new Set([...tested].filter((name) => name in readingChoices));
}

/** Compares a decision with the plain code under a choice of readings. */
function compared(id: DecisionId, ...chosen: readonly Choice[]): ReturnType<typeof compare> {
  const readings = Object.fromEntries(chosen);
  const policy = definePolicy({ id: 'other', readings: readings }); // of the register
  const pair = pairFor(id, policy);
  const expected = { ...takenReadings, ...readings } as Readings; // likewise
  return compare({ ...pair, expected: (facts, figures) => reference[id](facts, figures, expected) }, printedFigures, {
    classes: closeUp(pair.classes, printedFigures),
    atMost,
  });
}

describe('the readings that a policy can choose', () => {
  it('are those of the register, the one taken first, without those that are only argued', () => {
    const decidable = Object.values(interpretations).flatMap(({ id, readings, taken }) => {
      const open = readings.filter(({ arguedOnly }) => arguedOnly === undefined).map((reading) => reading.id);
      const others = open.filter((reading) => reading !== taken);
      return others.length === 0 ? [] : [[id, [taken, ...others.toSorted()]] as const];
    });
    const told = Object.entries(choices).map(([id, [taken, ...others]]) => [id, [taken, ...others.toSorted()]]);
    expect(told).toEqual(decidable);
  });

  it('are those of the specification', () => {
    expect(choices).toEqual({ ...readingChoices, ...functionReadings });
  });

  it('each change some decision', () => {
    const idle = alternatives.filter(([question, choice]) => {
      const readings = { ...takenReadings, [question]: choice } as Readings;
      return !decisionIds.some((id) => {
        const pair = pairFor(id);
        const expected = {
          ...pair,
          expected: (facts, figures) => reference[id](facts, figures, readings),
        } as typeof pair;
        return (
          testedBy(id).has(question) && compare(expected, printedFigures, { atMost: 60_000 }).difference !== undefined
        );
      });
    });
    expect(idle).toEqual([]);
  });
});

describe('under every reading, one at a time', () => {
  const cases = decisionIds.flatMap((id) =>
    alternatives.filter(([question]) => testedBy(id).has(question)).map((choice) => [id, ...choice] as const),
  );

  it.each(cases)('%s, %s %s: what the plain code says, without gap or overlap', (id, question, choice) => {
    const { combinations, difference } = compared(id, [question, choice]);
    process.stdout.write(`${id}, ${question} ${choice}: ${combinations} combinations\n`);
    expect(difference).toBeUndefined();
    const policy = definePolicy({ id: 'other', readings: { [question]: choice } });
    expect(analyse(decisions[id].under(policy)).filter(({ kind }) => kind !== 'dead-row')).toEqual([]);
  });
});

describe('under every pair of readings', () => {
  it.each(decisionIds.filter((id) => testedBy(id).size > 1))('%s is what the plain code says', (id) => {
    const own = alternatives.filter(([question]) => testedBy(id).has(question));
    let pairs = 0;
    let combinations = 0;
    own.forEach((one, index) => {
      for (const other of own.slice(index + 1)) {
        if (one[0] === other[0]) continue;
        const result = compared(id, one, other);
        expect({ one, other, difference: result.difference }).toEqual({ one, other, difference: undefined });
        combinations += result.combinations;
        pairs += 1;
      }
    });
    process.stdout.write(
      `${id}: ${pairs} pairs, ${combinations} combinations of ${countOf(pairFor(id).classes)} each\n`,
    );
  });
});
