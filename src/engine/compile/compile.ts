import type { Column, ColumnKey, Columns } from './columns';
import { terminal, unknownClass, type Diagram } from './diagram';
import { diagramBuilder, type DiagramBuilder } from './diagram-builder';
import { draftCollection, draftCombination, draftFirst, type Draft, type RowFunction } from './draft';
import { InvalidTableError } from '../terms/errors';
import { numbering } from '../../plain/numbering';
import type { Parameters } from '../terms/parameter-reference';
import type { Variables } from './partition';
import { prepareTable, type PreparedTable } from './prepare-table';
import { restrict } from './restrict';
import type { Source, Table } from '../terms/table';

/** What is compiled, and over what. */
export interface Compilable {
  /** Sources, what is read before its reader. */
  readonly sources: readonly Source[];
  /** The facts of the vocabulary, and behind them the readings: the variables of all diagrams. */
  readonly variables: Variables;
  /** The parameters of a rulebook; without them the references have their own. */
  readonly parameters: Parameters | undefined;
}

/** A source as functions of the classes of facts. */
export interface CompiledSource {
  readonly source: Source;
  /** The distinct outcomes that can come about, in table order. */
  readonly outcomes: readonly unknown[];
  /** From facts to the position of the outcome; absent where a collection has too many outcomes to list. */
  readonly outcome: Diagram | undefined;
  /** Which of its own rows apply. */
  readonly rows: readonly RowFunction[];
  /** The ways in which rows of a collection apply together, each with the position of its outcome. */
  readonly lists: readonly { readonly rows: readonly number[]; readonly outcome: number }[];
}

/** Sources that were compiled together. */
export interface CompiledGraph {
  /** Every source, what is read before its reader. */
  readonly all: readonly CompiledSource[];
  /** The functions of what tables test. */
  readonly columns: Columns;
  /** The tables with their tests made. */
  readonly tables: ReadonlyMap<Source, PreparedTable>;
  /** Makes further functions over the same variables. */
  readonly builder: DiagramBuilder;
}

/** The most steps that the compiler takes, of a fraction of a microsecond each. */
const mostSteps = 4_000_000;

/**
 * Compiles sources over one common set of variables. What is known is left out from the start, so that what is compiled
 * under known facts grows with the unknown ones only.
 *
 * @param known the classes that are known already, in the order of the variables
 * @throws InvalidTableError for a table that is not sound or too large
 */
export function compile({ sources, variables, parameters }: Compilable, known: readonly number[]): CompiledGraph {
  let steps = 0;
  let subject = '';
  const builder = diagramBuilder((more) => {
    steps += more;
    if (steps <= mostSteps) return;
    throw new InvalidTableError('TABLE_TOO_LARGE', subject, { of: 'steps', size: steps, limit: mostSteps });
  });
  const columns = new Map<ColumnKey, Column>();
  for (const { name, variable, values } of variables.values()) {
    const own = known[variable] ?? unknownClass;
    const classes = values.map((_, number) => terminal(number));
    columns.set(name, { root: own === unknownClass ? builder.node(variable, classes) : terminal(own), values });
  }
  const tables = new Map<Source, PreparedTable>();
  const prepared = (table: Table): PreparedTable => {
    const made = prepareTable(table, parameters, columns);
    tables.set(table, made);
    return made;
  };
  const draft = (source: Source): Draft => {
    if (source.kind === 'combination') return draftCombination(source, columns, builder);
    if (source.kind === 'collect') return draftCollection(source, prepared(source), columns, builder);
    return draftFirst(source, prepared(source), columns, builder);
  };
  const all = sources.map((source): CompiledSource => {
    subject = source.id;
    const { column, order, rows, lists = [] } = draft(source);
    if (column === undefined) return { source, outcomes: [], outcome: undefined, rows, lists: [] };
    columns.set(source, column);
    const { values: outcomes, numberOf } = numbering<unknown>();
    const labels: number[] = [];
    for (const number of order) labels[number] = numberOf(column.values[number]);
    const outcome = restrict({ nodes: builder.nodes, root: column.root }, [], labels);
    const ways = lists.map((applies, index) => ({
      rows: [...applies.keys()].filter((row) => applies[row] === 1),
      outcome: labels[order[index] as number] as number, // as many as lists
    }));
    return { source, outcomes, outcome, rows, lists: ways };
  });
  return { all, columns, tables, builder };
}
