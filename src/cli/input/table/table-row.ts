import type { Text } from '../../../facts';

/** A row of a table with its number as spreadsheets show it, from 1. */
export interface NumberedRow {
  readonly number: number;
  /** The line of the text in which it begins. Cells with line breaks have several, though they are in one row. */
  readonly line?: number;
  readonly cells: readonly unknown[];
  /** Why the row cannot be read; the other rows are. */
  readonly fault?: RowFault | undefined;
}

/** Why a row cannot be read, with the column, from 1. */
export interface RowFault {
  readonly text: Text;
  readonly column: number;
}

/** A table within an input. */
export interface TableSource {
  /** The name of the sheet of a workbook. */
  readonly sheet: string | undefined;
  /** How plain numbers count days, if the source says so. */
  readonly dateSystem: 1900 | 1904 | undefined;
  /** The rows, in batches. */
  readonly rows: () => AsyncIterable<readonly NumberedRow[]>;
}

/** Why an input cannot be read as a table. */
export class TableFault extends Error {
  override readonly name = 'TableFault';
  readonly text: Text;
  readonly line: number;

  constructor(text: Text, line = 1) {
    super(text.en);
    this.text = text;
    this.line = line;
  }
}
