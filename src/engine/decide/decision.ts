import type { Answer, InvalidAnswer } from '../terms/answer';
import { answeringBy } from './answering';
import { decidingMeans } from './deciding-means';
import { deepFreeze } from '../../plain/deep-freeze';
import { InvalidFactsError } from '../terms/errors';
import { machineFor, type Choices as Given, type Machine } from '../compile/machine';
import { onceFor } from '../../plain/once-for';
import { refuseOtherThanObjects } from '../terms/refuse-other-than-objects';
import { replacing, type ReplacedTables } from '../terms/replaced-tables';
import { closureOf, testsOf, type Source, type TableRow } from '../terms/table';
import type { FactsOf, Readings, Vocabulary } from '../terms/vocabulary';

/** The names that a family of decisions uses. */
export interface Language {
  /** The facts. */
  readonly vocabulary: Vocabulary;
  /** The readings that rows may test, with their choices. */
  readonly readings: Readings;
  /** The names of parameters. */
  readonly parameter: string;
  /** The names of clauses. */
  readonly clause: string;
  /** The names of interpretations that rows may cite. */
  readonly interpretation: string;
}

/** The facts of a language. */
export type FactsIn<L extends Language> = FactsOf<L['vocabulary']>;

/** The names of the facts of a language. */
export type FactIn<L extends Language> = keyof L['vocabulary'] & string;

/** An answer in the terms of a language. */
export type AnswerIn<L extends Language, Outcome, Rule extends string = string> = Answer<
  Outcome,
  FactIn<L>,
  Rule,
  L['clause'],
  L['interpretation']
>;

/** Anything with the parameters of a language, such as a policy. */
export interface Rulebook<L extends Language> {
  /** The parameters by name. */
  readonly parameters: Readonly<Record<L['parameter'], number>>;
  /** The choices of readings; by default the first choice of each reading. */
  readonly readings?: ReadingChoices<L> | undefined;
  /**
   * Tables that replace those of decisions, by the id of the decision. Their rows may read what the original rows may
   * read.
   */
  readonly tables?: ReplacedTables | undefined;
}

/** The choices for a decision. */
interface Choices extends Given {
  readonly tables?: ReplacedTables | undefined;
}

/** A choice for some readings of a language. */
export type ReadingChoices<L extends Language> = {
  readonly [Name in keyof L['readings']]?: L['readings'][Name][number] | undefined;
};

/** A question answered by rules: maps facts to one outcome, with reasons. It is frozen, and has no observable state. */
export interface Decision<L extends Language, Outcome, Rule extends string = string> {
  /** The id, which answers use as well. */
  readonly id: string;
  /** The facts on which it can depend, including those of the decisions it reads, in the order of the vocabulary. */
  readonly facts: readonly FactIn<L>[];
  /** The rows of its table, to be read by people; empty for a combination. */
  readonly rows: readonly TableRow[];
  /** Its table with the decisions it reads, after the rulebook replaced tables. */
  readonly source: Source;
  /** The same without the replacements of the rulebook. */
  readonly written: Source;
  /** The parameters of its rulebook; absent: its tables use their own. */
  readonly parameters: Rulebook<L>['parameters'] | undefined;
  /** The choices of readings of its rulebook; absent: the first choice of each reading. */
  readonly readings: ReadingChoices<L> | undefined;
  /** The replacing tables of its rulebook; absent: none. */
  readonly tables: ReplacedTables | undefined;
  /**
   * Every possible outcome, in table order; numbers aggregated from more than ten rows are ascending.
   *
   * @throws InvalidTableError with the code `table-too-large` for a collection with more than 1,024 outcomes
   */
  readonly outcomes: readonly Outcome[];
  /**
   * Decides as far as the facts allow.
   *
   * @param facts what is known; facts left out or `undefined` are unknown, facts that it does not read are ignored
   * @throws InvalidFactsError naming every invalid fact
   */
  decide(facts: FactsIn<L>): AnswerIn<L, Outcome, Rule>;
  /**
   * The safe variant of `decide`: it accepts a value of any origin; for invalid facts the status of the answer is
   * `invalid`.
   */
  safeDecide(facts: unknown): AnswerIn<L, Outcome, Rule> | InvalidAnswer;
  /**
   * The same decision under other parameters and readings. A rulebook is read once: later changes of the object have no
   * effect.
   *
   * @throws InvalidTableError for a value that is no rulebook
   */
  under(rulebook: Rulebook<L>): Decision<L, Outcome, Rule>;
  /** The compiled form, for code that builds on decisions. */
  graph(): Machine;
}

/** Makes a decision from its source, which it freezes or copies. It is compiled on first use. */
// @__NO_SIDE_EFFECTS__
export function decisionFrom<L extends Language, Outcome, Rule extends string>(
  given: Source,
  { parameters, readings, tables }: Choices = {},
): Decision<L, Outcome, Rule> {
  const written = (decidingMeans(given)?.frozenCopy ?? deepFreeze)(given);
  const source = replacing(tables)(written);
  let made: Machine | undefined;
  const machine = (): Machine => (made ??= machineFor([source], { parameters, readings }));
  let read: Machine['read'] | undefined;
  let answering: ReturnType<typeof answeringBy> | undefined;

  const answer = (facts: unknown): AnswerIn<L, Outcome, Rule> | InvalidAnswer => {
    const inOrder = made && answering?.inOrder?.(facts, made.order);
    if (inOrder) return inOrder as AnswerIn<L, Outcome, Rule>; // the table's types
    const { classes, problems } = (read ??= machine().read)(facts);
    if (problems !== undefined) return deepFreeze({ status: 'invalid', problems });
    const found = (answering ??= answeringBy(machine(), source))(classes);
    return found as AnswerIn<L, Outcome, Rule>; // the table's types
  };

  return Object.freeze({
    id: source.id,
    rows: source.rows,
    source,
    written,
    tables,
    parameters: parameters as Decision<L, Outcome, Rule>['parameters'], // those of the language
    readings: readings as Decision<L, Outcome, Rule>['readings'],
    get facts() {
      return factsRead(source);
    },
    get outcomes() {
      return outcomesOf(machine(), source) as readonly Outcome[]; // the table's types
    },
    decide: (facts) => valid(answer(facts)),
    safeDecide: answer,
    under: onceFor((rulebook) => decisionFrom<L, Outcome, Rule>(written, readRulebook(rulebook))),
    graph: machine,
  } satisfies Decision<L, Outcome, Rule>);
}

/**
 * Refuses a value that is not a rulebook. Without this check, a missing `parameters` would silently mean those of the
 * tables.
 */
function readRulebook(rulebook: Choices): Choices {
  refuseOtherThanObjects({ rulebook });
  const { parameters = {}, readings = {}, tables = {} } = rulebook;
  refuseOtherThanObjects({ parameters, readings, tables });
  // Copies: whoever made the rulebook may go on changing it.
  return { ...rulebook, parameters: Object.freeze({ ...parameters }), readings: Object.freeze({ ...readings }) };
}

function valid<A extends { readonly status: string }>(answer: A | InvalidAnswer): A {
  if ('problems' in answer) throw new InvalidFactsError(answer.problems);
  return answer;
}

function factsRead(source: Source): readonly string[] {
  const tested = new Set(closureOf(source).flatMap((each) => testsOf(each).map(([name]) => name)));
  return Object.freeze(Object.keys(source.vocabulary).filter((name) => tested.has(name)));
}

function outcomesOf(machine: Machine, source: Source): readonly unknown[] {
  return Object.freeze(machine.compiledFor(source, machine.start).compiled.outcomes);
}
