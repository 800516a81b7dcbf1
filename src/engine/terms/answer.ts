import type { FactProblem } from './errors';

/** The outcome is certain, whatever the unknown facts are. */
export interface DecidedAnswer<
  Outcome,
  Rule extends string = string,
  Clause extends string = string,
  Interpretation extends string = string,
> {
  /** Distinguishes it from an open answer. */
  readonly status: 'decided';
  /** The outcome of the decision. */
  readonly outcome: Outcome;
  /**
   * The rows that certainly gave the outcome; rows of consulted decisions come before those that consult them.
   */
  readonly rules: readonly Rule[];
  /** The clauses that are certainly cited, in the order of the rows. */
  readonly clauses: readonly Clause[];
  /** The interpretations on which the outcome certainly depends. */
  readonly interpretations: readonly Interpretation[];
  /** What may be cited in addition, depending on the unknown facts; absent if there is nothing. */
  readonly mayApply?: {
    /** Further rows that may apply. */
    readonly rules: readonly Rule[];
    /** Further clauses that may be cited. */
    readonly clauses: readonly Clause[];
    /** Further interpretations on which the outcome may depend. */
    readonly interpretations: readonly Interpretation[];
  };
}

/**
 * What is known about each possible item of a collection, in the order of the table. If equal items are kept, `certain`
 * lists an item as often as every outcome contains it, and `open` as often as some outcomes contain it in addition.
 */
export interface ItemsLeft {
  /** Items in every possible outcome. */
  readonly certain: readonly unknown[];
  /** Items in no possible outcome. */
  readonly excluded: readonly unknown[];
  /** Items in some possible outcomes only. */
  readonly open: readonly unknown[];
}

/** The outcome still depends on unknown facts. */
export interface OpenAnswer<Outcome, Fact extends string = string> {
  /** Distinguishes it from a decided answer. */
  readonly status: 'open';
  /**
   * Every possible outcome, in the order of the table; numbers aggregated from more than ten rows are ascending. A
   * collection with more than 1,024 possible outcomes does not list them: reading this field throws an
   * `InvalidTableError`, and `items` describes them.
   */
  readonly possible: readonly Outcome[];
  /** Describes a collection with more than 1,024 possible outcomes; absent if they are listed. */
  readonly items?: ItemsLeft;
  /**
   * The unknown facts that can still change the outcome: for each there are two completions that differ only in this
   * fact and have different outcomes. The most useful questions come first, ties in the order of the vocabulary.
   */
  readonly missing: readonly Fact[];
}

/** The answer of a decision for complete or partial facts. */
export type Answer<
  Outcome,
  Fact extends string = string,
  Rule extends string = string,
  Clause extends string = string,
  Interpretation extends string = string,
> = DecidedAnswer<Outcome, Rule, Clause, Interpretation> | OpenAnswer<Outcome, Fact>;

/** The facts are invalid. */
export interface InvalidAnswer {
  /** Distinguishes it from an answer to valid facts. */
  readonly status: 'invalid';
  /** Every invalid fact. */
  readonly problems: readonly FactProblem[];
}
