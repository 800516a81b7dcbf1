import type { FactProblem } from './errors';

/** The outcome is certain, whatever the facts that are still unknown turn out to be. */
export interface DecidedAnswer<
  Outcome,
  Rule extends string = string,
  Clause extends string = string,
  Interpretation extends string = string,
> {
  /** Tells it from an open answer. */
  readonly status: 'decided';
  /** What the decision comes to. */
  readonly outcome: Outcome;
  /**
   * The rows that gave the outcome, with those of the decisions that were consulted on the way, which come first: those
   * that do whatever the unknown facts are.
   */
  readonly rules: readonly Rule[];
  /** The clauses that are cited whatever the unknown facts are, in the order of the rows. */
  readonly clauses: readonly Clause[];
  /** The readings that the outcome depends on whatever the unknown facts are. */
  readonly interpretations: readonly Interpretation[];
  /** What may be cited besides, depending on the unknown facts; absent when nothing more can be. */
  readonly mayApply?: {
    /** Further rows that may apply. */
    readonly rules: readonly Rule[];
    /** Further clauses that may be cited. */
    readonly clauses: readonly Clause[];
    /** Further readings that the outcome may depend on. */
    readonly interpretations: readonly Interpretation[];
  };
}

/**
 * What is known of each item that a collection may hold, in the order of the table. Where equal ones are kept, an item is
 * among the certain ones as often as it is in every outcome, and among the open ones as often as it may be there besides.
 */
export interface ItemsLeft {
  /** In every possible outcome. */
  readonly certain: readonly unknown[];
  /** In none. */
  readonly excluded: readonly unknown[];
  /** In some, and not in others. */
  readonly open: readonly unknown[];
}

/** The outcome still depends on unknown facts. */
export interface OpenAnswer<Outcome, Fact extends string = string> {
  /** Tells it from a decided answer. */
  readonly status: 'open';
  /**
   * Every outcome that some completion of the facts leads to, in the order of the table; the numbers that more than ten
   * rows are made into ascend. A collection with more than
   * 1,024 outcomes does not list them: reading them throws an `InvalidTableError`, and `items` says what there is.
   */
  readonly possible: readonly Outcome[];
  /** What a collection with more than 1,024 possible outcomes says instead of listing them; absent where they are listed. */
  readonly items?: ItemsLeft;
  /**
   * The unknown facts that can still change the outcome: for each there are two completions that differ in it alone
   * and lead to different outcomes. Those that settle most come first, ties in the order of the vocabulary.
   */
  readonly missing: readonly Fact[];
}

/** What a decision says about facts, complete or not. */
export type Answer<
  Outcome,
  Fact extends string = string,
  Rule extends string = string,
  Clause extends string = string,
  Interpretation extends string = string,
> = DecidedAnswer<Outcome, Rule, Clause, Interpretation> | OpenAnswer<Outcome, Fact>;

/** The facts could not be understood. */
export interface InvalidAnswer {
  /** Tells it from an answer to facts that were understood. */
  readonly status: 'invalid';
  /** Every bad fact. */
  readonly problems: readonly FactProblem[];
}
