import { isTerminal, unknownClass, type Diagram } from '../compile/diagram';
import { nodeStore, type NodeStore } from '../compile/diagram-builder';
import { listNumbering } from '../../plain/list-numbering';
import { restrict } from '../compile/restrict';

/** What known facts leave of some functions. */
export interface Left<Answer> {
  /** The functions, in the nodes of a store. */
  readonly roots: readonly number[];
  readonly store: NodeStore;
  /** Whether all of them have come to an end. */
  readonly isSettled: boolean;
  /** What one more known fact leaves, by its class: those of all variables one after another. */
  readonly next: Left<Answer>[];
  /** What was made of it. */
  answer?: Answer;
}

/** How many of them, and of their nodes, are remembered before they are forgotten. */
const mostRemembered = 50_000;

/**
 * What known facts leave of functions. One known fact after another is left out of them; each step is made when it is
 * first taken and remembered. Then a known fact takes one look, however large the functions are.
 */
export function whatIsLeft<Answer>(
  nodes: Diagram['nodes'],
  roots: readonly number[],
): (classes: readonly number[]) => Left<Answer> {
  let remembered: Left<Answer>[] = [];
  let store = nodeStore();
  let numberOf = listNumbering();
  const remember = (left: readonly number[]): Left<Answer> =>
    (remembered[numberOf(left)] ??= { roots: left, store, isSettled: left.every(isTerminal), next: [] });
  const start = (): Left<Answer> => {
    store = nodeStore();
    numberOf = listNumbering();
    remembered = [];
    return remember(roots.map((root) => restrict({ nodes, root }, [], undefined, store).root));
  };
  let first = start();
  const asked: { readonly variable: number; readonly offset: number }[] = [];
  let steps = 0;
  for (const [variable, count] of classCounts(store.nodes)) {
    asked.push({ variable, offset: steps });
    steps += count;
  }
  return (classes) => {
    if (Math.max(store.nodes.length, remembered.length) > mostRemembered) first = start();
    let left = first;
    for (const { variable, offset } of asked) {
      const known = classes[variable] as number; // classes cover the variables
      if (left.isSettled) break;
      if (known === unknownClass) continue;
      const { next } = left;
      left = next[offset + known] ??= remember(withKnown(left.roots, variable, known, store));
    }
    return left;
  };
}

/** How many classes each variable has that nodes ask for, in the order of the variables. */
function classCounts(nodes: Diagram['nodes']): readonly (readonly [variable: number, count: number])[] {
  const counts = new Map(nodes.map(({ variable, children }) => [variable, children.length] as const));
  return [...counts].sort(([one], [other]) => one - other);
}

/** What is left of functions when one more variable is known. Behind it nothing changes. */
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
