import { firstAsked, follow, isTerminal, no, terminal, terminalOf, yes, type DiagramNode } from './diagram';
import { InvalidTableError, type TableSize } from '../terms/errors';
import { listNumbering } from '../../plain/list-numbering';

/** Makes diagrams over the same variables; equal functions get equal references. */
export interface DiagramBuilder extends NodeStore {
  /**
   * Joins functions: `settle` gives the reference that takes the place of theirs as soon as it is known, at the latest
   * when all of them are terminals. Until then they are split, class by class, on the first variable that one asks for.
   * What is joined alike is joined once; `settle` may say what alone is to be looked at from there on.
   */
  readonly apply: (
    roots: readonly number[],
    settle: (references: readonly number[], others: readonly number[]) => number | Joined | undefined,
    others?: readonly number[],
  ) => number;
  /** A function with every terminal replaced by another. */
  readonly relabel: (root: number, numberOf: (number: number) => number) => number;
  /** The function that is one where a condition is true and another where it is false. */
  readonly choose: (condition: number, whenTrue: number, whenFalse: number) => number;
  /** Counts work of the compiler, and stops it where it has become too much. */
  readonly spend: (steps: number) => void;
  /** Stops where something grows beyond its bound. */
  readonly fail: (of: TableSize['of'], limit: number) => never;
}

/** Functions that are being joined, and other numbers that the result depends on. */
export type Joined = readonly [references: readonly number[], others: readonly number[]];

/** Nodes, none of them twice. */
export interface NodeStore {
  /** Every node that was ever made, also those that nothing leads to any more. */
  readonly nodes: readonly DiagramNode[];
  /** Makes a node, or finds the equal one. */
  readonly node: NodeMaker;
}

/** The reference of the function that asks for one variable and goes on with a reference for each of its classes. */
export type NodeMaker = (variable: number, children: readonly number[]) => number;

/** The most steps that one builder takes, of a fraction of a microsecond each. */
const mostSteps = 2_000_000;

/** Makes nodes, none of them twice. */
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
 * @param subject names what is being made, in errors
 */
export function diagramBuilder(subject: () => string): DiagramBuilder {
  const store = nodeStore();
  const { nodes, node } = store;
  let steps = 0;
  const fail: DiagramBuilder['fail'] = (of, limit) => {
    throw new InvalidTableError('table-too-large', subject(), { of, limit });
  };
  const spend = (more: number): void => {
    steps += more;
    if (steps > mostSteps) fail('steps', mostSteps);
  };
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
      const { variable, children } = firstAsked(nodes, references) as DiagramNode; // what is all terminals is settled
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
    relabel: (root, numberOf) =>
      apply([root], ([reference = no]) =>
        isTerminal(reference) ? terminal(numberOf(terminalOf(reference))) : undefined,
      ),
    choose: (...roots) =>
      apply(roots, ([condition, whenTrue, whenFalse]) =>
        condition === yes || whenTrue === whenFalse ? whenTrue : condition === no ? whenFalse : undefined,
      ),
    spend,
    fail,
  };
}
