import { isTerminal, no, terminal, terminalOf, yes, type DiagramNode } from './diagram';
import { InvalidTableError, type TableSize } from '../terms/errors';
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
  readonly apply: (roots: readonly number[], settle: (references: readonly number[]) => number | undefined) => number;
  /** A function with every terminal replaced by another. */
  readonly relabel: (root: number, numberOf: (number: number) => number) => number;
  /** The function that is one where a condition is true and another where it is false. */
  readonly choose: (condition: number, whenTrue: number, whenFalse: number) => number;
  /** Counts work of the compiler, and stops it where it has become too much. */
  readonly spend: (steps: number) => void;
  /** Stops where something grows beyond its bound. */
  readonly fail: (of: TableSize['of'], limit: number) => never;
}

/** The reference of the function that asks for one variable and goes on with a reference for each of its classes. */
export type NodeMaker = (variable: number, children: readonly number[]) => number;

/** The most steps that one builder takes, of a fraction of a microsecond each. */
const mostSteps = 2_000_000;

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
 * @param subject names what is being made, in errors
 */
export function diagramBuilder(subject: () => string): DiagramBuilder {
  const nodes: DiagramNode[] = [];
  const node = nodeMaker(nodes);
  let steps = 0;
  const fail: DiagramBuilder['fail'] = (of, limit) => {
    throw new InvalidTableError('TABLE_TOO_LARGE', subject(), { of, limit });
  };
  const spend = (more: number): void => {
    steps += more;
    if (steps > mostSteps) fail('steps', mostSteps);
  };
  const apply: DiagramBuilder['apply'] = (roots, settle) => {
    const numberOf = listNumbering();
    const made: number[] = [];
    const visit = (references: readonly number[]): number =>
      settle(references) ?? (made[numberOf(references)] ??= joined(references));
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
  return {
    nodes,
    node,
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
