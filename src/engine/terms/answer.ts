import type { FactProblem } from './errors';

/** The outcome is certain, whatever the facts that are still unknown turn out to be. */
export interface DecidedAnswer<
  Outcome,
  Rule extends string = string,
  Clause extends string = string,
  Interpretation extends string = string,
> {
  readonly status: 'decided';
  readonly outcome: Outcome;
  /**
   * The rows that gave the outcome, with those of the decisions that were consulted on the way, which come first.
   * While facts are unknown: every row that may turn out to be the ground.
   */
  readonly rules: readonly Rule[];
  /** The clauses of these rows, in the order of the rows. */
  readonly clauses: readonly Clause[];
  /** The readings these rows rest on. */
  readonly interpretations: readonly Interpretation[];
}

/** The outcome still depends on unknown facts. */
export interface OpenAnswer<Outcome, Fact extends string = string> {
  readonly status: 'open';
  /** Every outcome that some completion of the facts leads to, in the order of the table. */
  readonly possible: readonly Outcome[];
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
  readonly status: 'invalid';
  readonly problems: readonly FactProblem[];
}
