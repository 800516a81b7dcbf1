import { firstAsked, follow, no, yes, type DiagramNode } from './diagram';
import { InvalidTableError, type TableSize } from '../terms/errors';
import { listNumbering } from '../../plain/list-numbering';

/** Makes diagrams over one set of variables; equal functions get equal references. */
export interface DiagramBuilder extends NodeStore {
  /**
   * Combines functions. `settle` returns the reference of the result as soon as it is known, at the latest when all
   * functions are terminals. Until then the functions are split, class by class, on the first variable that one of them
   * tests. Equal combinations are computed once; `settle` may reduce a combination to the part that still matters.
   */
  readonly apply: (
    roots: readonly number[],
    settle: (references: readonly number[], others: readonly number[]) => number | Joined | undefined,
    others?: readonly number[],
  ) => number;
  /** The function that equals `whenTrue` where a condition is true, and `whenFalse` where it is false. */
  readonly choose: (condition: number, whenTrue: number, whenFalse: number) => number;
  /** Counts steps of the compiler, and throws if there are too many. Returns those counted so far. */
  readonly spend: (steps: number) => number;
  /** Throws because a bound was exceeded. */
  readonly fail: (of: TableSize['of'], limit: number) => never;
}

/** Functions to combine, with other numbers on which the result depends. */
export type Joined = readonly [references: readonly number[], others: readonly number[]];

/** A set of nodes; equal nodes are stored once. */
export interface NodeStore {
  /** Every node ever made, including those no longer in use. */
  readonly nodes: readonly DiagramNode[];
  /** Makes a node, or finds the equal one. */
  readonly node: NodeMaker;
}

/** The reference of a function that tests one variable and continues with a reference for each of its classes. */
export type NodeMaker = (variable: number, children: readonly number[]) => number;

/** The maximum number of steps of one builder; a step takes a fraction of a microsecond. */
const mostSteps = 2_000_000;

/** Makes an empty node store. */
export function nodeStore(): NodeStore {
  const nodes: DiagramNode[] = [];
  const numberOf = listNumbering();
  return {
    nodes,
    node(variable, children) {
      const first = children[0] as number; // every fact has a class
      if (children.every((child) => child === first)) return first;
      const number = numberOf([variable, ...children]);
      if (number === nodes.length) nodes.push({ variable, children });
      return number;
    },
  };
}

/**
 * Makes a builder.
 *
 * @param subject what is being made, for errors
 */
export function diagramBuilder(subject: () => string): DiagramBuilder {
  const store = nodeStore();
  const { nodes, node } = store;
  let steps = 0;
  const fail: DiagramBuilder['fail'] = (of, limit) => {
    throw new InvalidTableError('table-too-large', subject(), { of, limit });
  };
  const spend = (more: number): number => ((steps += more) <= mostSteps ? steps : fail('steps', mostSteps));
  const apply: DiagramBuilder['apply'] = (roots, settle, others = []) => {
    const numberOf = listNumbering();
    const made: number[] = [];
    const visit = (references: readonly number[], rest: readonly number[]): number => {
      const settled = settle(references, rest);
      if (typeof settled === 'number') return settled;
      const joined = settled ?? [references, rest];
      return (made[numberOf(joined[0].concat(joined[1]))] ??= split(...joined));
    };
    const split = (references: readonly number[], rest: readonly number[]): number => {
      spend(references.length);
      const { variable, children } = firstAsked(nodes, references) as DiagramNode; // `settle` returns a reference if all are terminals
      return node(
        variable,
        children.map((_, known) => visit(follow(nodes, references, variable, known), rest)),
      );
    };
    return visit(roots, others);
  };
  return {
    ...store,
    apply,
    choose: (...roots) =>
      apply(roots, ([condition, whenTrue, whenFalse]) =>
        condition === yes || whenTrue === whenFalse ? whenTrue : condition === no ? whenFalse : undefined,
      ),
    spend,
    fail,
  };
}
