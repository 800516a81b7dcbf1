import type { DiagramNode, Variable } from '../../engine/internal';
import type { Grammar, SqlFact } from './dialect';
import { powerOfTwo } from './power-of-two';
import { SqlError } from './sql-error';

/** The values of a fact as one column: the set of the classes that it may be in. */
export interface FactSet {
  /** For every class the bit of its set; classes that no node tells apart have one bit. */
  readonly bits: readonly number[];
  /** How many bits there are. */
  readonly size: number;
  /** From the column to the set: all bits where it is NULL, no bit for a value that the fact cannot take. */
  readonly expression: (column: string, grammar: Grammar) => string;
}

/** The set of a fact in the classes that some nodes tell apart. */
export function factSet(fact: Variable, nodes: readonly DiagramNode[]): FactSet {
  const asking = nodes.filter(({ variable }) => variable === fact.variable);
  const kinds = new Map<string, number>();
  const bits = fact.values.map((_, known) => {
    const kind = asking.map(({ children }) => children[known]).join();
    const bit = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, bit);
    return bit;
  });
  return {
    bits,
    size: kinds.size,
    expression: (column, grammar) =>
      `CASE WHEN ${column} IS NULL THEN ${allOf(kinds.size)}${typeTest(fact, column, grammar)} ${branches(fact, bits, column, grammar)} ELSE 0 END`,
  };
}

/** The set of all of some bits. */
export function allOf(size: number): number {
  return 2 ** size - 1;
}

function typeTest(fact: Variable, column: string, { hasType }: Grammar): string {
  const test = hasType(column, definitionOf(fact).kind);
  return test === undefined ? '' : ` WHEN NOT (${test}) THEN 0`;
}

/** @throws SqlError with the code `unsupported-fact` */
function definitionOf({ name, definition }: Variable): SqlFact {
  if (definition.kind === 'integer' || definition.kind === 'date' || definition.kind === 'text') {
    throw new SqlError('unsupported-fact', name);
  }
  return definition;
}

function branches(fact: Variable, bits: readonly number[], column: string, { text, collation }: Grammar): string {
  const { values, cuts } = fact;
  const definition = definitionOf(fact);
  if (definition.kind === 'boolean') {
    const branch = (value: number, name: string): string =>
      `WHEN ${column} = ${name} THEN ${powerOfTwo(bits[value] ?? 0)}`;
    return `${branch(1, 'TRUE')} ${branch(0, 'FALSE')}`;
  }
  if (definition.kind === 'oneOf') {
    // One value a branch: DuckDB takes a quarter less time than for lists of values.
    return values
      .map((value, known) => `WHEN ${column}${collation} = ${text(String(value))} THEN ${powerOfTwo(bits[known] ?? 0)}`)
      .join(' ');
  }
  // The largest number is named, since some engines put what is not a number above all others.
  const { minimum, maximum = Number.MAX_VALUE } = definition;
  const upTo = cuts.flatMap(({ value, isLeast }, below) =>
    bits[below] === bits[below + 1] ? [] : [[isLeast ? '<' : '<=', Number(value), below] as const],
  );
  return [
    `WHEN ${column} < ${numberLiteral(minimum)} THEN 0`,
    ...[...upTo, ['<=', maximum, cuts.length] as const].map(
      ([comparison, value, below]) =>
        `WHEN ${column} ${comparison} ${numberLiteral(value)} THEN ${powerOfTwo(bits[below] ?? 0)}`,
    ),
  ].join(' ');
}

/** A number as a literal of double precision, or as a whole number. */
export function numberLiteral(value: number): string {
  const digits = String(value);
  return Number.isSafeInteger(value) || digits.includes('e') ? digits : `${digits}e0`;
}
