/** The answers of the engine about readings, compared with deciding under policies with other choices. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contested, possibleUnderAllReadings } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { decisions, type DecisionId } from '../../src/rules/decisions';
import { fullFacts, someFacts } from '../decisions/arbitrary-facts';
import { keyOf } from '../decisions/classes';
import { runs } from '../support/runs';
import { readingChoices } from './index';
import { alternatives, policyWith, readingDecisions, testedBy, type Choice } from './under-readings';

/** The outcomes that a decision allows by some readings. */
function possibleOf(id: DecisionId, facts: Facts, chosen: readonly Choice[]): readonly string[] {
  const answer = decisions[id].under(policyWith(chosen)).decide(facts);
  return (answer.status === 'open' ? answer.possible : [answer.outcome]).map(keyOf).toSorted();
}

/** Every combination of the readings that a decision tests. */
function combinationsOf(id: DecisionId): readonly (readonly Choice[])[] {
  return alternatives
    .map(([question]) => question)
    .filter((question, index, all) => all.indexOf(question) === index && testedBy(id).has(question))
    .reduce<readonly (readonly Choice[])[]>(
      (found, question) =>
        found.flatMap((each) =>
          readingChoices[question].map((choice): readonly Choice[] => [...each, [question, choice]]),
        ),
      [[]],
    );
}

/** Customers that are small or micro except for their owner, which depends on readings. */
const smallButForTheOwner = fullFacts.map((facts): Facts => ({
  ...facts,
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  equipmentCapacityKw: 100,
  temporarySupply: false,
  batchApplication: false,
}));

/** Most forms are complete, or nearly so: in them a reading can matter. */
const forms: fc.Arbitrary<Facts> = fc.oneof(
  fullFacts,
  smallButForTheOwner,
  someFacts,
  fc.tuple(fullFacts, someFacts).map(([facts, others]) => {
    const [first, second] = Object.keys(others);
    return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== first && name !== second));
  }),
);

describe('the effect of readings', () => {
  it.each(readingDecisions)('on %s agrees with deciding under each of them', (id) => {
    const own = alternatives.filter(([question]) => testedBy(id).has(question));
    const combinations = combinationsOf(id);
    let changing = 0;
    fc.assert(
      fc.property(forms, (facts) => {
        const taken = possibleOf(id, facts, []);
        const wanted = own
          .map((choice) => ({ choice, possible: possibleOf(id, facts, [choice]) }))
          .filter(({ possible }) => String(possible) !== String(taken))
          .map(({ choice: [reading, choice], possible }) => ({ reading, choice, possible }));
        const found = contested<never, unknown, string>(decisions[id] as never, facts as never).map((each) => ({
          ...(each as { readonly reading: string; readonly choice: string }),
          possible: each.possible.map(keyOf).toSorted(),
        }));
        const inOrder = (list: readonly { readonly reading: string; readonly choice: string }[]) =>
          list.toSorted((a, b) => (a.reading + a.choice < b.reading + b.choice ? -1 : 1));
        expect(inOrder(found)).toEqual(inOrder(wanted));
        const all = new Set(combinations.flatMap((chosen) => possibleOf(id, facts, chosen)));
        const possible = possibleUnderAllReadings<never, unknown, string>(decisions[id] as never, facts as never);
        expect(new Set(possible.map(keyOf))).toEqual(all);
        changing += wanted.length > 0 ? 1 : 0;
      }),
      { numRuns: 150 },
    );
    process.stdout.write(
      `${id}: ${changing} of 150 forms contested, ${combinations.length} combinations of readings\n`,
    );
    expect(changing).toBeGreaterThan(0);
  });

  it.each(readingDecisions)('on %s of a customer whose facts are known is cited by the answer', (id) => {
    fc.assert(
      fc.property(fc.oneof(fullFacts, smallButForTheOwner), (facts) => {
        const { interpretations } = decisions[id].decide(facts) as { readonly interpretations: readonly string[] }; // all facts are known
        const found = contested<never, unknown, string>(decisions[id] as never, facts as never);
        const readings = found.map((each) => (each as { readonly reading: string }).reading);
        expect(interpretations).toEqual(expect.arrayContaining(readings));
      }),
      { numRuns: runs(600) },
    );
  });
});
