import { isTerminal, unknownClass, type Diagram } from '../compile/diagram';
import { nodeStore, type NodeStore } from '../compile/diagram-builder';
import { listNumbering } from '../../plain/list-numbering';
import { restrict } from '../compile/restrict';

/** The remaining functions after some facts are known. */
export interface Left<Answer> {
  /** The roots of the functions, in the nodes of a store. */
  readonly roots: readonly number[];
  readonly store: NodeStore;
  /** Whether all functions have reached a terminal. */
  readonly isSettled: boolean;
  /** What one more known fact leaves, by its variable and class. */
  readonly next: Left<Answer>[][];
  /** The answer that was made for them. */
  answer?: Answer;
}

/** The number of remembered states, and of nodes besides those of the functions themselves, at which all are dropped. */
const mostRemembered = 50_000;

/**
 * Applies known facts to functions one after another. Each step is computed on first use and remembered. From then on a
 * known fact takes one lookup, however large the functions are.
 */
export function whatIsLeft<Answer>(
  nodes: Diagram['nodes'],
  roots: readonly number[],
): (classes: readonly number[]) => Left<Answer> {
  let remembered: Left<Answer>[] = [];
  let store = nodeStore();
  let numberOf = listNumbering();
  let own = 0;
  const remember = (left: readonly number[]): Left<Answer> =>
    (remembered[numberOf(left)] ??= { roots: left, store, isSettled: left.every(isTerminal), next: [] });
  const start = (): Left<Answer> => {
    store = nodeStore();
    numberOf = listNumbering();
    remembered = [];
    const all = remember(roots.map((root) => restrict({ nodes, root }, [], undefined, store).root));
    own = store.nodes.length;
    return all;
  };
  let first = start();
  const asked = [...new Set(store.nodes.map(({ variable }) => variable))].sort((one, other) => one - other);
  return (classes) => {
    if (Math.max(store.nodes.length - own, remembered.length) > mostRemembered) first = start();
    let left = first;
    for (const variable of asked) {
      const known = classes[variable] as number; // classes cover the variables
      if (left.isSettled) break;
      if (known === unknownClass) continue;
      const next = (left.next[variable] ??= []);
      left = next[known] ??= remember(withKnown(left.roots, variable, known, store));
    }
    return left;
  };
}

/** The functions after one more variable is known. Nodes behind the variable do not change. */
function withKnown(
  roots: readonly number[],
  variable: number,
  known: number,
  { nodes, node }: NodeStore,
): readonly number[] {
  const places: number[] = [];
  const place = (reference: number): number => {
    const asked = isTerminal(reference) ? undefined : nodes[reference];
    if (asked === undefined || asked.variable > variable) return reference;
    if (asked.variable === variable) return asked.children[known] as number;
    return (places[reference] ??= node(asked.variable, asked.children.map(place)));
  };
  return roots.map(place);
}
