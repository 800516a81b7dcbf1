import {
  commonVariables,
  compiledOver,
  diagramBuilder,
  restrict,
  type CompiledSource,
  type DiagramBuilder,
  type Variable,
  type Variables,
} from '../engine/internal';
import type { CaseDecision } from '../compliance/case-decisions';
import { numbering } from '../plain/numbering';
import type { Policy } from '../policy';
import { readingChoices, type ReadingChoices } from '../policy/reading-choices';
import type { TakenReadings } from '../policy/readings-taken';

/** A question that a policy can decide. */
export type Question = keyof ReadingChoices;

/** Another choice of one question, with the readings that then apply. */
export interface Switched {
  readonly question: Question;
  readonly readings: TakenReadings;
}

/** Decisions compiled together with open readings, so that each choice of readings is a restriction of one function. */
export interface OpenDecisions {
  readonly builder: DiagramBuilder;
  /** The facts on which some decision can depend. */
  readonly facts: readonly Variable[];
  readonly outcomesOf: (decision: CaseDecision<unknown>) => readonly unknown[];
  /** The facts on which a decision can depend. */
  readonly factsOf: (decision: CaseDecision<unknown>) => readonly Variable[];
  /** The questions on which a decision can depend. */
  readonly questionsOf: (decision: CaseDecision<unknown>) => ReadonlySet<Question>;
  /** The function from facts to labels of outcomes, under some readings. */
  readonly functionOf: (decision: CaseDecision<unknown>, readings: TakenReadings, labels: readonly number[]) => number;
}

/** Compiles decisions under the parameters and tables of a policy. */
export function openDecisions(decisions: readonly CaseDecision<unknown>[], policy: Policy): OpenDecisions {
  const ruled = decisions.map((decision) => decision.under(policy));
  const compilable = ruled.map(({ source, parameters }) => ({ source, parameters, readings: undefined }));
  const variables: Variables = commonVariables(compilable);
  const builder = diagramBuilder(() => decisions.map(({ id }) => id).join());
  const compiled = new Map(compilable.map((each) => [each.source, compiledOver(each, variables, true).compiled]));
  const compiledOf = (decision: CaseDecision<unknown>): CompiledSource =>
    compiled.get(decision.under(policy).source) as CompiledSource; // above
  const questions = Object.keys(readingChoices) as readonly Question[]; // the keys of the register
  const variableOf = (name: string): Variable => variables.get(name) as Variable; // a fact or reading
  return {
    builder,
    facts: [...new Set(ruled.flatMap(({ facts }) => facts))].map(variableOf),
    outcomesOf: (decision) => compiledOf(decision).outcomes,
    factsOf: (decision) => decision.under(policy).facts.map(variableOf),
    questionsOf(decision) {
      const tested = new Set(compiledOf(decision).outcome.nodes.map(({ variable }) => variable));
      return new Set(questions.filter((question) => tested.has(variableOf(question).variable)));
    },
    functionOf(decision, readings, labels) {
      const classes: number[] = [];
      for (const question of questions) {
        const { variable, values } = variableOf(question);
        classes[variable] = values.indexOf(readings[question]);
      }
      return restrict(compiledOf(decision).outcome, classes, labels, builder).root;
    },
  };
}

/** All other choices of some questions. */
export function switched(taken: TakenReadings, asked: ReadonlySet<Question>): readonly Switched[] {
  return [...asked].flatMap(
    (question) =>
      readingChoices[question]
        .filter((choice) => choice !== taken[question])
        .map((choice) => ({ question, readings: { ...taken, [question]: choice } as TakenReadings })), // one of its choices
  );
}

/** Readings that report each use of them. */
export function tracked(readings: TakenReadings, asked: Set<Question>): TakenReadings {
  return new Proxy(readings, {
    get(all, question: Question) {
      asked.add(question);
      return all[question];
    },
  });
}

/** Numbers for outcomes; outcomes with the same meaning have the same number. */
export interface Meanings<Meaning> {
  readonly meanings: readonly Meaning[];
  /** By the index of the outcome. */
  readonly labels: readonly number[];
}

/** Numbers outcomes by their meaning. */
export function meaningsOf<Meaning>(
  outcomes: readonly unknown[],
  meaningOf: (index: number) => Meaning,
): Meanings<Meaning> {
  const { values: meanings, numberOf } = numbering<Meaning>();
  const labels = outcomes.map((_, index) => numberOf(meaningOf(index)));
  return { meanings, labels };
}
