import type { Answer, InvalidAnswer } from '../terms/answer';
import { answeringBy } from './answering';
import { deepFreeze } from '../../plain/deep-freeze';
import { InvalidFactsError } from '../terms/errors';
import { machineFor, type Choices as Given, type Machine } from '../compile/machine';
import { onceFor } from '../../plain/once-for';
import { replacing, type ReplacedTables } from '../terms/replaced-tables';
import { closureOf, testsOf, type Source, type TableRow } from '../terms/table';
import type { FactsOf, Readings, Vocabulary } from '../terms/vocabulary';

/** The names a family of decisions is written in. */
export interface Language {
  /** The facts. */
  readonly vocabulary: Vocabulary;
  /** The readings that rows may test, with their choices. */
  readonly readings: Readings;
  /** The names of parameters. */
  readonly parameter: string;
  /** The names of clauses. */
  readonly clause: string;
  /** The names of readings that rows may cite. */
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

/** What decisions are put under: anything with the parameters of a language, such as a policy. */
export interface Rulebook<L extends Language> {
  /** The parameters by name. */
  readonly parameters: Readonly<Record<L['parameter'], number>>;
  /** The choices of readings; the first choice of a reading is taken where nothing is said. */
  readonly readings?: ReadingChoices<L> | undefined;
  /** Tables instead of those of decisions, by the id of the decision: rows that read what its own rows may read. */
  readonly tables?: ReplacedTables | undefined;
}

/** What a decision goes by. */
interface Choices extends Given {
  readonly tables?: ReplacedTables | undefined;
}

/** A choice for some readings of a language. */
export type ReadingChoices<L extends Language> = {
  readonly [Name in keyof L['readings']]?: L['readings'][Name][number] | undefined;
};

/** A question with rules: maps facts to one outcome and says why. Frozen, and without any state that shows. */
export interface Decision<L extends Language, Outcome, Rule extends string = string> {
  /** What it is called, in answers too. */
  readonly id: string;
  /** The facts it can depend on, its own and those of the decisions it reads, in the order of the vocabulary. */
  readonly facts: readonly FactIn<L>[];
  /** The rows of its table, for reading; empty for a combination. */
  readonly rows: readonly TableRow[];
  /** Its table, with the decisions it reads, as the rulebook has them. */
  readonly source: Source;
  /** The same without the tables of the rulebook. */
  readonly written: Source;
  /** The parameters of the rulebook it decides by; without one it takes those that its tables have. */
  readonly parameters: Rulebook<L>['parameters'] | undefined;
  /** The choices of readings that it decides by; absent: the first of each. */
  readonly readings: ReadingChoices<L> | undefined;
  /** The tables of the rulebook it decides by; absent: none is replaced. */
  readonly tables: ReplacedTables | undefined;
  /**
   * Every outcome that it can have, in table order; the numbers that more than ten rows are made into ascend.
   *
   * @throws InvalidTableError with the code `table-too-large` for a collection with more than 1,024 outcomes
   */
  readonly outcomes: readonly Outcome[];
  /**
   * Decides as far as the facts allow.
   *
   * @param facts what is known; facts left out or `undefined` are unknown, facts it does not read are ignored
   * @throws InvalidFactsError naming every bad fact
   */
  decide(facts: FactsIn<L>): AnswerIn<L, Outcome, Rule>;
  /** The same for values of any origin: bad facts come back as an answer of status `invalid`. */
  safeDecide(facts: unknown): AnswerIn<L, Outcome, Rule> | InvalidAnswer;
  /** The same decision by other parameters and readings. */
  under(rulebook: Rulebook<L>): Decision<L, Outcome, Rule>;
  /** The compiled form, for what is built upon decisions. */
  graph(): Machine;
}

/** Makes a decision from its source. It is compiled when it is first asked. */
// @__NO_SIDE_EFFECTS__
export function decisionFrom<L extends Language, Outcome, Rule extends string>(
  written: Source,
  { parameters, readings, tables }: Choices = {},
): Decision<L, Outcome, Rule> {
  const source = replacing(tables)(written);
  let made: Machine | undefined;
  const machine = (): Machine => (made ??= machineFor([source], { parameters, readings }));
  let answering: ReturnType<typeof answeringBy> | undefined;

  const answer = (facts: unknown): AnswerIn<L, Outcome, Rule> | InvalidAnswer => {
    const { classes, problems } = machine().read(facts);
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
    under: onceFor((rulebook) => decisionFrom<L, Outcome, Rule>(written, rulebook)),
    graph: machine,
  } satisfies Decision<L, Outcome, Rule>);
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
