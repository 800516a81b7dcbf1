import type { DiagramNode } from './diagram';
import { remember } from '../../plain/remember';

/** Makes diagrams over the same variables; equal functions get equal references. */
export interface DiagramBuilder {
  /** Every node that was ever made, also those that nothing leads to any more. */
  readonly nodes: readonly DiagramNode[];
  readonly node: NodeMaker;
  /**
   * Joins functions: `settle` gives the reference that takes the place of theirs as soon as it can tell, at the latest
   * when all of them are terminals. Until then they are split, class by class, on the first variable that one asks for.
   */
  apply(roots: readonly number[], settle: (references: readonly number[]) => number | undefined): number;
}

/** The reference of the function that asks for one variable and goes on with a reference for each of its classes. */
export type NodeMaker = (variable: number, children: readonly number[]) => number;

/** Makes nodes within a list, none of them twice. */
export function nodeMaker(nodes: DiagramNode[]): NodeMaker {
  const known = new Map<string, number>();
  return (variable, children) => {
    const first = children[0] as number; // every fact has a class
    if (children.every((child) => child === first)) return first;
    return remember(known, `${variable}:${children.join()}`, () => nodes.push({ variable, children }) - 1);
  };
}

/** Makes a builder. */
export function diagramBuilder(): DiagramBuilder {
  const nodes: DiagramNode[] = [];
  const node = nodeMaker(nodes);
  const apply: DiagramBuilder['apply'] = (roots, settle) => {
    const memory = new Map<string, number>();
    const visit = (references: readonly number[]): number =>
      settle(references) ?? remember(memory, references.join(), () => joined(references));
    const joined = (references: readonly number[]): number => {
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
  return { nodes, node, apply };
}
