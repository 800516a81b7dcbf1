/** json-rules-engine: a rule for every row; the rules of a chain pass their results to the next one. */
import { Engine, type Almanac, type RuleProperties } from 'json-rules-engine';
import { named } from '../peers/peer';
import { factNames, type MadeUpFacts, type TableTool } from './made-up';

const holds = (fact: string) => ({ fact, operator: 'equal', value: true });

async function eventsOf(engine: Engine, facts: MadeUpFacts): Promise<readonly string[]> {
  const { events } = await engine.run(facts);
  return events.map(({ type }) => type);
}

export const jsonRulesEngineTables: TableTool = {
  name: named('json-rules-engine'),
  isInHeap: true,
  // Earlier rows have a higher priority, and the first one that applies stops the run.
  firstHit: ({ rows }) => {
    const engine = new Engine(
      rows.map(({ bands, outcome }, index) => ({
        priority: rows.length - index,
        conditions: {
          all: bands.flatMap(({ fact, from, below }) => [
            { fact, operator: 'greaterThanInclusive', value: from },
            { fact, operator: 'lessThan', value: below },
          ]),
        },
        event: { type: outcome },
      })),
    );
    engine.on('success', () => engine.stop());
    return async (facts) => (await eventsOf(engine, facts))[0];
  },
  collection: (count) => {
    const engine = new Engine(
      factNames(count).map((fact, index) => ({ conditions: { all: [holds(fact)] }, event: { type: `item${index}` } })),
    );
    return (facts) => eventsOf(engine, facts);
  },
  chain: (length) => {
    const leaving =
      (link: string, value: boolean) =>
      (_: unknown, almanac: Almanac): void => {
        almanac.addFact(link, value);
      };
    const engine = new Engine(
      factNames(length).map((fact, index): RuleProperties => {
        const link = `link${index}`;
        return {
          priority: length - index,
          conditions: { any: [holds(fact), ...(index === 0 ? [] : [holds(`link${index - 1}`)])] },
          event: { type: link },
          onSuccess: leaving(link, true),
          onFailure: leaving(link, false),
        };
      }),
    );
    return async (facts) => (await eventsOf(engine, facts)).includes(`link${length - 1}`);
  },
};
