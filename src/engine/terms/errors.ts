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
 * does not have, or refers to a parameter whose figure is nowhere to be found.
 */
export type TableProblemCode = 'incomplete-table' | 'unknown-fact' | 'unknown-parameter';

/** Thrown when a decision is first asked whose table is not sound: such a table never answers. */
export class InvalidTableError extends YekuoError {
  override readonly name = 'InvalidTableError';
  readonly code: TableProblemCode;
  /** The id of the incomplete table, or the unknown name. */
  readonly subject: string;

  constructor(code: TableProblemCode, subject: string) {
    super(`${code}: ${subject}`, []);
    this.code = code;
    this.subject = subject;
  }
}
