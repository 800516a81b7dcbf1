import { compile, type CompiledGraph, type CompiledSource } from '../compile/compile';
import { deepFreeze } from '../../plain/deep-freeze';
import { refuseOtherThanObjects } from '../../plain/read/argument';
import type { Decision, Language } from '../decide/decision';
import { variablesFor } from '../compile/machine';
import type { Variables } from '../compile/partition';
import { ruleOf, type PreparedTable } from '../compile/prepare-table';
import { rowsThatApply, type Rule as Conditions } from '../compile/rows-that-apply';
import { bitSet, positionsInAll, unionOf, type BitSet } from '../../plain/bit-set';
import { closureOf, type Table, type TableRow } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';
import { witnessFor, type Witness } from './witness';

/** A defect of a table, with facts as a witness where possible. */
export type TableDefect =
  | {
      /**
       * The row never gives the outcome: it never applies, under any reading, or an earlier row always applies first.
       */
      readonly kind: 'dead-row';
      /** The id of the table. */
      readonly table: string;
      /** The id of the row. */
      readonly row: string;
    }
  | {
      /** No row covers the witness. */
      readonly kind: 'gap';
      /** The id of the table. */
      readonly table: string;
      /** Facts and readings that no row covers. */
      readonly witness: Witness;
    }
  | {
      /** Both rows apply to the witness, although the hit policy of the table is `unique`. */
      readonly kind: 'overlap';
      /** The id of the table. */
      readonly table: string;
      /** The ids of the two rows. */
      readonly rows: readonly [string, string];
      /** Facts and readings to which both rows apply. */
      readonly witness: Witness;
    };

/** A compiled table within its graph. */
interface Examined {
  readonly table: Table;
  readonly compiled: CompiledSource;
  /** Absent for a table of bands of one fact: there, rows with hit policy `unique` do not overlap. */
  readonly prepared: PreparedTable | undefined;
  readonly graph: CompiledGraph;
  readonly variables: Variables;
}

/**
 * Finds the rows of a decision that never give its outcome, the facts that no row covers, and, in a table with hit
 * policy `unique`, the pairs of rows that overlap. Readings are left open, so the result holds for every choice. The
 * decisions that it reads are analysed separately.
 *
 * @returns the defects in table order; empty if there are none
 * @throws InvalidRequestError for a value that is no decision
 *
 * @example
 * analyse(umbrella); // => []
 */
export function analyse<L extends Language, Outcome, Rule extends string>(
  decision: Pick<Decision<L, Outcome, Rule>, 'source' | 'parameters'>,
): readonly TableDefect[] {
  refuseOtherThanObjects({ decision });
  const { source: table, parameters } = decision;
  refuseOtherThanObjects({ decision: table });
  if (table.kind === 'combination') return [];
  const sources = closureOf(table);
  const variables = variablesFor(...sources.map((source) => ({ source, parameters })));
  const graph = compile({ sources, variables, parameters }, []);
  const examined: Examined = {
    table,
    compiled: graph.all[sources.length - 1] as CompiledSource, // the table is the last of its closure
    prepared: graph.tables.get(table),
    graph,
    variables,
  };
  return deepFreeze([...deadRows(examined), ...gaps(examined), ...overlaps(examined)]);
}

/** Facts for which the list of applying rows passes the predicate. */
function witnessOf(
  { compiled, graph, variables }: Examined,
  accepts: (rows: readonly number[]) => boolean,
): Witness | undefined {
  for (const { root, lists } of compiled.rows) {
    const found = witnessFor({ nodes: graph.builder.nodes, root }, variables, (number) => accepts(lists[number] ?? []));
    if (found !== undefined) return found;
  }
  return undefined;
}

function deadRows(examined: Examined): readonly TableDefect[] {
  const { table, compiled, graph } = examined;
  // One visit of the functions finds all rows that give the outcome.
  const giving = new Set(
    compiled.rows.flatMap(({ root, lists }) =>
      terminalsLeft({ nodes: graph.builder.nodes, root }, []).flatMap((number) => {
        const rows = lists[number] ?? [];
        return table.kind === 'collect' ? rows : rows.slice(0, 1);
      }),
    ),
  );
  return table.rows.flatMap(({ id }, row): TableDefect[] =>
    giving.has(row) ? [] : [{ kind: 'dead-row', table: table.id, row: id }],
  );
}

function gaps(examined: Examined): readonly TableDefect[] {
  const { table } = examined;
  const witness =
    table.kind === 'collect' || table.otherwise !== undefined
      ? undefined
      : witnessOf(examined, ({ length }) => length === 0);
  return witness === undefined ? [] : [{ kind: 'gap', table: table.id, witness }];
}

/** Two rows overlap if a rule with the conditions of both can apply. */
function overlaps({ table, prepared, graph, variables }: Examined): readonly TableDefect[] {
  if (table.kind !== 'unique' || prepared === undefined) return [];
  const { builder } = graph;
  const { roots, conditions } = prepared;
  const rules = conditions.map(ruleOf);
  const meeting = meetingRows(rules, roots.length);
  return table.rows.flatMap((one, first) =>
    meeting(first).flatMap((second): TableDefect[] => {
      const together = [first, second].flatMap((row) => conditions[row] ?? []);
      const { root, lists } = rowsThatApply([ruleOf(together)], roots, true, builder);
      const witness = witnessFor({ nodes: builder.nodes, root }, variables, (number) => lists[number]?.length === 1);
      const other = table.rows[second] as TableRow; // one of the rows
      return witness === undefined ? [] : [{ kind: 'overlap', table: table.id, rows: [one.id, other.id], witness }];
    }),
  );
}

/**
 * For a row, the later rows that share a passing value with it in every column. No other later row can overlap with it.
 */
function meetingRows(rules: readonly Conditions[], columns: number): (first: number) => readonly number[] {
  const passing = Array.from({ length: columns }, (): BitSet[] => []);
  return (first) => {
    const sets = [bitSet(rules, () => true)];
    (rules[first] as Conditions).forEach((own, column) => {
      const known = passing[column] as BitSet[];
      const passed = own?.flatMap((each, terminal) =>
        each ? [(known[terminal] ??= bitSet(rules, (rule) => rule[column]?.[terminal] !== false))] : [],
      );
      if (passed !== undefined) sets.push(passed.length > 0 ? unionOf(passed) : bitSet(rules, () => false));
    });
    return positionsInAll(sets).filter((row) => row > first);
  };
}
