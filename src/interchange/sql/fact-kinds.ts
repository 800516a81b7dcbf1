import type { DiagramNode, Variable } from '../../engine/internal';
import { numbering } from '../../plain/numbering';
import type { Grammar, SqlFact } from './dialect';
import { SqlError } from './sql-error';

/** The SQL for the kinds of a fact, from its column. */
export interface FactTexts {
  /** By the kind of the value. */
  readonly known: (kind: number) => string;
  readonly unknown: string;
  readonly invalid: string;
}

/** The classes of a fact, grouped into kinds that some nodes distinguish. */
export interface FactKinds {
  readonly fact: Variable;
  /** The kind of every class; classes that no node distinguishes have the same kind. */
  readonly kinds: readonly number[];
  /** The number of kinds. */
  readonly size: number;
}

/** A fact as a column of a query. */
export interface NamedKinds extends FactKinds {
  readonly name: string;
}

/** The kinds of a fact that some nodes distinguish. */
export function factKinds(fact: Variable, nodes: readonly DiagramNode[]): FactKinds {
  const asking = nodes.filter(({ variable }) => variable === fact.variable);
  const { values, numberOf } = numbering<readonly (number | undefined)[]>();
  const kinds = fact.values.map((_, known) => numberOf(asking.map(({ children }) => children[known])));
  return { fact, kinds, size: values.length };
}

/**
 * Converts a column into the kinds of its fact.
 *
 * @throws SqlError with the code `unsupported-fact`
 */
export function factColumn({ fact, kinds }: FactKinds, column: string, texts: FactTexts, grammar: Grammar): string {
  const { text, lists } = grammar;
  const { unknown, invalid } = texts;
  const { kind } = definitionOf(fact);
  if (kind === 'oneOf' && lists !== undefined) {
    const place = lists.placeOf([...fact.values.map((value) => text(String(value))), 'NULL'], column);
    const item = lists.itemAt([...kinds.map(texts.known), unknown], place);
    return invalid === 'NULL' ? item : `COALESCE(${item}, ${invalid})`;
  }
  const test = grammar.hasType(column, kind);
  const typed = test === undefined ? '' : ` WHEN NOT (${test}) THEN ${invalid}`;
  const branches = branchesOf(fact, kinds, column, texts, grammar);
  return `CASE WHEN ${column} IS NULL THEN ${unknown}${typed} ${branches} ELSE ${invalid} END`;
}

/** The set with all bits. */
export function allOf(size: number): number {
  return 2 ** size - 1;
}

function definitionOf({ name, definition }: Variable): SqlFact {
  if (definition.kind === 'integer' || definition.kind === 'date' || definition.kind === 'text') {
    throw new SqlError('unsupported-fact', name);
  }
  return definition;
}

function branchesOf(
  fact: Variable,
  kinds: readonly number[],
  column: string,
  { known, invalid }: FactTexts,
  { text, exactly }: Grammar,
): string {
  const { values, cuts } = fact;
  const definition = definitionOf(fact);
  const valueOf = (place: number): string => known(kinds[place] ?? 0);
  if (definition.kind === 'boolean') {
    return `WHEN ${column} = TRUE THEN ${valueOf(1)} WHEN ${column} = FALSE THEN ${valueOf(0)}`;
  }
  if (definition.kind === 'oneOf') {
    return values
      .map((value, place) => `WHEN ${exactly(column)} = ${text(String(value))} THEN ${valueOf(place)}`)
      .join(' ');
  }
  // The upper bound is always written, since some engines sort NaN above all numbers.
  const { minimum, maximum = Number.MAX_VALUE } = definition;
  const upTo = cuts.flatMap(({ value, isLeast }, below) =>
    kinds[below] === kinds[below + 1] ? [] : [[isLeast ? '<' : '<=', Number(value), below] as const],
  );
  return [
    `WHEN ${column} < ${numberLiteral(minimum)} THEN ${invalid}`,
    ...[...upTo, ['<=', maximum, cuts.length] as const].map(
      ([comparison, value, below]) => `WHEN ${column} ${comparison} ${numberLiteral(value)} THEN ${valueOf(below)}`,
    ),
  ].join(' ');
}

/** A number as a literal of double precision, or as an integer. */
export function numberLiteral(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : doubleLiteral(value);
}

/** A number as a literal of double precision. */
export function doubleLiteral(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? digits : `${digits}e0`;
}
