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

/** A choice of one question other than the one that is taken, with the readings by it. */
export interface Switched {
  readonly question: Question;
  readonly readings: TakenReadings;
}

/** Decisions compiled together with their readings left open, so that each reading is a restriction of one function. */
export interface OpenDecisions {
  readonly builder: DiagramBuilder;
  /** The facts that some decision can depend on. */
  readonly facts: readonly Variable[];
  readonly outcomesOf: (decision: CaseDecision<unknown>) => readonly unknown[];
  /** The facts that a decision can depend on. */
  readonly factsOf: (decision: CaseDecision<unknown>) => readonly Variable[];
  /** The questions that a decision can depend on. */
  readonly questionsOf: (decision: CaseDecision<unknown>) => ReadonlySet<Question>;
  /** The function from facts to labels of outcomes, by some readings. */
  readonly functionOf: (decision: CaseDecision<unknown>, readings: TakenReadings, labels: readonly number[]) => number;
}

/** Compiles decisions by the figures of a policy. */
export function openDecisions(decisions: readonly CaseDecision<unknown>[], { parameters }: Policy): OpenDecisions {
  const compilable = decisions.map(({ source }) => ({ source, parameters, readings: undefined }));
  const variables: Variables = commonVariables(compilable);
  const builder = diagramBuilder(() => decisions.map(({ id }) => id).join());
  const compiled = new Map(compilable.map((each) => [each.source, compiledOver(each, variables, true).compiled]));
  const compiledOf = ({ source }: CaseDecision<unknown>): CompiledSource => compiled.get(source) as CompiledSource; // above
  const questions = Object.keys(readingChoices) as readonly Question[]; // the keys of the register
  const variableOf = (name: string): Variable => variables.get(name) as Variable; // a fact or reading
  return {
    builder,
    facts: [...new Set(decisions.flatMap(({ facts }) => facts))].map(variableOf),
    outcomesOf: (decision) => compiledOf(decision).outcomes,
    factsOf: ({ facts }) => facts.map(variableOf),
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

/** Every other choice of some questions. */
export function switched(taken: TakenReadings, asked: ReadonlySet<Question>): readonly Switched[] {
  return [...asked].flatMap(
    (question) =>
      readingChoices[question]
        .filter((choice) => choice !== taken[question])
        .map((choice) => ({ question, readings: { ...taken, [question]: choice } as TakenReadings })), // one of its choices
  );
}

/** Readings that tell which of them are asked. */
export function tracked(readings: TakenReadings, asked: Set<Question>): TakenReadings {
  return new Proxy(readings, {
    get(all, question: Question) {
      asked.add(question);
      return all[question];
    },
  });
}

/** Outcomes that mean the same have one number. */
export interface Meanings<Meaning> {
  readonly meanings: readonly Meaning[];
  /** By the number of the outcome. */
  readonly labels: readonly number[];
}

/** Numbers outcomes by what they mean. */
export function meaningsOf<Meaning>(
  outcomes: readonly unknown[],
  meaningOf: (index: number) => Meaning,
): Meanings<Meaning> {
  const { values: meanings, numberOf } = numbering<Meaning>();
  const labels = outcomes.map((_, index) => numberOf(meaningOf(index)));
  return { meanings, labels };
}
