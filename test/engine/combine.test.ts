import { combine, decideThrough } from '../../src/engine';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { exactly, saidBy } from '../support/exactly';
import { cardFee, library, reader, shelves } from './everyday';
import { runs } from '../support/runs';

const visit = combine(library, {
  id: 'visit',
  combines: { fee: cardFee, shelves },
  facts: ['occupation', 'cardLost'],
});

describe('a combination of decisions and facts', () => {
  it('gives every outcome, and the facts under their own names', () => {
    expect(visit.decide({ age: 40, occupation: 'employed', resident: true, cardLost: true })).toMatchObject({
      status: 'decided',
      outcome: {
        fee: { euros: 25 },
        shelves: ['pictureBooks', 'novels', 'archive'],
        occupation: 'employed',
        cardLost: true,
      },
      rules: ['reader/adult', 'cardFee/lostByAdult', 'shelves/everyone', 'shelves/grownUp', 'shelves/archive'],
    });
  });

  it('keeps a fact in the outcome open even if no decision depends on it', () => {
    expect(visit.decide({ age: 10, resident: false, cardLost: false })).toMatchObject({
      status: 'open',
      missing: ['occupation'],
      possible: ['pupil', 'student', 'employed', 'retired'].map((occupation) => ({
        fee: { euros: 0 },
        shelves: ['pictureBooks'],
        occupation,
        cardLost: false,
      })),
    });
  });

  it('accepts a fact that no decision reads', () => {
    const question = combine(library, {
      id: 'question',
      combines: { reader },
      facts: ['resident'],
    });
    expect(question.facts).toContain('resident');
    expect(question.decide({ age: 5 })).toMatchObject({
      possible: [
        { reader: 'child', resident: false },
        { reader: 'child', resident: true },
      ],
      missing: ['resident'],
    });
  });

  it('an unknown that several parts read stays one unknown', () => {
    const { possible } = saidBy(visit.decide({ age: 40, resident: false, cardLost: false }));
    expect(possible).toHaveLength(4);
  });

  it('does not ask for facts that a question does not need', () => {
    const known = { age: 10, resident: false, cardLost: false };
    expect(decideThrough(visit, known, ({ fee }) => fee.euros)).toMatchObject({ status: 'decided', outcome: 0 });
    expect(decideThrough(visit, known, ({ occupation }) => occupation === 'pupil')).toMatchObject({
      possible: [true, false],
      missing: ['occupation'],
    });
  });

  it('is exactly what every completion gives', () => {
    const values = {
      age: [15, 16, 17, 18],
      occupation: ['pupil', 'student', 'employed', 'retired'],
      resident: [false, true],
      cardLost: [false, true],
    } as const;
    const known = fc.record(
      {
        age: fc.constantFrom(...values.age),
        occupation: fc.constantFrom(...values.occupation),
        resident: fc.boolean(),
        cardLost: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(known, (facts) => {
        const unknowns: Readonly<Record<string, readonly (string | number | boolean)[]>> = Object.fromEntries(
          Object.entries(values).filter(([name]) => !Object.hasOwn(facts, name)),
        );
        const truth = exactly(unknowns, (rest) => naive({ ...facts, ...rest }));
        expect(saidBy(visit.decide(facts))).toEqual(truth);
      }),
      { numRuns: runs(300) },
    );
  });
});

/** The house rules in plain code. */
function naive({ age, occupation, resident, cardLost }: Readonly<Record<string, string | number | boolean>>): object {
  const isChild = Number(age) < 18 || occupation === 'pupil';
  const isReduced = occupation === 'student' || occupation === 'retired';
  const fee = isChild ? 0 : isReduced ? 8 : 20;
  const places = ['pictureBooks', ...(isChild ? [] : ['novels'])];
  return {
    fee: { euros: fee + (cardLost === true ? 5 : 0) },
    shelves: resident === true && Number(age) >= 16 ? [...places, 'archive'] : places,
    occupation,
    cardLost,
  };
}
