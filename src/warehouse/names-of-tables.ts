import { qualifiedName, type Grammar } from '../interchange/sql/dialect';
import { SqlError } from '../interchange/sql/sql-error';

/** Names for tables by the names that they have where nothing is said; a list of names where one is qualified. */
type GivenNames = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * How tables are written in SQL, with the names given for some of them.
 *
 * @param known every table that there is
 * @throws SqlError `unknown-table` for a name given for another
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
