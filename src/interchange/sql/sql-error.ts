import { YekuoError } from '../../plain/yekuo-error';

/**
 * Why no SQL is written: the dialect is not one of ours, a name is missing, empty or holds U+0000, two columns would bear
 * one name, there is no decision, a column is named for a fact that the vocabulary does not have, a name is given for a
 * table that there is not, a fact is of a kind that is not written, a decision has more outcomes than a bit mask has bits,
 * or a diagram is larger than an engine plans in good time.
 */
export type SqlErrorCode =
  | 'unknown-dialect'
  | 'invalid-name'
  | 'duplicate-column'
  | 'no-decision'
  | 'unknown-fact'
  | 'unknown-table'
  | 'unsupported-fact'
  | 'too-many-outcomes'
  | 'diagram-too-large';

/** A size beyond its limit. */
export interface SqlSize {
  /** The size that was found. */
  readonly size: number;
  /** The largest size that is written. */
  readonly limit: number;
}

/** Thrown when a decision cannot be written as SQL. */
export class SqlError extends YekuoError {
  override readonly name = 'SqlError';
  readonly code: SqlErrorCode;
  /** The decision, or the name that was given. */
  readonly subject: string;
  /** What is too large, with the codes `too-many-outcomes` and `diagram-too-large`. */
  readonly measured?: SqlSize;

  constructor(code: SqlErrorCode, subject: string, measured?: SqlSize) {
    super(`${code}: ${subject}${measured ? ` (${measured.size}, at most ${measured.limit})` : ''}`, []);
    this.code = code;
    this.subject = subject;
    if (measured !== undefined) this.measured = Object.freeze({ ...measured });
  }
}
