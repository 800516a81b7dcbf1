import { InvalidTableError } from '../terms/errors';
import type { Source } from '../terms/table';

/** What rows can test: a fact or a reading by its name, or a decision. */
export type ColumnKey = string | Source;

/** A tested fact, reading or decision as a function of the classes of facts. */
export interface Column {
  /** A reference within the nodes of the graph. */
  readonly root: number;
  /** The values of its terminals: one of each class, or the outcomes; `undefined` where a table has a gap. */
  readonly values: readonly unknown[];
}

/** All columns compiled so far, by their keys. */
export type Columns = ReadonlyMap<ColumnKey, Column>;

/** The column of a fact, a reading or a decision. */
export function columnOf(key: ColumnKey, columns: Columns): Column {
  const column = columns.get(key);
  // Decisions are compiled before those that read them, so a missing key is a name.
  if (column === undefined) throw new InvalidTableError('unknown-fact', key as string);
  return column;
}
