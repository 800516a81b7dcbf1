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
 * What is wrong with a table: it leaves some facts without a row (`analyse` names them), promises that one row applies
 * where two do, tests a fact that the vocabulary does not have or a field that no outcome has, uses a name for a fact
 * and for a decision, refers to a parameter without a figure, is put under a choice that a reading does not have, or has grown
 * beyond what can be answered.
 */
export type TableProblemCode =
  | 'incomplete-table'
  | 'overlapping-rows'
  | 'unknown-fact'
  | 'unknown-field'
  | 'ambiguous-name'
  | 'unknown-parameter'
  | 'unknown-reading'
  | 'table-too-large';

/** What grew beyond its bound. */
export interface TableSize {
  /** `steps` of the compiler, the `outcomes` or the `rows` of a decision, the `facts` it tests, or `decisions` read one through another. */
  readonly of: 'steps' | 'outcomes' | 'rows' | 'facts' | 'decisions';
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

/** Whether an error says that something grew too large. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof InvalidTableError && error.code === 'table-too-large';
}
