import { firstAsked, follow, unknownClass, type Diagram } from '../compile/diagram';
import { listNumbering } from '../../plain/list-numbering';

/** How far several functions have come together. */
interface Step<Answer> {
  readonly references: readonly number[];
  /** The variable that is asked next; Infinity where all functions have ended. */
  readonly variable: number;
  /** The steps that were taken from here, by class. */
  readonly next: Step<Answer>[];
  answer?: Answer;
}

/** How many steps are remembered before they are forgotten. */
const mostRemembered = 50_000;

/**
 * Walks several functions at once to an answer that depends on where they all end. A step is made when it is first taken
 * and remembered; so is the answer. Known facts then take one look each, however many functions there are.
 *
 * @param answerFor makes the answer, which is the same for all classes that lead to the same end
 * @returns a function from classes to an answer, or to undefined when a variable that is asked is unknown
 */
export function walkTogether<Answer>(
  nodes: Diagram['nodes'],
  roots: readonly number[],
  answerFor: (classes: readonly number[]) => Answer,
): (classes: readonly number[]) => Answer | undefined {
  let steps: Step<Answer>[] = [];
  let numberOf = listNumbering();
  const stepAt = (references: readonly number[]): Step<Answer> =>
    (steps[numberOf(references)] ??= {
      references,
      variable: firstAsked(nodes, references)?.variable ?? Infinity,
      next: [],
    });
  return (classes) => {
    if (steps.length > mostRemembered) {
      steps = [];
      numberOf = listNumbering();
    }
    let step = steps[0] ?? stepAt(roots);
    while (step.variable !== Infinity) {
      const known = classes[step.variable] as number; // classes cover the variables
      if (known === unknownClass) return undefined;
      step = step.next[known] ??= stepAt(follow(nodes, step.references, step.variable, known));
    }
    return (step.answer ??= answerFor(classes));
  };
}
