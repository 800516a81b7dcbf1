import { unknownClass } from '../compile/diagram';
import { completeGraph, lastOf, type Compiled, type Compiling, type Machine } from '../compile/machine';
import type { Answer } from '../terms/answer';
import { InvalidTableError, isTooLarge } from '../terms/errors';
import { closureOf, testsOf, type Source } from '../terms/table';
import { answeringBy, answeringIn } from './answering';
import { decidingMeans } from './deciding-means';
import { rowByRow } from './row-by-row';

/**
 * Compiling for one call. A call may ask many questions to a table that is too large to be compiled for all facts. Each
 * compiles what is left of it, within the bound of the compiler; all of them together have a bound as well.
 */
export interface OneCall {
  /**
   * Compiles a source, with everything that it reads, for known classes.
   *
   * @throws InvalidTableError with the code `table-too-large` if this, or all that was compiled so far, is too large
   */
  readonly compiled: (source: Source, classes: readonly number[]) => Compiled;
  /** Counts other steps. */
  readonly spend: (steps: number) => void;
}

/** The maximum number of steps of all compilations of one call: those of five tables that are just small enough. */
const mostSteps = 10_000_000;

/** Evaluating a test and looking at a node take as long as this number of steps. */
const stepsOfTest = 4;

/** The number of steps that are counted if too many outcomes end a compilation, which happens early. */
const stepsOfRefusal = 100_000;

/**
 * Begins to count the steps of a call.
 *
 * @param subject the id of the table, for errors
 */
export function oneCall(subject: string, { variables, choices: { parameters } }: Compiling): OneCall {
  let steps = 0;
  const spend = (more: number): void => {
    steps += more;
    if (steps > mostSteps) throw new InvalidTableError('table-too-large', subject, { of: 'steps', limit: mostSteps });
  };
  return {
    spend,
    compiled(source, classes) {
      spend(testsIn(source) * stepsOfTest);
      try {
        const found = lastOf(completeGraph(closureOf(source), classes, variables, parameters));
        spend(costOf(found));
        return found;
      } catch (error) {
        if (error instanceof InvalidTableError && error.measured?.limit !== mostSteps) {
          spend(error.measured?.of === 'steps' ? error.measured.limit : stepsOfRefusal);
        }
        throw error;
      }
    },
  };
}

/** The steps that were taken for a compiled source, and those of an answer by it. */
export function costOf({ graph: { builder } }: Compiled): number {
  return builder.spend(0) + builder.nodes.length * stepsOfTest;
}

function testsIn(source: Source): number {
  return closureOf(source).reduce((total, each) => total + testsOf(each).length, 0);
}

/**
 * Gives the answers of one call for known classes.
 *
 * @param varying a variable that is compiled for all its classes, as it alone differs between the questions that name it
 */
export type AnswersOfCall = (classes: readonly number[], varying?: number) => Answer<unknown>;

/**
 * The answers of a decision to the questions of one call: the same as one by one, but what is compiled for a question
 * serves for others, and the number of steps is bounded. Complete facts are evaluated row by row in every language.
 */
export function answersOfCall(machine: Machine, source: Source): AnswersOfCall {
  const answer = answeringBy(machine, source);
  const means = decidingMeans(source);
  const whole = machine.whole.get(source);
  if (whole !== undefined && means?.overlappingTable(whole) === undefined) return answer;
  const { compiled, spend } = oneCall(source.id, machine);
  if (whole !== undefined) {
    return (classes) => {
      const found = machine.compiledFor(source, classes);
      spend(found === whole ? 1 : costOf(found));
      return answeringIn(found)(classes);
    };
  }
  const read = rowByRow(machine, source);
  /** What is compiled for all classes of a variable; `undefined` if that is too large. */
  const around = new Map<number, Compiled | undefined>();
  const compiledAround = (classes: readonly number[], variable: number): Compiled | undefined => {
    if (around.has(variable)) return around.get(variable);
    const known = classes.slice();
    known[variable] = unknownClass;
    let found: Compiled | undefined;
    try {
      found = compiled(source, known);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
    around.set(variable, found);
    return found;
  };
  return (classes, varying) => {
    const decided = read(classes);
    if (decided !== undefined) return decided;
    let found = varying === undefined ? undefined : compiledAround(classes, varying);
    if (found === undefined && means !== undefined && source.kind === 'collect') {
      // A collection may be answered item by item.
      spend(source.rows.length * stepsOfItem);
      return answer(classes);
    }
    found ??= compiled(source, classes);
    return answeringIn(means?.withoutOverlaps(found, classes) ?? found)(classes);
  };
}

/** The number of steps in which an item of a collection is answered. */
const stepsOfItem = 100;
