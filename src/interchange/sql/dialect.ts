import { describeValue } from '../../plain/describe-value';
import { hasOwn } from '../../plain/has-own';
import type { BooleanFact, NumberFact, OneOfFact } from '../../engine';
import { named, quotable } from './quotable';
import { SqlError } from './sql-error';

/** The engines for which SQL is written. */
export type SqlDialect = 'duckdb' | 'postgresql' | 'sqlite' | 'spark' | 'clickhouse' | 'trino' | 'maxcompute';

/** A supported kind of fact. */
export type SqlFact = BooleanFact | NumberFact | OneOfFact;

/** The types of columns. */
interface ColumnTypes {
  readonly date: string;
  readonly boolean: string;
  readonly integer: string;
  readonly number: string;
  readonly text: string;
  readonly dateLiteral: (text: string) => string;
  readonly tableEnd: string;
  /** The type of a nullable column, and the clause after the columns of a table without an order. */
  readonly nullable: (type: string) => string;
  readonly unorderedEnd: string;
}

/** Everything that differs between dialects. */
export interface Grammar {
  /** A quoted identifier. */
  readonly identifier: (name: string) => string;
  /** A text literal. */
  readonly text: (value: string) => string;
  /** All bits of a mask, as a number. */
  readonly allBits: string;
  readonly bitAnd: (one: string, other: string) => string;
  readonly bitOr: (...masks: readonly string[]) => string;
  readonly concatenate: (...texts: readonly string[]) => string;
  /** The end of a subquery that the engine must not merge into the outer query. */
  readonly fence: string;
  /** Whether a column has the type of a fact, for engines that convert other types silently. */
  readonly hasType: (column: string, kind: SqlFact['kind']) => string | undefined;
  /** The column types, the form of a date, and the clause after the columns of a new table. */
  readonly types: ColumnTypes;
  /** A text that is compared exactly, whatever its collation; an enum, which has none, becomes a text. */
  readonly exactly: (column: string) => string;
  /** Whether a name means another output column rather than the input column of that name. */
  readonly outputsFirst?: true;
  /** Lists, where they are faster than a chain of comparisons. */
  readonly lists?: Lists;
}

/** Lists as values; positions count from 1. */
export interface Lists {
  /** The item at a position, NULL if there is none. */
  readonly itemAt: (items: readonly string[], place: string) => string;
  /** The position of a value, NULL if it is not in the list; NULL itself may be an item. */
  readonly placeOf: (items: readonly string[], value: string) => string;
}

const standard: Grammar = {
  identifier: (name) => `"${named(name).replace(/"/g, '""')}"`,
  text: (value) => `'${quotable(value).replace(/'/g, "''")}'`,
  allBits: '-1',
  bitAnd: (one, other) => `${one} & ${other}`,
  bitOr: (...masks) => masks.join(' | '),
  concatenate: (...texts) => texts.join(' || '),
  fence: '',
  hasType: () => undefined,
  types: {
    date: 'date',
    boolean: 'boolean',
    integer: 'integer',
    number: 'double precision',
    text: 'varchar',
    dateLiteral: (text) => `DATE ${text}`,
    tableEnd: '',
    nullable: (type) => type,
    unorderedEnd: '',
  },
  exactly: (column) => column,
};

/** Engines that treat a backslash in a text as an escape. */
const escaping: Grammar = {
  ...standard,
  identifier: (name) => `\`${named(name).replace(/`/g, '``')}\``,
  text: (value) => `'${quotable(value).replace(/['\\]/g, '\\$&')}'`,
  types: { ...standard.types, integer: 'int', number: 'double', text: 'string' },
};

/**
 * The grammar for engines that replace `${name}` by a variable wherever it is in a statement: such a text is written in
 * two parts, such a name is refused.
 */
function withoutVariables(grammar: Grammar): Grammar {
  const { identifier, text, concatenate } = grammar;
  return {
    ...grammar,
    identifier: (name) => {
      const quoted = identifier(name);
      if (name.includes('${')) throw new SqlError('invalid-name', name);
      return quoted;
    },
    text: (value) => {
      const [first = '', ...others] = value.split('${');
      if (others.length === 0) return text(value);
      const last = others.length - 1;
      const parts = [`${first}$`, ...others.map((part, place) => `{${part}${place < last ? '$' : ''}`)];
      return `(${concatenate(...parts.map(text))})`;
    },
  };
}

