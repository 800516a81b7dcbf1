import type { Problem } from '../../plain/problem';
import { InvalidValueError } from '../../plain/yekuo-error';

/** The codes of what can be wrong with a part of a table given as data. */
export type TableJsonProblemCode =
  'unreadable' | 'missing' | 'unknown-name' | 'wrong-type' | 'unknown-value' | 'duplicate';

/** One invalid part of a table given as data: which, what was expected and what was received. */
export type TableJsonProblem = Problem<TableJsonProblemCode>;

/** Thrown for an invalid table given as data; names every invalid part at once. */
export class MalformedTableError extends InvalidValueError<TableJsonProblemCode> {
  override readonly name = 'MalformedTableError';
  readonly code = 'malformed-table';

  constructor(problems: readonly TableJsonProblem[]) {
    super('Malformed table', 'table', problems);
  }
}
