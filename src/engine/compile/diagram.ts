/**
 * The central idea of this engine: a decision is a function of finitely many classes, kept as a decision diagram.
 *
 * A diagram maps a combination of classes to a terminal. A reference is the index of a node, or a negative number for a
 * terminal. Diagrams are ordered (variables ascend along every path) and reduced (no node has only equal children, and
 * no node occurs twice), hence canonical: a function depends on a variable exactly if a node tests it.
 */
export interface Diagram {
  /** Children before their parents. */
  readonly nodes: readonly DiagramNode[];
  /** The root of the function. */
  readonly root: number;
}

/** Tests the class of one variable. */
export interface DiagramNode {
  readonly variable: number;
  /** One reference per class. */
  readonly children: readonly number[];
}

/** The class of an unknown fact. */
export const unknownClass = -1;

/** The reference of a terminal, given its number from 0. */
export function terminal(number: number): number {
  return ~number;
}

/** Whether a reference is a terminal. */
export function isTerminal(reference: number): boolean {
  return reference < 0;
}

/** The number of a terminal, given its reference. */
export function terminalOf(reference: number): number {
  return ~reference;
}

/** The terminals of boolean functions. */
export const no = /* @__PURE__ */ terminal(0);
export const yes = /* @__PURE__ */ terminal(1);

/** The terminal that the classes lead to, or -1 if a variable on the path is unknown. */
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

/** Of the root nodes of functions, one that tests the first variable; undefined if all are terminals. */
export function firstAsked(nodes: Diagram['nodes'], references: readonly number[]): DiagramNode | undefined {
  let first: DiagramNode | undefined;
  // A loop, since the compiler spends most of its time here.
  for (const reference of references) {
    if (isTerminal(reference)) continue;
    const asked = nodes[reference] as DiagramNode; // a reference that is no terminal
    if (first === undefined || asked.variable < first.variable) first = asked;
  }
  return first;
}

/** The functions after giving a class to the first variable that one of them tests. */
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
