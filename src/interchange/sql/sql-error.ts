import { YekuoError } from '../../plain/yekuo-error';

/**
 * Why no SQL is written: the dialect is unknown, a name is missing, empty, contains U+0000 or is taken within the query,
 * two columns have the same name, there is no decision, a column is given for an unknown fact, a name is given for an
 * unknown table, a fact is of an unsupported kind, a decision has more outcomes than a bit mask has bits, or a diagram
 * is so large that an engine would take too long to plan the query.
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
  /** The actual size. */
  readonly size: number;
  /** The largest supported size. */
  readonly limit: number;
}

/** Thrown if a decision cannot be written as SQL. */
export class SqlError extends YekuoError {
  override readonly name = 'SqlError';
  readonly code: SqlErrorCode;
  /** The decision, or the invalid name. */
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
