import { isTerminal, type DiagramBuilder, type DiagramNode, type Variable } from '../../engine/internal';
import type { Grammar } from './dialect';
import { allOf, factColumn, factKinds, type NamedKinds } from './fact-kinds';
import { maskColumns, type SqlColumn } from './mask-columns';
import { powerOfTwo } from './power-of-two';
import { SqlError } from './sql-error';

/** A function of the classes of facts that becomes a column: one bit for each possible terminal. */
export interface MaskedFunction {
  /** The name of the column. */
  readonly name: string;
  /** The root of the function, in the nodes of the builder. */
  readonly root: number;
  /** The facts that make the mask 0 if they are invalid; undefined if this is checked elsewhere. */
  readonly guarded?: readonly Variable[] | undefined;
}

/** The context for writing masks. */
export interface MaskSource {
  /** The name of the query in errors. */
  readonly subject: string;
  readonly builder: DiagramBuilder;
  /** Every fact that is read. */
  readonly facts: readonly Variable[];
  /** The table, as it is written after FROM. */
  readonly from: string;
  /** The columns that are included as `k0`, `k1` and so on. */
  readonly keep: readonly string[];
  /** The column of a fact. */
  readonly columnOf: (fact: string) => string;
}

/** A query with the masks of functions. */
export interface MaskQuery {
  /** The query in parentheses, to follow FROM. */
  readonly rows: string;
  /** The sets of the facts by variable; they are columns as well. */
  readonly sets: ReadonlyMap<number, NamedKinds>;
}

/** The maximum number of nodes: engines take long to plan larger queries. */
const mostNodes = 2000;

/**
 * First the sets of facts, then in layers the nodes that are used several times, and last the masks of the functions.
 *
 * @throws SqlError with the code `diagram-too-large`
 */
export function maskQuery(
  functions: readonly MaskedFunction[],
  { subject, builder, facts, from, keep, columnOf }: MaskSource,
  grammar: Grammar,
): MaskQuery {
  const { identifier } = grammar;
  const roots = functions.map(({ root }) => root);
  const nodes = reachedFrom(roots, builder.nodes);
  if (nodes.length > mostNodes) {
    throw new SqlError('diagram-too-large', subject, { size: nodes.length, limit: mostNodes });
  }
  const sets = setsOf(facts, nodes);
  const setOf = (variable: number): NamedKinds => sets.get(variable) as NamedKinds; // all facts that nodes test
  const { layers, masks } = maskColumns(builder.nodes, roots, setOf, grammar);
  const kept = keep.map((name, index): SqlColumn => ({ name: `k${index}`, expression: identifier(name) }));
  const ofFacts = [...sets.values()].map((kinds): SqlColumn => {
    const texts = { known: powerOfTwo, unknown: String(allOf(kinds.size)), invalid: '0' };
    return { name: kinds.name, expression: factColumn(kinds, identifier(columnOf(kinds.fact.name)), texts, grammar) };
  });
  const written = functions.map(({ name, root, guarded = [] }): SqlColumn => {
    const mask = masks.get(root) ?? ''; // every root is written
    const invalid = guarded.map(({ variable }) => `${identifier(setOf(variable).name)} = 0`).join(' OR ');
    return { name, expression: invalid === '' ? mask : `CASE WHEN ${invalid} THEN 0 ELSE ${mask} END` };
  });
  const steps: (readonly SqlColumn[])[] = [[...kept, ...ofFacts], ...layers, written];
  let rows = from;
  let handedOn: readonly string[] = [];
  for (const [depth, step] of steps.entries()) {
    const passed = handedOn.map((name): SqlColumn => ({ name, expression: identifier(name) }));
    rows = subquery(select([...passed, ...step], rows, grammar), `s${depth}`, grammar);
    handedOn = [...handedOn, ...step.map(({ name }) => name)];
  }
  return { rows, sets };
}

/** @throws SqlError with the code `diagram-too-large` if a fact has more classes than a number has exact bits */
function setsOf(facts: readonly Variable[], nodes: readonly DiagramNode[]): MaskQuery['sets'] {
  const byVariable = new Map(facts.map((fact) => [fact.variable, fact]));
  return new Map(
    [...byVariable.values()].map((fact) => {
      const kinds = factKinds(fact, nodes);
      if (kinds.size > 52) throw new SqlError('diagram-too-large', fact.name, { size: kinds.size, limit: 52 });
      return [fact.variable, { ...kinds, name: `f${fact.variable}` }];
    }),
  );
}

/** The nodes that can be reached from given ones. */
export function reachedFrom(roots: readonly number[], nodes: readonly DiagramNode[]): readonly DiagramNode[] {
  const reached = new Set<number>();
  const visit = (reference: number): void => {
    if (isTerminal(reference) || reached.has(reference)) return;
    reached.add(reference);
    nodes[reference]?.children.forEach(visit);
  };
  roots.forEach(visit);
  return [...reached].map((reference) => nodes[reference] as DiagramNode); // reached ones
}

/** A SELECT statement of columns. */
export function select(columns: readonly SqlColumn[], from: string, { identifier }: Grammar): string {
  const written = columns.map(({ name, expression }) =>
    expression === identifier(name) ? expression : `${expression} AS ${identifier(name)}`,
  );
  return `SELECT ${written.join(',\n  ')}\nFROM ${from}`;
}

/** A query in parentheses, to be written after FROM. */
export function subquery(query: string, name: string, { identifier, fence }: Grammar): string {
  return `(\n${query}${fence}\n) AS ${identifier(name)}`;
}
