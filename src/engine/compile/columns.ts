import type { Source } from '../terms/table';

/** What rows can test: a fact or a reading (by name), or a decision. */
export type ColumnKey = string | Source;

/** A tested fact, reading or decision as a function of the classes of facts. */
export interface Column {
  /** A reference within the nodes of the graph. */
  readonly root: number;
  /** The value at each terminal: one for each class, or the outcomes; `undefined` where a table has a gap. */
  readonly values: readonly unknown[];
}

/**
 * Finds the column of a fact, a reading or a decision.
 *
 * @throws InvalidTableError for a name that does not exist
 */
export type ColumnOf = (key: ColumnKey) => Column;
