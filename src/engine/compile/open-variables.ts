import { isTerminal, type Diagram, type DiagramNode } from './diagram';

/** A variable that a function still depends on. */
export interface OpenVariable {
  readonly variable: number;
  /** How many classes it has. */
  readonly classes: number;
  /** How many of them would each settle the function at once. */
  readonly settling: number;
}

/** The variables a reduced diagram asks for: those that settle most first, ties in the order of the variables. */
export function openVariables(diagram: Diagram): readonly OpenVariable[] {
  return [...new Map(diagram.nodes.map(({ variable, children }) => [variable, children]))]
    .map(([variable, children]) => ({
      variable,
      classes: children.length,
      settling: children.filter((_, known) => isSettled(diagram, variable, known)).length,
    }))
    .sort((a, b) => b.settling / b.classes - a.settling / a.classes || a.variable - b.variable);
}

/** Stands for several terminals, where a single one is sought. */
const several = 0;

/** Whether a function is constant once one variable is known. */
function isSettled({ nodes, root }: Diagram, asked: number, known: number): boolean {
  const met: number[] = [];
  /** The only terminal that a reference leads to, as a reference. */
  const only = (reference: number): number =>
    isTerminal(reference) ? reference : (met[reference] ??= onlyOf(nodes[reference] as DiagramNode));
  const onlyOf = ({ variable, children }: DiagramNode): number => {
    if (variable === asked) return only(children[known] as number);
    if (variable > asked) return several; // it does not ask for the variable, and a reduced node is never constant
    const first = only(children[0] as number);
    return children.every((child) => only(child) === first) ? first : several;
  };
  return isTerminal(only(root));
}
