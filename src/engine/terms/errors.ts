import { deepFreeze } from '../../plain/deep-freeze';
import type { Problem } from '../../plain/problem';
import { InvalidValueError, YekuoError } from '../../plain/yekuo-error';

/** What is wrong with one fact. */
export type FactProblemCode =
  'not-an-object' | 'unreadable' | 'unknown-fact' | 'wrong-type' | 'unknown-value' | 'not-finite' | 'out-of-range';

/** One bad fact: which, what was expected, and what came. */
export type FactProblem = Problem<FactProblemCode>;

/** Thrown for facts that cannot be understood; names every bad fact at once. */
export class InvalidFactsError extends InvalidValueError<FactProblemCode> {
  override readonly name = 'InvalidFactsError';
  readonly code = 'invalid-facts';

  constructor(problems: readonly FactProblem[]) {
    super('Invalid facts', 'facts', problems);
  }
}

/**
 * What is wrong with a table: it leaves some facts without a row (`analyse` names them), tests a fact that the vocabulary
 * does not have, refers to a parameter without a figure, is put under a choice that a reading does not have, or has grown
 * beyond what can be answered.
 */
export type TableProblemCode =
  'incomplete-table' | 'unknown-fact' | 'unknown-parameter' | 'unknown-reading' | 'table-too-large';

/** What grew beyond its bound. */
export interface TableSize {
  /** `steps` of the compiler, or the `outcomes` of a decision. */
  readonly of: 'steps' | 'outcomes';
  /** The largest size that is accepted; the compiler stopped beyond it. */
  readonly limit: number;
}

/** Thrown when a decision is first asked whose table is not sound, or is too large for what is asked. */
export class InvalidTableError extends YekuoError {
  override readonly name = 'InvalidTableError';
  readonly code: TableProblemCode;
  /** The id of the table, or the unknown name. */
  readonly subject: string;
  /** What grew too large, with the code `table-too-large`. */
  readonly measured?: TableSize;

  constructor(code: TableProblemCode, subject: string, measured?: TableSize) {
    super(`${code}: ${subject}${measured ? ` (more than ${measured.limit} ${measured.of})` : ''}`, []);
    this.code = code;
    this.subject = subject;
    if (measured !== undefined) this.measured = deepFreeze(measured);
  }
}
