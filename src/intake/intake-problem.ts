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
  | 'malformed-time'
  | 'impossible-date'
  | 'serial-date'
  | 'time-missing'
  | 'day-missing'
  | 'full-width'
  | 'error-value'
  | 'formula'
  | 'merged-cell'
  | 'undecodable'
  | 'unreadable-cell'
  | 'conflicting-values'
  | 'contradiction';

/** A part of a table that cannot be used. The case to which it belongs gives no record. */
export interface IntakeProblem {
  /** The code of the problem. */
  readonly code: IntakeProblemCode;
  /** The row, from 1, headers included. */
  readonly row: number;
  /** The column, from 1. */
  readonly column: number;
  /** The header of the column; empty if it has none. */
  readonly header: string;
  /** The text of the cell, shortened if it is very long. */
  readonly value: string;
  /** The fact or the field of the record that was expected; empty if none. */
  readonly path: string;
  /** What would have been accepted: words, units, headers or the other value, depending on the code. */
  readonly accepted: readonly string[];
}

/** A cell that is being read. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly value: string;
}

const longestValue = 60;

/** Makes a problem of a cell. */
export function problemAt(
  code: IntakeProblemCode,
  { row, column, header, value }: CellPlace,
  path = '',
  accepted: readonly string[] = [],
): IntakeProblem {
  const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  return { code, row, column, header, value: shown, path, accepted };
}

/** Makes a problem of a row as a whole. */
export function problemOfRow(code: IntakeProblemCode, row: number): IntakeProblem {
  return problemAt(code, { row, column: 1, header: '', value: '' });
}

/** A cell with an error instead of a value. Readers of workbooks return it. */
export interface FaultyCell {
  /** What is wrong with the cell. */
  readonly fault: 'error-value' | 'formula' | 'merged-cell' | 'unreadable-cell';
  /** What the cell shows, such as `#REF!`, or the range of the merged cell. */
  readonly text: string;
  /** The content of the first cell of a merged range; as a header it applies to the whole range. */
  readonly value?: string;
}
