/**
 * A decision diagram: which terminal a combination of classes leads to.
 *
 * Nodes lie one after another in `cells`, children before their parents. A node is its variable followed by one
 * reference per class; a reference is the position of a node, or `~terminal`, which is negative.
 * Diagrams are ordered (variables rise along every path) and reduced (no node has all children alike, none stands
 * twice), hence canonical: a function depends on a variable exactly if a node asks for it.
 */
export interface Diagram {
  readonly cells: Int32Array;
  /** The positions of the nodes, ascending. */
  readonly nodes: readonly number[];
  readonly root: number;
  /** How many classes every variable has. */
  readonly sizes: readonly number[];
}

/** Makes diagrams over the same variables; equal functions get equal references. */
export interface DiagramBuilder {
  terminal(value: number): number;
  /** The function that reads one variable and gives a reference for each of its classes. */
  node(variable: number, children: readonly number[]): number;
  /** Where `condition` ends in terminal 1 the one, elsewhere the other. */
  choose(condition: number, whenTrue: number, whenFalse: number): number;
  /** Every terminal replaced. */
  relabel(root: number, terminalOf: (terminal: number) => number): number;
  /** Every pair of terminals, met under the same classes, replaced by one. */
  join(left: number, right: number, terminalOf: (left: number, right: number) => number): number;
  /** The part of the structure that a root needs, laid out for walking. */
  build(root: number): Diagram;
}

interface Node {
  readonly variable: number;
  readonly children: readonly number[];
}

/** Makes a builder for variables with the given numbers of classes. */
export function diagramBuilder(sizes: readonly number[]): DiagramBuilder {
  const nodes: Node[] = [];
  const known = new Map<string, number>();
  const chosen = new Map<string, number>();

  const node = (variable: number, children: readonly number[]): number => {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    return remember(known, `${variable}:${children.join()}`, () => nodes.push({ variable, children }) - 1);
  };

  const variableOf = (reference: number): number => nodes[reference]?.variable ?? Infinity;

  /** Splits on the first variable that any of the functions asks for, and applies `step` to every class of it. */
  const split = (references: readonly number[], step: (parts: readonly number[]) => number): number => {
    const variable = Math.min(...references.map(variableOf));
    const classes = Array.from({ length: sizes[variable] ?? 0 }, (_, index) => index);
    return node(
      variable,
      classes.map((index) =>
        step(references.map((each) => (variableOf(each) === variable ? (nodes[each]?.children[index] ?? each) : each))),
      ),
    );
  };

  const choose = (condition: number, whenTrue: number, whenFalse: number): number => {
    if (condition < 0) return ~condition === 1 ? whenTrue : whenFalse;
    if (whenTrue === whenFalse) return whenTrue;
    return remember(chosen, `${condition}?${whenTrue}:${whenFalse}`, () =>
      split([condition, whenTrue, whenFalse], ([a = 0, b = 0, c = 0]) => choose(a, b, c)),
    );
  };

  const join: DiagramBuilder['join'] = (left, right, terminalOf) => {
    const joined = new Map<string, number>();
    const visit = (a: number, b: number): number =>
      a < 0 && b < 0
        ? ~terminalOf(~a, ~b)
        : remember(joined, `${a},${b}`, () => split([a, b], ([c = 0, d = 0]) => visit(c, d)));
    return visit(left, right);
  };

  return {
    terminal: (value) => ~value,
    node,
    choose,
    join,
    relabel: (root, terminalOf) => join(root, ~0, terminalOf),
    build: (root) => layOut(root, nodes, sizes),
  };
}

function remember(memory: Map<string, number>, key: string, make: () => number): number {
  const remembered = memory.get(key);
  if (remembered !== undefined) return remembered;
  const made = make();
  memory.set(key, made);
  return made;
}

function layOut(root: number, nodes: readonly Node[], sizes: readonly number[]): Diagram {
  const cells: number[] = [];
  const positions = new Map<number, number>();
  const place = (reference: number): number => {
    const node = nodes[reference];
    if (node === undefined) return reference;
    const placed = positions.get(reference);
    if (placed !== undefined) return placed;
    const children = node.children.map(place);
    const position = cells.push(node.variable, ...children) - children.length - 1;
    positions.set(reference, position);
    return position;
  };
  const placedRoot = place(root);
  return { cells: Int32Array.from(cells), nodes: [...positions.values()], root: placedRoot, sizes };
}

/** The class of a fact that is not known. */
export const unknownClass = -1;

/** A cell by its position; positions come from the diagram itself, classes cover its variables, so it exists. */
export function cellAt(cells: Int32Array | readonly number[], position: number): number {
  return cells[position] as number;
}

/** The terminal that the classes lead to, or -1 when a variable on the way is unknown. */
export function walk({ cells, root }: Diagram, classes: readonly number[]): number {
  let reference = root;
  while (reference >= 0) {
    const known = cellAt(classes, cellAt(cells, reference));
    if (known === unknownClass) return -1;
    reference = cellAt(cells, reference + 1 + known);
  }
  return ~reference;
}
