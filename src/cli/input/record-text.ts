import type { Text } from '../../facts';
import type { OtherEncoding } from './decode-text';

/** A place in a text: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The part of an input that should hold one record. */
export interface RecordText extends Position {
  readonly text: string;
}

/** A part of an input that cannot be read as text with one record in it. */
export type UnreadablePart = Position &
  (
    | { readonly fault: 'not-utf8'; readonly encoding: OtherEncoding }
    /** The input cannot be read, or not to its end. */
    | { readonly fault: 'unreadable-input'; readonly reason: Text }
    | { readonly fault: 'too-long' | 'empty-element' | 'unclosed-array' | 'text-after-array' }
  );

/** What an input is cut into. */
export type InputPart = RecordText | UnreadablePart;

/** No record is longer: whatever comes, the memory that is needed stays bounded. */
export const longestRecordBytes = 16 * 1024 * 1024;
