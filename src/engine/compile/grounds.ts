import { compilingMeans } from './compiling-means';
import type { CompiledGraph, CompiledSource } from './compile';
import { no, terminal, yes } from './diagram';
import { ruleOf } from './prepare-table';
import { restrict } from './restrict';
import { rowsThatApply, type ListFunction } from './rows-that-apply';
import { closureOf, groundsOfRow, type Grounds, type Source } from '../terms/table';

/** A function from facts to citations. */
export interface CitingFunction {
  /** A reference within the nodes of the graph. */
  readonly root: number;
  /** The citations of each terminal. */
  readonly grounds: readonly (readonly Grounds[])[];
  /** Everything that is cited at some terminal, in the order of the rows. */
  readonly inOrder: readonly Grounds[];
  /** The table. */
  readonly source: Source;
  /** The rows that apply at each terminal. */
  readonly lists: ListFunction['lists'];
}

/**
 * The functions for the citations of a decision: one for its own rows, and one for each decision that it consults. They
 * are separate from the outcome, so that citations do not multiply the outcomes.
 */
export function citingFunctions({ source: asked }: CompiledSource, graph: CompiledGraph): readonly CitingFunction[] {
  const { choose } = graph.builder;
  const sources = closureOf(asked);
  const consulted = new Map<Source, number>([[asked, yes]]);
  for (let index = sources.length - 1; index >= 0; index -= 1) {
    const source = sources[index] as Source;
    const here = consulted.get(source) ?? no;
    for (const read of new Set(Object.values(source.reads))) {
      consulted.set(read, choose(choose(here, consults(source, read, graph), no), yes, consulted.get(read) ?? no));
    }
  }
  return sources.flatMap((source) => {
    const own = source.rows.map((row) => groundsOfRow(source, row));
    const none = source.none ? [groundsOfRow(source, source.none)] : [];
    return (graph.all.find((each) => each.source === source)?.rows ?? []).map(({ root, lists }) => {
      const grounds = lists.map((list) => (list.length === 0 ? none : list.flatMap((row) => own[row] ?? [])));
      const nothing = terminal(grounds.length);
      return {
        root: choose(consulted.get(source) ?? no, root, nothing),
        grounds: [...grounds, []],
        inOrder: [...none, ...own],
        source,
        lists,
      };
    });
  });
}

/**
 * Where a source consults another one: where the tests before the one of that decision pass. The rows are tested in
 * order, and so are the tests within a row, so this is again the question which rule applies first.
 */
function consults(source: Source, read: Source, { tables, builder }: CompiledGraph): number {
  const table = tables.get(source);
  if (table === undefined) return yes; // a combination consults all its parts
  const column = table.keys.indexOf(read);
  const isConsulting: boolean[] = [];
  const rules = table.conditions.flatMap((conditions) => {
    const place = conditions.findIndex(([tested]) => tested === column);
    if (place < 0 && source.kind === 'collect') return [];
    isConsulting.push(place >= 0);
    return [ruleOf(place < 0 ? conditions : conditions.slice(0, place))];
  });
  const applyingTo = compilingMeans(source)?.rowsAsBits ?? rowsThatApply;
  const { root, lists } = applyingTo(rules, table.roots, true, builder);
  const labels = lists.map((list) => Number(list.some((rule) => isConsulting[rule])));
  return restrict({ nodes: builder.nodes, root }, [], labels, builder).root;
}