/** Spark would accept the text `'200'` for the number. */
const sparkTypes = {
  boolean: (type: string) => `${type} = 'boolean'`,
  number: (type: string) =>
    `(${type} IN ('double', 'float', 'int', 'bigint', 'smallint', 'tinyint') OR ${type} LIKE 'decimal%')`,
  oneOf: (type: string) => `${type} = 'string'`,
} satisfies Readonly<Record<SqlFact['kind'], (type: string) => string>>;

/** SQLite allows a value of any type in any column. */
const storageClasses = { boolean: `'integer'`, number: `'integer', 'real'`, oneOf: `'text'` } as const;

const grammars: Readonly<Record<SqlDialect, Grammar>> = {
  duckdb: {
    ...standard,
    // A number would be read as a boolean; other types are refused by the engine.
    hasType: (column, kind) => (kind === 'boolean' ? `typeof(${column}) = 'BOOLEAN'` : undefined),
    exactly: (column) => `CAST(${column} AS varchar) COLLATE "binary"`,
    // Functions of a column are computed once per dictionary entry, but comparisons once per row.
    lists: {
      itemAt: (items, place) => `([${items.join(', ')}])[${place}]`,
      placeOf: (items, value) => `list_position([${items.join(', ')}], ${value})`,
    },
  },
  postgresql: { ...standard, fence: ' OFFSET 0', exactly: (column) => `CAST(${column} AS text) COLLATE "C"` },
  sqlite: {
    ...standard,
    fence: ' LIMIT -1 OFFSET 0',
    hasType: (column, kind) => `typeof(${column}) IN (${storageClasses[kind]})`,
    types: { ...standard.types, text: 'text', dateLiteral: (text) => text },
    exactly: (column) => `${column} COLLATE BINARY`,
  },
  spark: withoutVariables({ ...escaping, hasType: (column, kind) => sparkTypes[kind](`typeof(${column})`) }),
  clickhouse: {
    ...escaping,
    identifier: (name) => `\`${named(name).replace(/[`\\]/g, '\\$&')}\``,
    types: {
      ...standard.types,
      date: 'Date',
      boolean: 'Bool',
      integer: 'Int32',
      number: 'Float64',
      text: 'String',
      tableEnd: ' ENGINE = MergeTree ORDER BY `date`',
      nullable: (type) => `Nullable(${type})`,
      unorderedEnd: ' ENGINE = MergeTree ORDER BY tuple()',
    },
    outputsFirst: true,
    allBits: 'toInt64(-1)', // -1 alone has 8 bits, of which the last would become a sign
    bitAnd: (one, other) => `bitAnd(${one}, ${other})`,
    bitOr: (...masks) => masks.reduce((all, mask) => `bitOr(${all}, ${mask})`),
  },
  trino: {
    ...standard,
    types: { ...standard.types, number: 'double' },
    bitAnd: (one, other) => `bitwise_and(${one}, ${other})`,
    bitOr: (...masks) => masks.reduce((all, mask) => `bitwise_or(${all}, ${mask})`),
  },
  maxcompute: withoutVariables({ ...escaping, concatenate: (...texts) => `CONCAT(${texts.join(', ')})` }),
};

/** @throws SqlError with the code `unknown-dialect` */
export function grammarOf(dialect: SqlDialect): Grammar {
  const name: unknown = dialect;
  if (typeof name !== 'string') throw new SqlError('unknown-dialect', describeValue(name));
  if (!hasOwn(grammars, name)) throw new SqlError('unknown-dialect', name);
  return grammars[dialect];
}

/**
 * An identifier, or a list of identifiers if it is qualified.
 *
 * @param option the name of the option, for errors
 * @throws SqlError with the code `invalid-name`
 */
export function qualifiedName(name: string | readonly string[], option: string, { identifier }: Grammar): string {
  const names: unknown = typeof name === 'string' ? [name] : name;
  if (!Array.isArray(names) || names.length === 0) throw new SqlError('invalid-name', option);
  return names.map(identifier).join('.');
}
