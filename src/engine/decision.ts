import type { Answer, DecidedAnswer, InvalidAnswer } from './answer';
import { compile, type CompiledGraph } from './compile';
import { deepFreeze } from './deep-freeze';
import { gapIn } from './gap';
import { unknownClass, walk, type Diagram } from './diagram';
import { IncompleteTableError, InvalidFactsError } from './errors';
import { groundsOf } from './grounds';
import { numbering } from './numbering';
import { openVariables } from './open-variables';
import type { Parameters } from './parameter-reference';
import { factReaders, readFacts, type FactReaders } from './read-facts';
import { restrict } from './restrict';
import { reachable, terminalsOf } from './terminals';
import { closureOf, testsOf, type Source, type TableRow, type Text } from './table';
import type { FactsOf, Vocabulary } from './vocabulary';

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
  readonly title: Text;
  /** The facts it can depend on, its own and those of the decisions it reads, in the order of the vocabulary. */
  readonly facts: readonly FactIn<L>[];
  /** The rows of its table, for reading; empty for a combination. */
  readonly rows: readonly TableRow[];
  /** The decisions it reads. */
  readonly source: Source;
  /** The figures it decides by. */
  readonly parameters: Readonly<Record<L['parameter'], number>>;
  /**
   * Decides as far as the facts allow.
   *
   * @param facts what is known; facts left out or `undefined` are unknown, facts it does not read are ignored
   * @throws InvalidFactsError naming every bad fact
   */
  decide(facts: FactsIn<L>): AnswerIn<L, Outcome, Rule>;
  /** The same for values of any origin: bad facts come back as an answer of status `invalid`. */
  safeDecide(facts: unknown): AnswerIn<L, Outcome, Rule> | InvalidAnswer;
  /** Decides a question about the outcome: `through` is applied to every outcome, and equal results are one. */
  decideThrough<Result>(facts: FactsIn<L>, through: (outcome: Outcome) => Result): AnswerIn<L, Result, Rule>;
  /** The same decision by other figures. */
  under(rulebook: Rulebook<L>): Decision<L, Outcome, Rule>;
  /** The compiled form, for tools such as the analysis. */
  graph(): CompiledGraph;
}

/** A compiled decision with what it takes to answer. */
interface Machine {
  readonly graph: CompiledGraph;
  readonly readers: FactReaders;
  /** The classes when nothing is known. */
  readonly unknown: readonly number[];
  /** The answers by trace: there are finitely many, so each is made once, when first given. */
  readonly answers: DecidedAnswer<unknown>[];
}

/** Makes a decision from its source. It is compiled when it is first asked. */
// @__NO_SIDE_EFFECTS__
export function decisionFrom<L extends Language, Outcome, Rule extends string>(
  source: Source,
  parameters: Rulebook<L>['parameters'],
): Decision<L, Outcome, Rule> {
  const machine = once(() => assemble(source, parameters));
  const rulebooks = new WeakMap<Rulebook<L>, Decision<L, Outcome, Rule>>();

  const answer = (facts: unknown): AnswerIn<L, Outcome, Rule> | InvalidAnswer => {
    const { graph, readers, unknown, answers } = machine();
    const { classes, problems } = readFacts(facts, readers, unknown);
    if (problems !== undefined) return deepFreeze({ status: 'invalid', problems });
    const settled = walk(graph.compiled.trace, classes);
    const found = settled < 0 ? answerPartly(graph, classes) : (answers[settled] ??= answerFor(graph, settled));
    return found as AnswerIn<L, Outcome, Rule>; // the table's types
  };

  return Object.freeze({
    id: source.id,
    title: source.title,
    rows: 'rows' in source ? source.rows : [],
    source,
    parameters,
    get facts() {
      return factsRead(source);
    },
    decide: (facts) => valid(answer(facts)),
    safeDecide: answer,
    decideThrough<Result>(facts: FactsIn<L>, through: (outcome: Outcome) => Result) {
      const { graph, readers, unknown } = machine();
      const { classes, problems } = readFacts(facts, readers, unknown);
      if (problems !== undefined) throw new InvalidFactsError(problems);
      return answerThrough(graph, classes, (outcome) => through(outcome as Outcome)) as AnswerIn<L, Result, Rule>; // the table's types
    },
    under(rulebook) {
      const same = rulebooks.get(rulebook);
      if (same !== undefined) return same;
      const other = decisionFrom<L, Outcome, Rule>(source, rulebook.parameters);
      rulebooks.set(rulebook, other);
      return other;
    },
    graph: () => machine().graph,
  } satisfies Decision<L, Outcome, Rule>);
}

function assemble(source: Source, parameters: Parameters): Machine {
  const graph = compile(source, parameters);
  for (const compiled of graph.all) {
    const uncovered = gapIn(compiled, graph.partitions);
    if (uncovered !== undefined) throw new IncompleteTableError(compiled.source.id, uncovered);
  }
  return {
    graph,
    readers: factReaders(source.vocabulary, graph.partitions),
    unknown: Array.from(graph.partitions, () => unknownClass),
    answers: [],
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function valid<A extends { readonly status: string }>(answer: A | InvalidAnswer): A {
  if ('problems' in answer) throw new InvalidFactsError(answer.problems);
  return answer;
}

function factsRead(source: Source): readonly string[] {
  const tested = new Set(closureOf(source).flatMap((each) => testsOf(each).map(([name]) => name)));
  return Object.freeze(Object.keys(source.vocabulary).filter((name) => tested.has(name)));
}

/** The answer at the end of a trace. */
function answerFor({ compiled }: CompiledGraph, number: number): DecidedAnswer<unknown> {
  const traces = compiled.traces.slice(number, number + 1);
  const outcome = compiled.outcomes[traces[0]?.outcome ?? -1];
  return deepFreeze({ status: 'decided', outcome, ...groundsOf(compiled.source, traces) });
}

/** The answer while facts are unknown. */
function answerPartly(graph: CompiledGraph, classes: readonly number[]): Answer<unknown> {
  const { compiled } = graph;
  const left = restrict(compiled.outcome, classes);
  const possible = terminalsOf(left).map((terminal) => compiled.outcomes[terminal]);
  return concluded(left, possible, graph, classes);
}

/** The same for what `through` makes of the outcomes: those it makes equal count as one. */
function answerThrough(
  graph: CompiledGraph,
  classes: readonly number[],
  through: (outcome: unknown) => unknown,
): Answer<unknown> {
  const { compiled } = graph;
  const { values: results, numberOf } = numbering<unknown>();
  const labels: number[] = [];
  for (const terminal of reachable(compiled.outcome, classes)) {
    labels[terminal] = numberOf(deepFreeze(through(compiled.outcomes[terminal])));
  }
  const left = restrict(compiled.outcome, classes, labels);
  return concluded(left, results, graph, classes);
}

function concluded(
  left: Diagram,
  possible: readonly unknown[],
  { compiled, names }: CompiledGraph,
  classes: readonly number[],
): Answer<unknown> {
  if (left.root < 0) {
    const traces = reachable(compiled.trace, classes).flatMap((number) => compiled.traces[number] ?? []);
    return deepFreeze({ status: 'decided', outcome: possible[0], ...groundsOf(compiled.source, traces) });
  }
  const missing = openVariables(left).flatMap(({ variable }) => names[variable] ?? []);
  return Object.freeze({ status: 'open', possible: Object.freeze(possible), missing: Object.freeze(missing) });
}
