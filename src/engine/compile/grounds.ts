import type { CompiledGraph, CompiledSource } from './compile';
import { no, terminal, yes, type Diagram } from './diagram';
import { restrict } from './restrict';
import { both, either } from './draft';
import { firstThatApplies, type Rule } from './first-that-applies';
import { ruleOf } from './prepare-table';
import { closureOf, groundsOfRow, type Grounds, type Source } from '../terms/table';

/** A function that says what an answer cites. */
export interface CitingFunction extends Diagram {
  /** The same function within the nodes of the graph. */
  readonly reference: number;
  /** What is cited at each terminal. */
  readonly grounds: readonly (Grounds | undefined)[];
}

/**
 * Which rows an answer of a decision cites: its own that apply, and those of the decisions that it consults on the way.
 * Each is a function of its own, so that reasons never multiply the outcomes.
 */
export function citingFunctions({ source: asked }: CompiledSource, graph: CompiledGraph): readonly CitingFunction[] {
  const { builder, all } = graph;
  const sources = closureOf(asked);
  const consulted = new Map<Source, number>([[asked, yes]]);
  for (const source of [...sources].reverse()) {
    for (const read of new Set(Object.values(source.reads))) {
      const here = both(consulted.get(source) ?? no, consults(source, read, graph), builder);
      consulted.set(read, either(consulted.get(read) ?? no, here, builder));
    }
  }
  return sources.flatMap((source) => {
    const compiled = all.find((each) => each.source === source) as CompiledSource; // compiled with what reads it
    const isConsulted = consulted.get(source) ?? no;
    return compiled.rows.map(({ root, rows }) => {
      const none = terminal(rows.indexOf(undefined));
      const cited = builder.apply([isConsulted, root], ([asks, row = none]) =>
        asks === no || row === none ? none : asks === yes ? row : undefined,
      );
      return {
        ...restrict({ nodes: builder.nodes, root: cited }, []),
        reference: cited,
        grounds: rows.map((row) => row && groundsOfRow(source, row)),
      };
    });
  });
}

/**
 * Where a source consults another. Rows are tried one after another, and in a row one test after another, so a decision
 * is consulted where the tests before its own hold. That is a question of which rule applies first, like any other.
 */
function consults(source: Source, read: Source, { tables, columns, builder }: CompiledGraph): number {
  const table = tables.get(source);
  if (table === undefined) return yes; // a combination consults all its parts
  const column = table.keys.indexOf(read);
  const rules = table.conditions.flatMap((conditions): readonly Rule[] => {
    const place = conditions.findIndex((condition) => condition.column === column);
    if (place >= 0) return [ruleOf(conditions.slice(0, place), 1)];
    return source.kind === 'collect' ? [] : [ruleOf(conditions, 0)];
  });
  const roots = table.keys.map((key) => columns.get(key)?.root ?? no);
  return firstThatApplies(rules, roots, 0, builder);
}
