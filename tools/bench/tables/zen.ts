/** GoRules Zen: a decision table in its own format, or a node of expressions that read earlier ones. */
import { ZenEngine } from '@gorules/zen-engine';
import { named } from '../peers/peer';
import { factNames, type MadeUpFacts, type TableTool } from './made-up';

type Node = Readonly<Record<string, unknown>>;

/** Evaluates a graph with one node between input and output. */
function graphOf(type: string, content: Node): (facts: MadeUpFacts) => Promise<unknown> {
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'request', name: 'request', type: 'inputNode' },
      { id: 'table', name: 'table', type, content },
      { id: 'answer', name: 'answer', type: 'outputNode' },
    ],
    edges: [
      { id: 'in', sourceId: 'request', targetId: 'table', type: 'edge' },
      { id: 'out', sourceId: 'table', targetId: 'answer', type: 'edge' },
    ],
  });
  return async (facts) => (await decision.evaluate(facts)).result as unknown;
}

function tableOf(
  hitPolicy: 'first' | 'collect',
  facts: readonly string[],
  rows: readonly { readonly when: Readonly<Record<string, string>>; readonly outcome: string }[],
): (facts: MadeUpFacts) => Promise<unknown> {
  const blank = Object.fromEntries(facts.map((fact) => [fact, '']));
  return graphOf('decisionTableNode', {
    hitPolicy,
    inputs: facts.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'outcome', name: 'outcome', field: 'outcome' }],
    rules: rows.map(({ when, outcome }, index) => ({ _id: `${index}`, ...blank, ...when, outcome: `"${outcome}"` })),
  });
}

interface Found {
  readonly outcome: unknown;
}

export const zenTables: TableTool = {
  name: named('@gorules/zen-engine'),
  isInHeap: false,
  firstHit: ({ facts, rows }) => {
    const ask = tableOf(
      'first',
      facts,
      rows.map(({ bands, outcome }) => ({
        when: Object.fromEntries(bands.map(({ fact, from, below }) => [fact, `[${from}..${below})`])),
        outcome,
      })),
    );
    return async (given) => ((await ask(given)) as Found).outcome; // its table gives one
  },
  collection: (count) => {
    const names = factNames(count);
    const ask = tableOf(
      'collect',
      names,
      names.map((fact, index) => ({ when: { [fact]: 'true' }, outcome: `item${index}` })),
    );
    return async (given) => ((await ask(given)) as readonly Found[]).map(({ outcome }) => outcome); // its table collects
  },
  chain: (length) => {
    const ask = graphOf('expressionNode', {
      expressions: factNames(length).map((fact, index) => ({
        id: `link${index}`,
        key: `link${index}`,
        value: index === 0 ? fact : `${fact} or $.link${index - 1}`,
      })),
    });
    const last = `link${length - 1}`;
    return async (given) => ((await ask(given)) as Readonly<Record<string, unknown>>)[last]; // it gives every link
  },
};
