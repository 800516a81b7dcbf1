/** One table of bands in the hands of each tool, as its makers would have it. */
import { evaluate } from 'feelin';
import { Engine } from 'json-rules-engine';
import { LogicEngine } from 'json-logic-engine';
import type { BandFacts, BandTable } from '../growing-tables';
import { named } from './peer';

/** A table that a tool was given. */
export interface TablePeer {
  readonly name: string;
  readonly decide: (facts: BandFacts) => unknown;
}

/** The rows above win; the first that applies stops the run. */
export function jsonRulesEngineTable({ rows }: BandTable): TablePeer {
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
  const decide = async (facts: BandFacts): Promise<unknown> => (await engine.run(facts)).events[0]?.type;
  return { name: named('json-rules-engine'), decide };
}

/** One expression of as many branches as there are rows, built into a function. */
export function jsonLogicEngineTable({ rows }: BandTable): TablePeer {
  const branches = rows.flatMap(({ bands, outcome }) =>
    bands.length === 0
      ? [outcome]
      : [{ and: bands.map(({ fact, from, below }) => ({ '<=': [from, { var: fact }, below - 1] })) }, outcome],
  );
  const decide = new LogicEngine().build({ if: branches }) as TablePeer['decide'];
  return { name: `${named('json-logic-engine')}, built`, decide };
}

/** feelin reads an expression anew whenever it is evaluated, so it looks through one list of rows. */
export function feelinTable({ rows }: BandTable): TablePeer {
  const tests = rows.map(({ bands, outcome }) => {
    const conditions = bands.map(({ fact, from, below }) => `${fact} >= ${from} and ${fact} < ${below}`).join(' and ');
    return `if ${conditions || 'true'} then "${outcome}" else null`;
  });
  const expression = `[${tests.join(', ')}][item != null][1]`;
  return { name: named('feelin'), decide: (facts) => evaluate(expression, facts).value };
}

/** A decision table of Zen, in a graph of its own format. */
export async function zenTable({ facts, rows }: BandTable): Promise<TablePeer> {
  const { ZenEngine } = await import('@gorules/zen-engine');
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'request', name: 'request', type: 'inputNode' },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        content: {
          hitPolicy: 'first',
          inputs: facts.map((field) => ({ id: field, name: field, field })),
          outputs: [{ id: 'outcome', name: 'outcome', field: 'outcome' }],
          rules: rows.map(({ bands, outcome }, index) => ({
            _id: `${index}`,
            ...Object.fromEntries(facts.map((fact) => [fact, ''])),
            ...Object.fromEntries(bands.map(({ fact, from, below }) => [fact, `[${from}..${below})`])),
            outcome: `"${outcome}"`,
          })),
        },
      },
      { id: 'answer', name: 'answer', type: 'outputNode' },
    ],
    edges: [
      { id: 'in', sourceId: 'request', targetId: 'table', type: 'edge' },
      { id: 'out', sourceId: 'table', targetId: 'answer', type: 'edge' },
    ],
  });
  const decide = async (given: BandFacts): Promise<unknown> => {
    const { result } = (await decision.evaluate(given)) as { readonly result: { readonly outcome: unknown } }; // its table gives one
    return result.outcome;
  };
  return { name: named('@gorules/zen-engine'), decide };
}
