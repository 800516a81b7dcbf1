import type { Diagram } from './diagram';
import { terminalsLeft } from './terminals-left';

/** A variable that a function still depends on. */
export interface OpenVariable {
  readonly variable: number;
  /** The number of its classes. */
  readonly classes: number;
  /** The number of classes that would settle the function. */
  readonly settling: number;
}

/**
 * The variables that a reduced diagram tests: those most likely to settle it first, ties in the order of the variables.
 */
export function openVariables(diagram: Diagram): readonly OpenVariable[] {
  return [...new Map(diagram.nodes.map(({ variable, children }) => [variable, children]))]
    .map(([variable, children]) => ({
      variable,
      classes: children.length,
      settling: children.filter((_, known) => isSettled(diagram, variable, known)).length,
    }))
    .sort((a, b) => b.settling / b.classes - a.settling / a.classes || a.variable - b.variable);
}

/** Whether a function becomes constant once a variable has a known class. */
function isSettled(diagram: Diagram, variable: number, known: number): boolean {
  const classes: number[] = [];
  classes[variable] = known;
  return terminalsLeft(diagram, classes, 2).length === 1;
}
