import type { CompiledGraph } from './compile';
import { isTerminal, no, terminal, yes, type DiagramNode } from './diagram';
import { diagramBuilder, type DiagramBuilder } from './diagram-builder';
import { citingFunctions, type CitingFunction } from './grounds';
import type { Compiled } from './machine';
import { onceFor } from '../../plain/once-for';
import { restrict } from './restrict';
import { terminalsLeft } from './terminals-left';
import { InvalidTableError } from '../terms/errors';
import { closureOf, type Source } from '../terms/table';

/** Where rows overlap in a decision, or in a decision that it consults, although at most one of them may apply. */
interface Overlaps {
  /** The function that is true where nothing overlaps. */
  readonly sound: number;
  /** For each table of unique rows, the function that is true where its rows overlap. */
  readonly tables: readonly { readonly source: Source; readonly root: number }[];
  readonly functions: readonly CitingFunction[];
}

/** Finds the overlaps of a decision, once; undefined if there are none. */
const overlapsOf = /* @__PURE__ */ onceFor(({ compiled, graph }: Compiled): { readonly found?: Overlaps } => {
  if (!closureOf(compiled.source).some(({ kind }) => kind === 'unique')) return {};
  const { builder } = graph;
  const functions = citingFunctions(compiled, graph);
  const tables = functions.flatMap(({ source, root, lists, grounds }) => {
    const labels = grounds.map((_, list) => Number((lists[list]?.length ?? 0) > 1));
    const overlap = restrict({ nodes: builder.nodes, root }, [], labels, builder).root;
    return source.kind === 'unique' && overlap !== no ? [{ source, root: overlap }] : [];
  });
  const sound = tables.reduce((found, { root }) => builder.choose(root, no, found), yes);
  return tables.length > 0 ? { found: { sound, tables, functions } } : {};
});

/** The id of a table with rows that overlap for some facts, although at most one of them may apply. */
export function overlappingTable(found: Compiled): string | undefined {
  return overlapsOf(found).found?.tables[0]?.source.id;
}

/**
 * A decision, for known classes, without the facts for which rows overlap: these have no outcome. Its functions reach
 * exactly the terminals that the other facts lead to.
 *
 * @returns the decision itself if nothing overlaps
 * @throws InvalidTableError if rows overlap whatever the unknown facts are
 */
export function withoutOverlaps(found: Compiled, classes: readonly number[]): Compiled {
  const overlaps = overlapsOf(found).found;
  if (overlaps === undefined) return found;
  const { source, outcomes, root } = found.compiled;
  const { nodes } = found.graph.builder;
  // With steps of its own: any number of questions may be asked.
  const builder = diagramBuilder(() => source.id);
  const leftOf = (each: number): number => restrict({ nodes, root: each }, classes, undefined, builder).root;
  const sound = leftOf(overlaps.sound);
  if (sound === yes) return found;
  if (sound === no) {
    const table = overlaps.tables.find((each) => leftOf(each.root) !== no);
    throw new InvalidTableError('overlapping-rows', table?.source.id ?? source.id);
  }
  const partly = (each: number): number => builder.choose(sound, leftOf(each), nowhere);
  const own = filled(withFewerVariables(partly(root), builder), builder);
  const possible = terminalsLeft({ nodes: builder.nodes, root: own }, []);
  const labels: number[] = [];
  possible.forEach((number, label) => (labels[number] = label));
  const labelled = restrict({ nodes: builder.nodes, root: own }, [], labels, builder).root;
  const outcome = restrict({ nodes: builder.nodes, root: labelled }, []);
  const graph: CompiledGraph = { ...found.graph, builder };
  return {
    compiled: { source, outcomes: possible.map((number) => outcomes[number]), outcome, root: labelled, rows: [] },
    graph,
    citing: overlaps.functions.map((each) => ({ ...each, root: filled(partly(each.root), builder) })),
  };
}

/** The terminal of a function where rows overlap. */
const nowhere = /* @__PURE__ */ terminal(0x4000_0000);

/** The same function wherever it has a value, without the variables that no value depends on. */
function withFewerVariables(root: number, builder: DiagramBuilder): number {
  const { nodes } = restrict({ nodes: builder.nodes, root }, []);
  const counts = [...new Map(nodes.map(({ variable, children }) => [variable, children.length]))];
  return counts
    .sort(([one], [other]) => other - one)
    .reduce((left, [variable, classes]) => without(variable, classes, left, builder), root);
}

/** The same function without a variable, if no value depends on it. */
function without(variable: number, classes: number, root: number, builder: DiagramBuilder): number {
  const parts = Array.from({ length: classes }, (_, known) => {
    const chosen: number[] = [];
    chosen[variable] = known;
    return restrict({ nodes: builder.nodes, root }, chosen, undefined, builder).root;
  });
  let isNeeded = false;
  const joined = builder.apply(parts, (references) => {
    const [one = nowhere, ...others] = new Set(references.filter((reference) => reference !== nowhere));
    if (isNeeded || others.length === 0) return one;
    isNeeded = references.every(isTerminal);
    return isNeeded ? one : undefined;
  });
  return isNeeded ? root : joined;
}

/**
 * The same function wherever it has a value, with values of neighbouring facts elsewhere; of the same facts for all
 * functions that have values for the same facts.
 */
function filled(root: number, { nodes, node }: DiagramBuilder): number {
  const made: number[] = [];
  const visit = (reference: number): number => {
    if (isTerminal(reference)) return reference;
    return (made[reference] ??= split(nodes[reference] as DiagramNode)); // a reference that is no terminal
  };
  const split = ({ variable, children }: DiagramNode): number => {
    const left = children.map((child) => (child === nowhere ? undefined : visit(child)));
    const other = left.find((each) => each !== undefined) as number; // a reduced node has no equal children only
    return node(
      variable,
      left.map((each) => each ?? other),
    );
  };
  return visit(root);
}
