import { deepFreeze } from './deep-freeze';

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

/** Thrown when a table leaves some combination of facts without a row: an incomplete table never answers. */
export class IncompleteTableError extends Error {
  override readonly name = 'IncompleteTableError';
  readonly code = 'INCOMPLETE_TABLE';
  /** The id of the table. `analyse` names facts that no row covers. */
  readonly decision: string;

  constructor(decision: string) {
    super(`The table "${decision}" has no row for some facts`);
    this.decision = decision;
  }
}
