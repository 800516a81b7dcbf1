import { qualifiedName, type Grammar } from '../interchange/sql/dialect';
import { SqlError } from '../interchange/sql/sql-error';

/** Other names for tables, by their default names; a list of names if one is qualified. */
type GivenNames = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The SQL names of tables.
 *
 * @param known all existing tables
 * @throws SqlError `unknown-table` for a name given for any other table
 */
export function namesOfTables(
  given: GivenNames,
  known: readonly string[],
  grammar: Grammar,
): (table: string) => string {
  const unknown = Object.keys(given).find((table) => !known.includes(table));
  if (unknown !== undefined) throw new SqlError('unknown-table', unknown);
  return (table) => qualifiedName(given[table] ?? table, table, grammar);
}
