import { firstAsked, isTerminal, unknownClass, type Diagram } from '../compile/diagram';
import { nodeStore, type NodeStore } from '../compile/diagram-builder';
import { listNumbering } from '../../plain/list-numbering';
import type { Variable } from '../compile/partition';
import { restrict } from '../compile/restrict';
import { firstStep, stateInOrder } from './state-in-order';

/** The functions that remain once some facts are known. */
export interface Left<Answer> {
  /** The roots of the functions, in the nodes of a store. */
  readonly roots: readonly number[];
  readonly store: NodeStore;
  /** The answer that was made for them. */
  answer: Answer | undefined;
}

/** Finds the functions that remain once some facts are known. */
export interface WhatIsLeft<Answer> {
  /** The remaining functions for some classes, or up to the first unknown class that may matter. */
  readonly left: (classes: readonly number[], upToUnknown?: boolean) => Left<Answer>;
  /** The remaining functions for complete facts in a known order; undefined if they have to be read one by one. */
  readonly leftInOrder: (facts: unknown, order: readonly Variable[]) => Left<Answer> | undefined;
}

/** The maximum number of remembered steps and nodes, in addition to twice the size of the functions. */
const mostRemembered = 250_000;

/**
 * Applies known facts to functions one after another. Each step is computed on first use and remembered. After that,
 * each fact takes one lookup, however large the functions are, and a fact that no longer matters takes none.
 */
export function whatIsLeft<Answer>(
  nodes: Diagram['nodes'],
  roots: readonly number[],
  most = mostRemembered,
): WhatIsLeft<Answer> {
  let remembered = rememberingSteps<Answer>(nodes, roots, most);
  return {
    left(classes, upToUnknown) {
      if (remembered.isFull()) remembered = rememberingSteps(nodes, roots, most);
      return remembered.left(classes, upToUnknown);
    },
    leftInOrder: (facts, order) => remembered.leftInOrder(facts, order),
  };
}

/** Remembers steps until it is full. */
function rememberingSteps<Answer>(
  nodes: Diagram['nodes'],
  roots: readonly number[],
  most: number,
): WhatIsLeft<Answer> & { readonly isFull: () => boolean } {
  const store = nodeStore();
  const copies = roots.map((root) => restrict({ nodes, root }, [], undefined, store).root);
  let room = most;
  /** The number of classes of each variable that is tested. */
  const classCounts: number[] = [];
  for (const { variable, children } of store.nodes) {
    classCounts[variable] = children.length;
    room += 2 * children.length;
  }

  /**
   * Every state is a sequence of numbers: the next variable to look at, or -1; the index of the remaining functions;
   * and for each class of the variable, the unknown class first, the beginning of the next state. No step leads to the
   * first state, so 0 is a step that is not computed yet. One list of numbers is read much faster than an object per
   * state.
   */
  const states: number[] = [];
  const lefts: Left<Answer>[] = [];
  const beginnings: number[] = [];
  const numberOf = listNumbering();

  /** The state of functions after looking at all variables up to one. */
  const stateOf = (left: readonly number[], passed: number): number => {
    const first = firstAsked(store.nodes, left)?.variable ?? -1;
    // An unknown variable that still matters remains the first one that the functions test, so the other variables are
    // looked at in order.
    const next =
      first < 0 || first > passed ? first : classCounts.findIndex((count, each) => each > passed && count > 0);
    const place = numberOf([next, ...left]);
    if (place === lefts.length) {
      lefts.push({ roots: left, store, answer: undefined });
      beginnings.push(states.length);
      states.push(next, place);
      if (next >= 0) for (let known = unknownClass; known < (classCounts[next] ?? 0); known += 1) states.push(0);
    }
    return beginnings[place] as number;
  };

  const leftAt = (state: number): Left<Answer> => lefts[states[state + 1] as number] as Left<Answer>;

  const afterKnowing = (state: number, variable: number, known: number): number => {
    const before = leftAt(state).roots;
    return stateOf(known === unknownClass ? before : withKnown(before, variable, known, store), variable);
  };

  stateOf(copies, -1);
  return {
    isFull: () => Math.max(store.nodes.length, states.length) > room,
    left(classes, upToUnknown = false) {
      let state = 0;
      let variable = states[0] as number; // there is a first state
      while (variable >= 0) {
        const known = classes[variable] as number; // classes cover the variables
        if (upToUnknown && known === unknownClass) break;
        const step = state + firstStep + known;
        state = states[step] || (states[step] = afterKnowing(state, variable, known));
        variable = states[state] as number;
      }
      return leftAt(state);
    },
    leftInOrder(facts, order) {
      const state = stateInOrder(facts, order, states);
      return state === undefined ? undefined : leftAt(state);
    },
  };
}

/** The functions once one more variable is known. Nodes after the variable do not change. */
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
