import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decisions } from '../../src/rules/decisions';
import { combine, assuming, type Answer } from '../../src/engine';
import { exactly, saidBy } from '../support/exactly';
import { errorOf } from '../support/hostile';
import { partlyKnown, valuesOf } from '../support/known-facts';
import { cardFee, library, libraryRulebook, reader, shelves } from './everyday';

describe('a decision with an assumed outcome of another', () => {
  it.each([
    ['child', { euros: 0 }],
    ['reduced', { euros: 8 }],
    ['adult', { euros: 20 }],
  ])('whoever counts as %s pays %j', (kind, fee) => {
    expect(assuming(cardFee, { reader: kind }).decide({ cardLost: false })).toMatchObject({ outcome: fee });
  });

  it('marks the assumed outcome', () => {
    expect(assuming(cardFee, { reader: 'adult' }).decide({ cardLost: true })).toEqual({
      status: 'decided',
      outcome: { euros: 25 },
      rules: ['reader/assumed', 'cardFee/lostByAdult'],
      clauses: ['§3', '§4'],
      interpretations: [],
    });
  });

  it('asks only for the remaining facts', () => {
    const assumed = assuming(cardFee, { reader: 'child' });
    expect(assumed.facts).toEqual(['cardLost']);
    expect(assumed.decide({})).toEqual({
      status: 'open',
      possible: [{ euros: 5 }, { euros: 0 }],
      missing: ['cardLost'],
    });
  });

  it('keeps the facts that the decision reads itself', () => {
    expect(assuming(shelves, { reader: 'adult' }).decide({ resident: true, age: 12 })).toMatchObject({
      outcome: ['pictureBooks', 'novels'],
    });
  });

  it('may assume the outcome of the decision itself', () => {
    expect(assuming(reader, { reader: 'child' }).decide({ age: 99 })).toMatchObject({ outcome: 'child' });
  });

  it('works within a combination', () => {
    const both = combine(library, {
      id: 'both',
      combines: { cardFee, shelves },
      facts: ['cardLost'],
    });
    expect(assuming(both, { reader: 'child' }).decide({ cardLost: true, resident: false })).toMatchObject({
      outcome: { cardFee: { euros: 5 }, shelves: ['pictureBooks'], cardLost: true },
    });
  });

  it('uses the parameters of another rulebook', () => {
    const dearer = { parameters: { ...libraryRulebook.parameters, adultFee: 30 } };
    expect(assuming(cardFee, { reader: 'adult' }).under(dearer).decide({ cardLost: false })).toMatchObject({
      outcome: { euros: 30 },
    });
  });

  it('does not change the original decision', () => {
    assuming(cardFee, { reader: 'child' });
    expect(cardFee.decide({ age: 40, occupation: 'employed', cardLost: false })).toMatchObject({
      outcome: { euros: 20 },
    });
  });

  it('refuses to assume what the decision does not read', () => {
    expect(errorOf(assuming, cardFee, { raeder: 'child' })).toMatchObject({
      name: 'InvalidRequestError',
      problems: [{ path: ['raeder'], code: 'unknown-key', expected: 'a decision that "cardFee" reads' }],
    });
  });
});

describe('a correct assumption changes nothing', () => {
  const {
    smallMicroEnterprise: smallMicro,
    redLineEligibility,
    investmentBoundary,
    connectionStages,
    processTimeLimit,
    supportingWorksLimit,
  } = decisions;
  const asked = [
    { decision: redLineEligibility, assumed: (given: object) => assuming(redLineEligibility, { ...given }) },
    { decision: investmentBoundary, assumed: (given: object) => assuming(investmentBoundary, { ...given }) },
    { decision: connectionStages, assumed: (given: object) => assuming(connectionStages, { ...given }) },
    { decision: processTimeLimit, assumed: (given: object) => assuming(processTimeLimit, { ...given }) },
    { decision: supportingWorksLimit, assumed: (given: object) => assuming(supportingWorksLimit, { ...given }) },
  ] as const;

  it.each(asked)(
    'in a decision that depends on whether the customer is a small enterprise',
    ({ decision, assumed }) => {
      const either = [false, true].map((smallMicroEnterprise) => assumed({ smallMicroEnterprise }));
      fc.assert(
        fc.property(partlyKnown(Object.keys(valuesOf) as (keyof typeof valuesOf)[], 0), ({ known }) => {
          const truth = smallMicro.decide(known);
          const given = either[truth.status === 'decided' && truth.outcome ? 1 : 0];
          expect(given?.decide(known)).toMatchObject(outcomeOf(decision.decide(known)));
        }),
      );
    },
  );

  it('and unknown facts remain exact', () => {
    const kinds = ['child', 'reduced', 'adult'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.subarray(['resident', 'age']), (kind, open) => {
        const values = { resident: [false, true], age: [15, 16] };
        const unknowns: Readonly<Record<string, readonly (boolean | number)[]>> = Object.fromEntries(
          Object.entries(values).filter(([name]) => open.includes(name)),
        );
        const known = Object.fromEntries(
          Object.entries({ resident: true, age: 16 }).filter(([name]) => !open.includes(name)),
        );
        const decision = assuming(shelves, { reader: kind });
        const truth = exactly(unknowns, (rest) => {
          const { resident, age } = { resident: true, age: 16, ...rest };
          return [
            'pictureBooks',
            ...(kind === 'child' ? [] : ['novels']),
            ...(resident && age >= 16 ? ['archive'] : []),
          ];
        });
        expect(saidBy(decision.decide(known))).toEqual(truth);
      }),
    );
  });
});

/** What an answer says, without its grounds. */
function outcomeOf(answer: Answer<unknown>): object {
  return answer.status === 'decided' ? { status: answer.status, outcome: answer.outcome } : { status: answer.status };
}
