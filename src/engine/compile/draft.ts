import { columnOf, mostOutcomes, type Column, type ColumnKey, type Columns } from './columns';
import { no, yes } from './diagram';
import type { DiagramBuilder } from './diagram-builder';
import { deepFreeze } from '../../plain/deep-freeze';
import { InvalidTableError } from '../terms/errors';
import { firstThatApplies } from './first-that-applies';
import { join, type Joint } from './joint';
import { ruleOf, type PreparedTable } from './prepare-table';
import type { Collection, Combination, DecisionTable, NoneRow } from '../terms/table';
import { terminalsLeft } from './terminals-left';

/** A function that says which row applies. */
export interface RowFunction {
  /** A reference within the nodes of the builder. */
  readonly root: number;
  /** The row that each terminal stands for; undefined: none of them. */
  readonly rows: readonly (NoneRow | undefined)[];
}

/** A source as functions, before its outcomes are put in order. */
export interface Draft {
  /**
   * Which of its own rows apply: one function for a table of which one row gives the outcome; one for each row of a
   * collection, and one for none of them; nothing for a combination.
   */
  readonly rows: readonly RowFunction[];
  /** The outcome, for those that read it; absent where there are too many outcomes to list. */
  readonly column: Column | undefined;
  /** The terminals of the outcome in table order. */
  readonly order: readonly number[];
  /** For a collection: which of its rows apply at each of these terminals. */
  readonly lists?: Joint['lists'];
}

/** A table of which one row gives the outcome is one function: the row that applies. */
export function draftFirst(
  { rows }: DecisionTable,
  table: PreparedTable,
  columns: Columns,
  builder: DiagramBuilder,
): Draft {
  const rules = table.conditions.map(ruleOf);
  const root = firstThatApplies(rules, rootsOf(table.keys, columns), rows.length, builder);
  const outcome = builder.relabel(root, (row) => table.labels[row] as number); // every row has one, and so has a gap
  return {
    rows: [{ root, rows: [...rows, undefined] }],
    column: { root: outcome, values: table.outcomes },
    order: terminalsLeft({ nodes: builder.nodes, root: outcome }, []),
  };
}

/**
 * A collection is compiled an item at a time: one function for each row. Only where its outcomes can be listed are these
 * joined.
 */
export function draftCollection(
  source: Collection,
  table: PreparedTable,
  columns: Columns,
  builder: DiagramBuilder,
): Draft {
  const { id, rows, none } = source;
  const roots = rootsOf(table.keys, columns);
  const rules = table.conditions.map((conditions) => ruleOf(conditions, 1));
  const functions = rows.map((row, index): RowFunction => {
    return { root: firstThatApplies(rules.slice(index, index + 1), roots, 0, builder), rows: [undefined, row] };
  });
  const items = functions.map(({ root }) => root);
  const joint = listed(() => join(items, builder, id, mostOutcomes));
  const lists = [...(joint?.lists ?? [])].sort(inTableOrder);
  const nothing = rules.map((rule) => ({ ...rule, terminal: 0 }));
  if (none) functions.push({ root: firstThatApplies(nothing, roots, 1, builder), rows: [undefined, none] });
  return {
    rows: functions,
    column: joint && { root: joint.root, values: joint.lists.map((applies) => collected(source, table, applies)) },
    order: lists.map((list) => joint?.lists.indexOf(list) ?? 0),
    lists,
  };
}

/** A combination joins the outcomes of its parts. */
export function draftCombination({ id, reads, facts }: Combination, columns: Columns, builder: DiagramBuilder): Draft {
  const parts = [...Object.entries(reads), ...facts.map((name) => [name, name] as const)].map(([name, key]) => ({
    name,
    ...columnOf(key, columns),
  }));
  const { root, lists } = join(
    parts.map((part) => part.root),
    builder,
    id,
    mostJoined,
  );
  const values = lists.map((terminals) =>
    deepFreeze(Object.fromEntries(parts.map((part, index) => [part.name, part.values[terminals[index] as number]]))),
  );
  return { rows: [], column: { root, values }, order: [...lists.keys()] };
}

/** How many outcomes a combination may have. */
const mostJoined = 65_536;

/** What joins, or nothing where it would be too large to list. */
function listed<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidTableError && error.measured?.of === 'outcomes') return undefined;
    throw error;
  }
}

function rootsOf(keys: readonly ColumnKey[], columns: Columns): readonly number[] {
  return keys.map((key) => columnOf(key, columns).root);
}

/** The outcome of a collection of which some rows apply. */
export function collected(
  { assemble }: Collection,
  { rowOutcomes }: PreparedTable,
  applies: readonly number[],
): unknown {
  const list = deepFreeze([...new Set(rowOutcomes.filter((_, row) => applies[row] === 1))]);
  return assemble === undefined ? list : deepFreeze(assemble(list));
}

/** In table order; where one list of rows begins another, the shorter first. */
function inTableOrder(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((applies, row) => applies !== other[row]);
  // The first row in which they differ belongs to one of them. It comes first unless the other ends there.
  const [ahead, behind] = one[index] === 1 ? [-1, other] : [1, one];
  return behind.includes(1, index) ? ahead : -ahead;
}

/** Both functions that are true or false. */
export function both(one: number, other: number, { apply }: DiagramBuilder): number {
  return apply([one, other], ([a, b]) => (a === no || b === no ? no : a === yes ? b : b === yes ? a : undefined));
}

/** Either of two functions that are true or false. */
export function either(one: number, other: number, { apply }: DiagramBuilder): number {
  return apply([one, other], ([a, b]) => (a === yes || b === yes ? yes : a === no ? b : b === no ? a : undefined));
}
