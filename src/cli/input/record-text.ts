import type { Text } from '../../facts';
import type { IntakeProblem, ValuePlace } from '../../intake';
import type { OtherEncoding } from './decode-text';

/** A position in a text: both numbers from 1, columns in UTF-16 units. In a table, the column is that of the table. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** Present for a cell of a table. */
  readonly cell?: CellName | undefined;
}

/** What identifies a cell of a table, besides row and column. */
export interface CellName {
  /** The sheet of a workbook. */
  readonly sheet: string | undefined;
  /** The header of its column. */
  readonly header: string;
  /** The row as spreadsheets show it, from 1. In a text it is not the line if a cell before it has a line break. */
  readonly row: number;
}

/** A record that was read from a table. */
export interface TableRecord extends Position {
  readonly record: unknown;
  /** The row in which it begins. */
  readonly row: number;
  /** The lines of its rows, where they differ from the rows. */
  readonly lines: ReadonlyMap<number, number> | undefined;
  /** The origin of its values. */
  readonly places: readonly ValuePlace[];
  readonly sheet: string | undefined;
  readonly headers: readonly string[];
}

/** The part of an input that should contain one record. */
export interface RecordText extends Position {
  readonly text: string;
}

/** A part of an input that cannot be read as text with one record. */
export type UnreadablePart = Position &
  (
    | { readonly fault: 'not-utf8'; readonly encoding: OtherEncoding }
    /** The input cannot be read, or not to its end. */
    | { readonly fault: 'unreadable-input'; readonly reason: Text }
    /** A row of a table cannot be read; the other rows are. */
    | { readonly fault: 'unreadable-row'; readonly reason: Text }
    | { readonly fault: 'invalid-cell'; readonly problem: IntakeProblem }
    | { readonly fault: 'too-long' | 'empty-element' | 'unclosed-array' | 'text-after-array' | 'no-record' }
  );

/** The parts of an input. */
export type InputPart = RecordText | TableRecord | UnreadablePart;

/** The maximum length of a record, so that memory stays bounded for any input. */
export const longestRecordBytes = 16 * 1024 * 1024;
