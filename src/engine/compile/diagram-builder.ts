import { isTerminal, terminal, terminalOf, type DiagramNode } from './diagram';
import { listNumbering } from '../../plain/list-numbering';

/** Makes diagrams over the same variables; equal functions get equal references. */
export interface DiagramBuilder {
  /** Every node that was ever made, also those that nothing leads to any more. */
  readonly nodes: readonly DiagramNode[];
  /** Makes a node, or finds the equal one. */
  readonly node: NodeMaker;
  /**
   * Joins functions: `settle` gives the reference that takes the place of theirs as soon as it can tell, at the latest
   * when all of them are terminals. Until then they are split, class by class, on the first variable that one asks for.
   */
  apply(roots: readonly number[], settle: (references: readonly number[]) => number | undefined): number;
  /** A function with every terminal replaced by another. */
  relabel(root: number, numberOf: (number: number) => number): number;
  /** Counts work of the compiler, and stops it where it has become too much. */
  readonly spend: (steps: number) => void;
}

/** The reference of the function that asks for one variable and goes on with a reference for each of its classes. */
export type NodeMaker = (variable: number, children: readonly number[]) => number;

/** Makes nodes within a list, none of them twice. */
export function nodeMaker(nodes: DiagramNode[]): NodeMaker {
  const numberOf = listNumbering();
  return (variable, children) => {
    const first = children[0] as number; // every fact has a class
    if (children.every((child) => child === first)) return first;
    const number = numberOf([variable, ...children]);
    if (number === nodes.length) nodes.push({ variable, children });
    return number;
  };
}

/**
 * Makes a builder.
 *
 * @param spend counts work, and throws where it has become too much
 */
export function diagramBuilder(spend: DiagramBuilder['spend']): DiagramBuilder {
  const nodes: DiagramNode[] = [];
  const node = nodeMaker(nodes);
  const apply: DiagramBuilder['apply'] = (roots, settle) => {
    const numberOf = listNumbering();
    const made: number[] = [];
    const visit = (references: readonly number[]): number => {
      const settled = settle(references);
      if (settled !== undefined) return settled;
      const number = numberOf(references);
      return (made[number] ??= joined(references));
    };
    const joined = (references: readonly number[]): number => {
      spend(references.length);
      const asked = references.map((reference) => nodes[reference]);
      const variable = Math.min(...asked.map((each) => each?.variable ?? Infinity));
      const split = asked.map((each) => (each?.variable === variable ? each.children : undefined));
      const classes = split.find((children) => children !== undefined) ?? []; // what is all terminals is settled
      return node(
        variable,
        classes.map((_, known) => visit(references.map((reference, index) => split[index]?.[known] ?? reference))),
      );
    };
    return visit(roots);
  };
  const relabel: DiagramBuilder['relabel'] = (root, numberOf) =>
    apply([root], ([reference = 0]) => (isTerminal(reference) ? terminal(numberOf(terminalOf(reference))) : undefined));
  return { nodes, node, apply, relabel, spend };
}
