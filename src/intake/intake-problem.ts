/** What can be wrong with a table. */
export type IntakeProblemCode =
  | 'no-header'
  | 'duplicate-header'
  | 'missing-column'
  | 'ambiguous-column'
  | 'no-id-column'
  | 'cells-beyond-header'
  | 'missing-id'
  | 'no-case'
  | 'damaged-id'
  | 'rows-apart'
  | 'unknown-word'
  | 'not-a-number'
  | 'unit-in-number'
  | 'not-an-integer'
  | 'out-of-range'
  | 'malformed-date'
  | 'impossible-date'
  | 'serial-date'
  | 'time-missing'
  | 'full-width'
  | 'error-value'
  | 'formula'
  | 'merged-cell'
  | 'undecodable'
  | 'unreadable-cell'
  | 'conflicting-values'
  | 'contradiction';

/** Something in a table that cannot be used. The case that it belongs to gives no record. */
export interface IntakeProblem {
  /** What kind of problem it is. */
  readonly code: IntakeProblemCode;
  /** The row, from 1, headers included. */
  readonly row: number;
  /** The column, from 1. */
  readonly column: number;
  /** The header of the column; empty if it has none. */
  readonly header: string;
  /** What stands there, cut if it is very long. */
  readonly value: string;
  /** The fact or the field of the record it was to be read as; empty if none. */
  readonly path: string;
  /** What would have been accepted: words, units, headers or the other value, by the code. */
  readonly accepted: readonly string[];
}

/** A cell that holds no value but a mark of what is wrong with it. Readers of workbooks give it. */
export interface FaultyCell {
  /** What is wrong with the cell. */
  readonly fault: 'error-value' | 'formula' | 'merged-cell' | 'unreadable-cell';
  /** What the cell shows, such as `#REF!`, or the range of the merged cell. */
  readonly text: string;
  /** What the first cell of a merged one holds: as a header it stands over all of them. */
  readonly value?: string;
}
