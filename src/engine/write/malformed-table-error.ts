import type { Problem } from '../../plain/problem';
import { InvalidValueError } from '../../plain/yekuo-error';

/** What is wrong with a part of a table from outside. */
export type TableJsonProblemCode =
  'unreadable' | 'missing' | 'unknown-name' | 'wrong-type' | 'unknown-value' | 'duplicate';

/** One bad part of a table from outside: which, what was expected, and what came. */
export type TableJsonProblem = Problem<TableJsonProblemCode>;

/** Thrown for a table from outside that cannot be understood; names every bad part at once. */
export class MalformedTableError extends InvalidValueError<TableJsonProblemCode> {
  override readonly name = 'MalformedTableError';
  readonly code = 'malformed-table';

  constructor(problems: readonly TableJsonProblem[]) {
    super('Malformed table', 'table', problems);
  }
}
