import type { Answer, DecidedAnswer, InvalidAnswer } from '../terms/answer';
import { deepFreeze } from '../../plain/deep-freeze';
import { walk } from '../compile/diagram';
import { InvalidFactsError } from '../terms/errors';
import { machineFor, type Machine } from '../compile/machine';
import { onceFor } from '../../plain/once-for';
import { answerAt, answerPartly } from './partial-answer';
import { closureOf, testsOf, type Source, type TableRow } from '../terms/table';
import type { FactsOf, Vocabulary } from '../terms/vocabulary';

/** The names a family of decisions is written in. */
export interface Language {
  readonly vocabulary: Vocabulary;
  readonly parameter: string;
  readonly clause: string;
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

/** Anything that carries the figures of a language, such as a policy. */
export interface Rulebook<L extends Language> {
  readonly parameters: Readonly<Record<L['parameter'], number>>;
}

/** A question with rules: maps facts to one outcome and says why. Frozen, and without any state that shows. */
export interface Decision<L extends Language, Outcome, Rule extends string = string> {
  readonly id: string;
  /** The facts it can depend on, its own and those of the decisions it reads, in the order of the vocabulary. */
  readonly facts: readonly FactIn<L>[];
  /** The rows of its table, for reading; empty for a combination. */
  readonly rows: readonly TableRow[];
  /** The decisions it reads. */
  readonly source: Source;
  /** The figures of the rulebook it decides by; without one it goes by those that its tables tell. */
  readonly parameters: Rulebook<L>['parameters'] | undefined;
  /**
   * Decides as far as the facts allow.
   *
   * @param facts what is known; facts left out or `undefined` are unknown, facts it does not read are ignored
   * @throws InvalidFactsError naming every bad fact
   */
  decide(facts: FactsIn<L>): AnswerIn<L, Outcome, Rule>;
  /** The same for values of any origin: bad facts come back as an answer of status `invalid`. */
  safeDecide(facts: unknown): AnswerIn<L, Outcome, Rule> | InvalidAnswer;
  /** The same decision by other figures. */
  under(rulebook: Rulebook<L>): Decision<L, Outcome, Rule>;
  /** The compiled form, for what is built upon decisions. */
  graph(): Machine;
}

/** Makes a decision from its source. It is compiled when it is first asked. */
// @__NO_SIDE_EFFECTS__
export function decisionFrom<L extends Language, Outcome, Rule extends string>(
  source: Source,
  parameters: Rulebook<L>['parameters'] | undefined,
): Decision<L, Outcome, Rule> {
  let made: Machine | undefined;
  const machine = (): Machine => (made ??= machineFor(closureOf(source), parameters));
  // There are finitely many ways to an outcome, so the answer at the end of each is made once, when first given.
  const answers: DecidedAnswer<unknown>[] = [];

  const answer = (facts: unknown): AnswerIn<L, Outcome, Rule> | InvalidAnswer => {
    const { compiled, read } = machine();
    const { classes, problems } = read(facts);
    if (problems !== undefined) return deepFreeze({ status: 'invalid', problems });
    const settled = walk(compiled.way, classes);
    const found = settled < 0 ? answerPartly(compiled, classes) : (answers[settled] ??= answerAt(compiled, settled));
    return found as AnswerIn<L, Outcome, Rule>; // the table's types
  };

  return Object.freeze({
    id: source.id,
    rows: source.rows,
    source,
    parameters,
    get facts() {
      return factsRead(source);
    },
    decide: (facts) => valid(answer(facts)),
    safeDecide: answer,
    under: onceFor((rulebook) => decisionFrom<L, Outcome, Rule>(source, rulebook.parameters)),
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
