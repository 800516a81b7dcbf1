import type { FactProblemCode } from '../../engine';
import type { RecordPath } from '../finding';

/** What is wrong with one value of a record. */
export type RecordProblemCode =
  | FactProblemCode
  | 'required'
  | 'unknown-key'
  | 'blank'
  | 'not-an-integer'
  | 'malformed-date'
  | 'impossible-date'
  | 'malformed-instant'
  | 'impossible-instant'
  | 'dates-out-of-order';

/** One value of a record that cannot be used. */
export interface RecordProblem {
  /** The way to it; empty if the record as a whole is no object. */
  readonly path: RecordPath;
  readonly code: RecordProblemCode;
  /** What would have been usable, in English. */
  readonly expected: string;
  /** What came, as short text. */
  readonly received: string;
}
