import { diagramBuilder, isTerminal, type DiagramNode } from '../../engine/internal';
import type { Decision, Language, ReadingChoices, Rulebook } from '../../engine';
import { grammarOf, type Grammar, type SqlDialect } from './dialect';
import { factSet } from './fact-sets';
import { functionsOf, type DecisionFunctions } from './functions';
import { maskColumns, type SqlColumn } from './mask-columns';
import { outputsOf, refuseDuplicates, type ColumnKind, type NamedSet } from './output-columns';
import { SqlError } from './sql-error';

/** What SQL is written for, and how. */
export interface SqlOptions<L extends Language> {
  /** The engine that will run it. */
  readonly dialect: SqlDialect;
  /** The table or view that has the facts as columns; a list of names where it is qualified, such as schema and table. */
  readonly from: string | readonly string[];
  /** The columns of that table that are handed on, such as the number of the case. */
  readonly keep?: readonly string[] | undefined;
  /** The columns of facts that bear another name. */
  readonly columns?: { readonly [Name in keyof L['vocabulary']]?: string | undefined } | undefined;
  /** The policy whose figures and readings apply; those of the decision when left out. */
  readonly policy?: Rulebook<L> | undefined;
  /** Readings that are taken otherwise than by the policy. */
  readonly readings?: ReadingChoices<L> | undefined;
  /** Whether the facts that can still change an outcome are told. */
  readonly missing?: boolean | undefined;
  /** Whether the clauses that an outcome is decided by are told. */
  readonly clauses?: boolean | undefined;
}

/** How many nodes are written; engines take long to plan larger queries. */
const mostNodes = 2000;

/**
 * The query that decides: the sets of facts first, then in layers what several nodes lead to, then the masks of the
 * functions, and last what they mean.
 *
 * @param columnOf the name of an output column, by its decision and its kind
 */
export function decidingQuery<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  { dialect, from, keep = [], columns = {}, policy, readings, missing, clauses }: SqlOptions<L>,
  columnOf: (decision: string, kind: ColumnKind) => string,
): string {
  const grammar = grammarOf(dialect);
  const builder = diagramBuilder(() => decisions.map(({ id }) => id).join());
  const all = decisions.map((decision) =>
    functionsOf(underReadings(decision, policy, readings), builder, { missing, clauses }),
  );
  const roots = all.flatMap((each) => [
    each.outcome,
    ...[...(each.missing ?? []), ...(each.clauses ?? [])].map(([, root]) => root),
  ]);
  const nodes = reachedFrom(roots, builder.nodes);
  if (nodes.length > mostNodes) {
    const subject = decisions.map(({ id }) => id).join(', ');
    throw new SqlError('diagram-too-large', subject, { size: nodes.length, limit: mostNodes });
  }
  const sets = setsOf(all, nodes);
  const { layers, masks: written } = maskColumns(
    builder.nodes,
    roots,
    (variable) => sets.get(variable) as NamedSet, // all that nodes ask for
    grammar,
  );
  const kept = keep.map((name, index): SqlColumn => ({ name: `k${index}`, expression: grammar.identifier(name) }));
  const facts = [...sets.values()].map(({ name, fact, expression }): SqlColumn => ({
    name,
    expression: expression(grammar.identifier(columnNamed(columns, fact.name)), grammar),
  }));
  const masks = all.flatMap((each, index) => masksOf(each, index, sets, written, grammar));
  const outputs = [
    ...keep.map((name, index): SqlColumn => ({ name, expression: grammar.identifier(`k${index}`) })),
    ...all.flatMap((each, index) => outputsOf(each, index, sets, grammar, columnOf)),
  ];
  refuseDuplicates(outputs);

  const table = (typeof from === 'string' ? [from] : from).map(grammar.identifier).join('.');
  const steps: (readonly SqlColumn[])[] = [[...kept, ...facts], ...layers, masks];
  let inner = table;
  let handedOn: readonly string[] = [];
  for (const [depth, step] of steps.entries()) {
    inner = subquery(
      select([...handedOn.map((name) => passed(name, grammar)), ...step], inner, grammar),
      depth,
      grammar,
    );
    handedOn = [...handedOn, ...step.map(({ name }) => name)];
  }
  return select(outputs, inner, grammar);
}

/** @throws SqlError with the code `diagram-too-large` where a fact has more classes than a number has exact bits */
function setsOf(all: readonly DecisionFunctions[], nodes: readonly DiagramNode[]): ReadonlyMap<number, NamedSet> {
  const facts = new Map(all.flatMap((each) => each.facts.map((fact) => [fact.variable, fact] as const)));
  return new Map(
    [...facts.values()].map((fact) => {
      const set = factSet(fact, nodes);
      if (set.size > 52) throw new SqlError('diagram-too-large', fact.name, { size: set.size, limit: 52 });
      return [fact.variable, { ...set, fact, name: `f${fact.variable}` }];
    }),
  );
}

function underReadings<L extends Language>(
  decision: Decision<L, unknown>,
  policy: Rulebook<L> | undefined,
  readings: ReadingChoices<L> | undefined,
): Decision<L, unknown> {
  if (policy === undefined && readings === undefined) return decision;
  const { parameters = decision.parameters, readings: chosen = decision.readings } = policy ?? {};
  // Without parameters a decision takes those that its tables have, under other readings too.
  return decision.under({ parameters, readings: { ...chosen, ...readings } } as Rulebook<L>);
}

function reachedFrom(roots: readonly number[], nodes: readonly DiagramNode[]): readonly DiagramNode[] {
  const reached = new Set<number>();
  const visit = (reference: number): void => {
    if (isTerminal(reference) || reached.has(reference)) return;
    reached.add(reference);
    nodes[reference]?.children.forEach(visit);
  };
  roots.forEach(visit);
  return [...reached].map((reference) => nodes[reference] as DiagramNode); // those reached
}

/** The masks of a decision; that of the outcome is 0 where a fact is invalid. */
function masksOf(
  { facts, outcome, missing, clauses }: DecisionFunctions,
  index: number,
  sets: ReadonlyMap<number, NamedSet>,
  written: ReadonlyMap<number, string>,
  { identifier }: Grammar,
): readonly SqlColumn[] {
  const invalid = facts.map(({ variable }) => `${identifier(sets.get(variable)?.name ?? '')} = 0`).join(' OR ');
  const maskOf = (root: number): string => written.get(root) ?? ''; // every root is written
  const mask = maskOf(outcome);
  return [
    { name: `o${index}`, expression: invalid === '' ? mask : `CASE WHEN ${invalid} THEN 0 ELSE ${mask} END` },
    ...(missing ?? []).map(([{ variable }, root]) => ({ name: `m${index}_${variable}`, expression: maskOf(root) })),
    ...(clauses ?? []).map(([, root], clause) => ({ name: `c${index}_${clause}`, expression: maskOf(root) })),
  ];
}

function columnNamed(columns: Readonly<Record<string, string | undefined>>, fact: string): string {
  return columns[fact] ?? fact;
}

function passed(name: string, { identifier }: Grammar): SqlColumn {
  return { name, expression: identifier(name) };
}

function select(columns: readonly SqlColumn[], from: string, { identifier }: Grammar): string {
  const written = columns.map(({ name, expression }) =>
    expression === identifier(name) ? expression : `${expression} AS ${identifier(name)}`,
  );
  return `SELECT ${written.join(',\n  ')}\nFROM ${from}`;
}

function subquery(query: string, depth: number, { identifier, fence }: Grammar): string {
  return `(\n${query}${fence}\n) AS ${identifier(`s${depth}`)}`;
}
