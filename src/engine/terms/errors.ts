import { deepFreeze } from '../../plain/deep-freeze';
import type { Problem } from '../../plain/problem';
import { InvalidValueError, YekuoError } from '../../plain/yekuo-error';

/** The codes of what can be wrong with one fact. */
export type FactProblemCode =
  'not-an-object' | 'unreadable' | 'unknown-fact' | 'wrong-type' | 'unknown-value' | 'not-finite' | 'out-of-range';

/** One invalid fact: which, what was expected and what was received. */
export type FactProblem = Problem<FactProblemCode>;

/** Thrown for invalid facts; names all of them at once. */
export class InvalidFactsError extends InvalidValueError<FactProblemCode> {
  override readonly name = 'InvalidFactsError';
  readonly code = 'invalid-facts';

  constructor(problems: readonly FactProblem[]) {
    super('Invalid facts', 'facts', problems);
  }
}

/**
 * What is wrong with a table.
 *
 * - `incomplete-table`: some facts have no row; `analyse` names them.
 * - `overlapping-rows`: two rows apply where only one may.
 * - `unknown-fact`: it tests a fact that the vocabulary does not have.
 * - `unknown-field`: it tests a field that no outcome has, or the table, a row or its language has a field that does
 *   not exist.
 * - `ambiguous-name`: one name is that of a fact and a decision, of two rows, or of facts of two languages.
 * - `unknown-parameter`: it refers to a parameter without a figure.
 * - `unknown-reading`: it is used under a choice that a reading does not have.
 * - `table-too-large`: it is too large to be answered.
 * - `not-an-object`: what it is made of or used under is no object.
 * - `wrong-type`: a part of it, of its facts or of its readings has the wrong type or cannot be used.
 */
export type TableProblemCode =
  | 'incomplete-table'
  | 'overlapping-rows'
  | 'unknown-fact'
  | 'unknown-field'
  | 'ambiguous-name'
  | 'unknown-parameter'
  | 'unknown-reading'
  | 'table-too-large'
  | 'not-an-object'
  | 'wrong-type';

/** What exceeded its bound. */
export interface TableSize {
  /**
   * `steps` of the compiler, the `outcomes` or the `rows` of a decision, the `facts` it tests, a chain of `decisions`
   * that read one another, or the nested `levels` or the `values` of a single test or outcome.
   */
  readonly of: 'steps' | 'outcomes' | 'rows' | 'facts' | 'decisions' | 'levels' | 'values';
  /** The largest accepted size, at which the compiler stopped. */
  readonly limit: number;
}

/** Thrown by the first question to a decision if its table is invalid, or too large for the question. */
export class InvalidTableError extends YekuoError {
  override readonly name = 'InvalidTableError';
  readonly code: TableProblemCode;
  /**
   * The id of the table, the unknown name, the argument that is no object, or the part that has the wrong type or does
   * not exist.
   */
  readonly subject: string;
  /** What was too large, with the code `table-too-large`. */
  readonly measured?: TableSize;

  constructor(code: TableProblemCode, subject: string, measured?: TableSize) {
    super(`${code}: ${subject}${measured ? ` (more than ${measured.limit} ${measured.of})` : ''}`, []);
    this.code = code;
    this.subject = subject;
    if (measured !== undefined) this.measured = deepFreeze(measured);
  }
}

/** Whether the error means that something was too large. */
export function isTooLarge(error: unknown): error is InvalidTableError {
  return error instanceof InvalidTableError && error.code === 'table-too-large';
}
