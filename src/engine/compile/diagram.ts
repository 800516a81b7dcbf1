/**
 * The one idea of this engine: a decision is a function of finitely many classes, kept as a decision diagram.
 *
 * A diagram says which terminal a combination of classes leads to. A reference is the position of a node, or a negative
 * number that denotes a terminal. Diagrams are ordered (variables rise along every path) and reduced (no node has all
 * children alike, none occurs twice), hence canonical: a function depends on a variable exactly if a node asks for it.
 */
export interface Diagram {
  /** Children before their parents. */
  readonly nodes: readonly DiagramNode[];
  /** Where the function begins. */
  readonly root: number;
}

/** A question for the class of one variable. */
export interface DiagramNode {
  readonly variable: number;
  /** A reference for each class. */
  readonly children: readonly number[];
}

/** The class of a fact that is not known. */
export const unknownClass = -1;

/** The reference of a terminal, by its number from 0. */
export function terminal(number: number): number {
  return ~number;
}

/** Whether a reference is a terminal. */
export function isTerminal(reference: number): boolean {
  return reference < 0;
}

/** The number of the terminal that a reference is. */
export function terminalOf(reference: number): number {
  return ~reference;
}

/** The terminals of functions that are true or false. */
export const no = terminal(0);
export const yes = terminal(1);

/** The terminal that the classes lead to, or -1 when a variable on the way is unknown. */
export function walk({ nodes, root }: Diagram, classes: readonly number[]): number {
  let reference = root;
  while (!isTerminal(reference)) {
    const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
    const known = classes[variable] as number; // classes cover the variables
    if (known === unknownClass) return -1;
    reference = children[known] as number;
  }
  return terminalOf(reference);
}

/** Of the nodes that functions begin with, one that asks for the first variable; none where all are terminals. */
export function firstAsked(nodes: Diagram['nodes'], references: readonly number[]): DiagramNode | undefined {
  let first: DiagramNode | undefined;
  // Written as a loop, since the compiler spends its time here.
  for (const reference of references) {
    if (isTerminal(reference)) continue;
    const asked = nodes[reference] as DiagramNode; // a reference that is no terminal
    if (first === undefined || asked.variable < first.variable) first = asked;
  }
  return first;
}

/** What becomes of functions when the first variable that one of them asks for is known. */
export function follow(
  nodes: Diagram['nodes'],
  references: readonly number[],
  variable: number,
  known: number,
): readonly number[] {
  return references.map((reference) => {
    const asked = isTerminal(reference) ? undefined : nodes[reference];
    return asked?.variable === variable ? (asked.children[known] as number) : reference;
  });
}
