import { qualifiedName, type Grammar } from '../interchange/sql/dialect';
import { SqlError } from '../interchange/sql/sql-error';

/** Other names for tables, by their default names; a list of names if one is qualified. */
type GivenNames = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The SQL names of tables.
 *
 * The queries that are named within a statement begin with `yk_`, so no table may.
 *
 * @param known all existing tables
 * @throws SqlError `unknown-table` for a name given for any other table, `invalid-name` for one that begins with `yk_`
 */
export function namesOfTables(
  given: GivenNames,
  known: readonly string[],
  grammar: Grammar,
): (table: string) => string {
  const unknown = Object.keys(given).find((table) => !known.includes(table));
  if (unknown !== undefined) throw new SqlError('unknown-table', unknown);
  const taken = Object.values(given)
    .map((name): unknown => (Array.isArray(name) && name.length === 1 ? name[0] : name)) // another list is qualified
    .find((name): name is string => typeof name === 'string' && /^yk_/i.test(name));
  if (taken !== undefined) throw new SqlError('invalid-name', taken);
  return (table) => qualifiedName(given[table] ?? table, table, grammar);
}
