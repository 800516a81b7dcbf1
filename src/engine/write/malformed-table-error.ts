import { deepFreeze } from '../../plain/deep-freeze';

/** What is wrong with a part of a table from outside. */
export type TableJsonProblemCode =
  'unreadable' | 'missing' | 'unknown-name' | 'wrong-type' | 'unknown-value' | 'duplicate';

/** One bad part of a table from outside: which, what was expected, and what came. */
export interface TableJsonProblem {
  readonly code: TableJsonProblemCode;
  /** The place of the part: names of fields, and positions in lists. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly received: string;
}

/** Thrown for a table from outside that cannot be understood; names every bad part at once. */
export class MalformedTableError extends Error {
  override readonly name = 'MalformedTableError';
  readonly code = 'MALFORMED_TABLE';
  readonly problems: readonly TableJsonProblem[];

  constructor(problems: readonly TableJsonProblem[]) {
    super(
      problems
        .map(
          ({ path, expected, received }) => `${path.join('.') || 'table'}: expected ${expected}, received ${received}`,
        )
        .join('; '),
    );
    this.problems = deepFreeze(problems);
  }
}
