import { describe, expect, it } from 'vitest';

import { analyse } from '../../src/engine';
import { interpretations, readingChoices as choices } from '../../src/policy';
import { decisions } from '../../src/rules/decisions';
import { decisionIds, pairFor } from '../decisions/classes';
import { compare } from './compare';
import { functionReadings, printedFigures, reference, readingChoices, takenReadings, type Readings } from './index';
import { alternatives, compared, exhaustiveUpTo, policyWith, testedBy } from './under-readings';

describe('the readings that a policy can choose', () => {
  it('are those of the register, the default first, without those that are only argued', () => {
    const decidable = Object.values(interpretations).flatMap(({ id, readings, taken }) => {
      const open = readings.filter(({ arguedOnly }) => arguedOnly === undefined).map((reading) => reading.id);
      const others = open.filter((reading) => reading !== taken);
      return others.length === 0 ? [] : [[id, [taken, ...others.toSorted()]] as const];
    });
    const listed = Object.entries(choices).map(([id, [taken, ...others]]) => [id, [taken, ...others.toSorted()]]);
    expect(listed).toEqual(decidable);
  });

  it('are those of the specification', () => {
    expect(choices).toEqual({ ...readingChoices, ...functionReadings });
  });

  it('change some decision each', () => {
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

  it.each(cases)(
    '%s, %s %s: agrees with the plain code, without gap or overlap',
    (id, question, choice) => {
      const { combinations, classes, difference } = compared(id, [question, choice]);
      process.stdout.write(`${id}, ${question} ${choice}: ${combinations} of ${classes} combinations\n`);
      expect(difference).toBeUndefined();
      expect(combinations).toBe(Math.min(classes, exhaustiveUpTo));
      const policy = policyWith([[question, choice]]);
      expect(analyse(decisions[id].under(policy)).filter(({ kind }) => kind !== 'dead-row')).toEqual([]);
    },
    600_000,
  );
});
