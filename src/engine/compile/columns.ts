import { InvalidTableError } from '../terms/errors';
import type { Source } from '../terms/table';

/** What rows can test: a fact or reading by name, or a decision. */
export type ColumnKey = string | Source;

/** What rows test, as a function of the classes of facts. */
export interface Column {
  /** A reference within the nodes of the graph. */
  readonly root: number;
  /** The meaning of its terminals: a value of each class, or the outcomes; `undefined` where a table has a gap. */
  readonly values: readonly unknown[];
}

/** Everything that has been compiled, by what it is. */
export type Columns = ReadonlyMap<ColumnKey, Column>;

/** What has been compiled of a fact, a reading or a decision. */
export function columnOf(key: ColumnKey, columns: Columns): Column {
  const column = columns.get(key);
  // What is read is compiled before its reader, so it must be a name.
  if (column === undefined) throw new InvalidTableError('unknown-fact', key as string);
  return column;
}
