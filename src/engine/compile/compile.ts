import { compilingMeans } from './compiling-means';
import type { Column, ColumnKey, ColumnOf } from './columns';
import { deepFreeze } from '../../plain/deep-freeze';
import { terminal, unknownClass, type Diagram } from './diagram';
import { InvalidTableError } from '../terms/errors';
import { diagramBuilder, type DiagramBuilder } from './diagram-builder';
import { numbering } from '../../plain/numbering';
import { resolve, type Parameters } from '../terms/parameter-reference';
import type { Variables } from './partition';
import { prepareTable, ruleOf, type PreparedTable } from './prepare-table';
import { restrict } from './restrict';
import { mostOutcomes, rowsThatApply, type ListFunction } from './rows-that-apply';
import { collected, type Combination, type Source } from '../terms/table';

/** The input of the compiler. */
export interface Compilable {
  /** The sources, each after those that it reads. */
  readonly sources: readonly Source[];
  /** The facts of the vocabulary, followed by the readings: the variables of all diagrams. */
  readonly variables: Variables;
  /** The parameters of a rulebook; without them each reference uses its own figures. */
  readonly parameters: Parameters | undefined;
}

/** A source as functions of the classes of facts. */
export interface CompiledSource {
  readonly source: Source;
  /** The distinct outcomes that can occur, in table order. */
  readonly outcomes: readonly unknown[];
  /** From facts to the index of the outcome. */
  readonly outcome: Diagram;
  /** The same function, as a reference within the nodes of the graph. */
  readonly root: number;
  /** Which rows apply: one function for all rows, or one per row; none for a combination. */
  readonly rows: readonly ListFunction[];
}

/** Sources that were compiled together. */
export interface CompiledGraph {
  /** All sources, each after those that it reads. */
  readonly all: readonly CompiledSource[];
  /** The tables with their tests evaluated. */
  readonly tables: ReadonlyMap<Source, PreparedTable>;
  /** Makes further functions over the same variables. */
  readonly builder: DiagramBuilder;
}

/**
 * Compiles sources over one common set of variables. Known classes are left out from the start, so that the work
 * depends on the unknown ones only.
 *
 * @param known the classes that are known, in the order of the variables
 * @throws InvalidTableError for a table that is invalid or too large
 */
export function compile({ sources, variables, parameters }: Compilable, known: readonly number[]): CompiledGraph {
  let subject = '';
  const builder = diagramBuilder(() => subject);
  const columns = new Map<ColumnKey, Column>();
  // Columns are made on demand, since a table tests few of the facts.
  const columnOf: ColumnOf = (key) => {
    const made = columns.get(key);
    if (made) return made;
    const fact = variables.get(key as string); // decisions are compiled before those that read them
    if (!fact) throw new InvalidTableError('unknown-fact', key as string);
    const { variable, values } = fact;
    const own = known[variable] ?? unknownClass;
    const classes = values.map((_, number) => terminal(own === unknownClass ? number : own));
    const column = { root: builder.node(variable, classes), values };
    columns.set(key, column);
    return column;
  };
  const tables = new Map<Source, PreparedTable>();

  /** Compiles the outcome of a source, given the function to the rows that apply. */
  const concluding = (
    source: Source,
    { root, lists }: ListFunction,
    outcomeOf: (list: readonly number[]) => unknown,
    rows = [{ root, lists }],
  ): CompiledSource => {
    const { values: outcomes, numberOf } = numbering<unknown>();
    const labels: number[] = [];
    for (const list of rows.length > 0 ? inTableOrder(lists) : lists.keys()) {
      labels[list] = numberOf(deepFreeze(outcomeOf(lists[list] as readonly number[])));
    }
    const outcome = restrict({ nodes: builder.nodes, root }, [], labels, builder).root;
    columns.set(source, { root: outcome, values: outcomes });
    let diagram: Diagram | undefined;
    return {
      source,
      outcomes,
      root: outcome,
      rows,
      // Made on demand: for decisions that only others read it is rarely needed.
      get outcome() {
        return (diagram ??= restrict({ nodes: builder.nodes, root: outcome }, []));
      },
    };
  };

  const all = sources.map((source): CompiledSource => {
    subject = source.id;
    if (source.kind === 'combination') {
      const parts = partsOf(source).map(([name, key]) => ({ name, ...columnOf(key) }));
      const roots = parts.map(({ root }) => root);
      const joint = source.join(roots, builder);
      return concluding(
        source,
        joint,
        (list) => Object.fromEntries(parts.map(({ name, values }, part) => [name, values[list[part] as number]])),
        [],
      );
    }
    const means = compilingMeans(source);
    const outcomes = source.rows.map(({ outcome }) => resolve(outcome, parameters));
    const isFirst = source.kind !== 'collect';
    const outcomeOf = (list: readonly number[]): unknown => {
      const items = list.map((row) => outcomes[row]);
      if (!isFirst) return collected(source, items);
      return items.length > 0 ? items[0] : resolve(source.otherwise, parameters);
    };
    const bands = means?.bandsOf(source, parameters, columnOf, builder);
    if (bands) return concluding(source, bands, outcomeOf);
    const table = prepareTable(source, parameters, columnOf, builder.spend, means?.predicateOf);
    tables.set(source, table);
    const rules = table.conditions.map(ruleOf);
    const aggregated = means?.aggregateRows(source, rules, table.roots, outcomes, builder);
    if (aggregated) return concluding(source, ...aggregated);
    const applyingTo = means?.rowsAsBits ?? rowsThatApply;
    const first = applyingTo(rules, table.roots, isFirst, builder, isFirst ? Infinity : mostOutcomes);
    const applying = (source.kind === 'unique' && means?.withLast(first, rules, table.roots, builder)) || first;
    return concluding(source, applying, outcomeOf);
  });
  return { all, tables, builder };
}

function partsOf({ reads, facts }: Combination): readonly (readonly [name: string, key: ColumnKey])[] {
  return [...Object.entries(reads), ...facts.map((name) => [name, name] as const)];
}

/** The indexes of lists of rows in table order; a list comes before lists of which it is a prefix. */
function inTableOrder(lists: ListFunction['lists']): readonly number[] {
  return [...lists.keys()].sort((first, second) => {
    const [one, other] = [lists[first], lists[second]] as [readonly number[], readonly number[]];
    const index = one.findIndex((row, position) => row !== other[position]);
    return index < 0 ? one.length - other.length : (one[index] ?? 0) - (other[index] ?? -1);
  });
}
