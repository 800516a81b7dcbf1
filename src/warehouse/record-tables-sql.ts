import { grammarOf, type SqlDialect } from '../interchange/sql/dialect';
import { lookedAtLater, namesOption } from '../interchange/read-arguments';
import { optionChecker } from '../plain/read/options';
import { namesOfTables } from './names-of-tables';
import { recordLayout, type RecordTable } from './tables';

/**
 * The tables that `recordRows` fills, as CREATE TABLE statements, each ending with a semicolon.
 *
 * @param options.tables other names for the tables; a list of names if one is qualified
 * @throws InvalidRequestError for an invalid or unknown option
 * @throws SqlError for an unknown dialect, an invalid name, or a name for an unknown table
 *
 * @example
 * recordTablesSql({ dialect: 'postgresql' }).startsWith('CREATE TABLE "cases" ("id" varchar, "voltageLevel" varchar');
 * // => true
 */
export function recordTablesSql(options: {
  readonly dialect: SqlDialect;
  readonly tables?: { readonly [Table in RecordTable]?: string | readonly string[] | undefined } | undefined;
}): string {
  refuseBadOptions(options);
  const { dialect, tables = {} } = options;
  const grammar = grammarOf(dialect);
  const { identifier: name, types } = grammar;
  const layout = recordLayout();
  const nameOf = namesOfTables(tables, Object.keys(layout), grammar);
  const typeOf = { text: types.text, number: types.number, boolean: types.boolean, date: types.date };
  return Object.entries(layout)
    .map(([table, columns]) => {
      const numbering = numberingOf(table).map(([column, kind]) => `${name(column)} ${types[kind]}`);
      const declared = columns.map((column) => `${name(column.name)} ${types.nullable(typeOf[column.kind])}`);
      return `CREATE TABLE ${nameOf(table)} (${[...numbering, ...declared].join(', ')})${types.unorderedEnd};\n`;
    })
    .join('');
}

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({ dialect: lookedAtLater, tables: namesOption }));

/** The columns that number the rows of a list. */
function numberingOf(table: string): readonly (readonly [column: string, kind: 'text' | 'integer'])[] {
  if (table === 'cases') return [];
  const places = table.includes('_') ? ['place', 'part'] : ['place'];
  return [['case_id', 'text'], ...places.map((place) => [place, 'integer'] as const)];
}
