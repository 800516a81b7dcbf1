import { deepFreeze } from '../../plain/deep-freeze';

/** What is wrong with one fact. */
export type FactProblemCode =
  'not-an-object' | 'unreadable' | 'unknown-fact' | 'wrong-type' | 'unknown-value' | 'not-finite' | 'out-of-range';

/** One bad fact: which, what was expected, and what came. */
export interface FactProblem {
  readonly code: FactProblemCode;
  /** The fact's place; empty when the facts as a whole are not an object. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly received: string;
}

/** Thrown for facts that cannot be understood; names every bad fact at once. */
export class InvalidFactsError extends Error {
  override readonly name = 'InvalidFactsError';
  readonly code = 'INVALID_FACTS';
  readonly problems: readonly FactProblem[];

  constructor(problems: readonly FactProblem[]) {
    super(
      problems
        .map(
          ({ path, expected, received }) => `${path.join('.') || 'facts'}: expected ${expected}, received ${received}`,
        )
        .join('; '),
    );
    this.problems = deepFreeze(problems);
  }
}

/**
 * What is wrong with a table: it leaves some facts without a row (`analyse` names them), tests a fact that the vocabulary
 * does not have, or refers to a parameter whose figure is nowhere to be found.
 */
export type TableProblemCode = 'INCOMPLETE_TABLE' | 'UNKNOWN_FACT' | 'UNKNOWN_PARAMETER';

/** Thrown when a decision is first asked whose table is not sound: such a table never answers. */
export class InvalidTableError extends Error {
  override readonly name = 'InvalidTableError';
  readonly code: TableProblemCode;
  /** The id of the incomplete table, or the unknown name. */
  readonly subject: string;

  constructor(code: TableProblemCode, subject: string) {
    super(`${code}: ${subject}`);
    this.code = code;
    this.subject = subject;
  }
}
