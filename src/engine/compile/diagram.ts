/**
 * A decision diagram: which terminal a combination of classes leads to.
 *
 * A reference is the position of a node, or `~terminal`, which is negative. Diagrams are ordered (variables rise along
 * every path) and reduced (no node has all children alike, none stands twice), hence canonical: a function depends on a
 * variable exactly if a node asks for it.
 */
export interface Diagram {
  /** Children before their parents, and nothing that the root does not need. */
  readonly nodes: readonly DiagramNode[];
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

/** The terminal that the classes lead to, or -1 when a variable on the way is unknown. */
export function walk({ nodes, root }: Diagram, classes: readonly number[]): number {
  let reference = root;
  while (reference >= 0) {
    const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
    const known = classes[variable] as number; // classes cover the variables
    if (known === unknownClass) return -1;
    reference = children[known] as number;
  }
  return ~reference;
}
