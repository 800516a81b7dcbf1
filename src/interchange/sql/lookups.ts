import { isTerminal, terminalOf, type DiagramNode } from '../../engine/internal';
import { digits } from './digits';
import type { FactKinds } from './fact-kinds';

/**
 * A step from one state to the next: a lookup in a list. An index is packed from digits, each in its own bits, since
 * engines combine bits faster than they add with overflow checks. The first digit counts from 1, as lists do.
 */
export interface LookupStep {
  /**
   * The digit of a fact is its kind times a weight; in the first step, the first digit is the one of the first fact.
   */
  readonly weights: readonly (readonly [fact: FactKinds, weight: number])[];
  /** The weight of the previous state, which is the first digit; undefined in the first step. */
  readonly stateWeight: number | undefined;
  /** The next state by index, from 0; undefined for an index that no digits make. */
  readonly states: readonly (number | undefined)[];
}

/** A function as steps; the state after the last step is the set of possible terminals. */
export interface Lookups {
  readonly steps: readonly LookupStep[];
  /** The terminals of each last state, in order. Sets of one terminal come first. */
  readonly terminals: readonly (readonly number[])[];
}

/**
 * The maximum length of a list for several facts: an engine copies a list for every block of rows, so short lists are
 * faster.
 */
const mostPlaces = 512;

/** The maximum length of a list for one fact. */
const mostPlacesAlone = 4096;

/** The maximum number of sets of terminals that are written out. */
const mostSets = 256;

/** The number of kinds including unknown, which is a kind only if some node tests the fact. */
export function kindsWithUnknown({ size }: FactKinds): number {
  return size === 1 ? 1 : size + 1;
}

/**
 * Writes a function as a few lookups. The state is the set of nodes that can be reached with the facts so far, so that
 * an unknown fact is a kind like any other. Returns undefined if there are too many states.
 *
 * @param facts every fact that nodes test, in the order of the diagram
 */
export function lookupsOf(
  nodes: readonly DiagramNode[],
  root: number,
  facts: readonly FactKinds[],
): Lookups | undefined {
  const steps: LookupStep[] = [];
  let states: readonly Nodes[] = [[root]];
  for (let next = 0; next < facts.length;) {
    const together: FactKinds[] = [];
    const before = steps.length === 0 ? [] : [states.length];
    let arrived = states;
    for (let fact = facts[next]; fact !== undefined; fact = facts[next]) {
      const { length } = digits([...before, ...together.map(kindsWithUnknown), kindsWithUnknown(fact)]);
      if (length > (together.length === 0 ? mostPlacesAlone : mostPlaces)) break;
      const { along } = follow(nodes, fact);
      arrived = arrived.flatMap(along);
      together.push(fact);
      next += 1;
    }
    if (together.length === 0) return undefined;
    const isLast = next === facts.length;
    states = distinct(arrived, isLast);
    const numberOf = new Map(states.map((state, number) => [String(state), number]));
    const { weights, length, placeOf } = digits([...before, ...together.map(kindsWithUnknown)]);
    const after = Array.from({ length }, (): number | undefined => undefined);
    arrived.forEach((state, index) => {
      after[placeOf(index)] = numberOf.get(String(state));
    });
    const ofFacts = weights.slice(before.length);
    steps.push({
      weights: together.map((fact, index) => [fact, ofFacts[index] ?? 1]),
      stateWeight: before.length === 0 ? undefined : weights[0],
      states: after,
    });
  }
  if (states.length > mostSets) return undefined;
  return { steps, terminals: states.map((state) => state.map(terminalOf)) };
}

/** References, in order. */
type Nodes = readonly number[];

/** The next states for one fact: one for each kind, and one for unknown. */
function follow(
  nodes: readonly DiagramNode[],
  fact: FactKinds,
): { readonly along: (state: Nodes) => readonly Nodes[] } {
  const children = (reference: number, kind: number | undefined): readonly number[] => {
    const node = isTerminal(reference) ? undefined : nodes[reference];
    if (node?.variable !== fact.fact.variable) return [reference];
    return node.children.filter((_, known) => kind === undefined || fact.kinds[known] === kind);
  };
  const ways = Array.from({ length: kindsWithUnknown(fact) }, (_, kind) => (kind < fact.size ? kind : undefined));
  return {
    along: (state) => ways.map((kind) => inOrder(state.flatMap((reference) => children(reference, kind)))),
  };
}

function inOrder(references: readonly number[]): Nodes {
  // Terminals are negative, in descending order.
  return [...new Set(references)].sort((one, other) => other - one);
}

function distinct(states: readonly Nodes[], isLast: boolean): readonly Nodes[] {
  const all = [...new Map(states.map((state) => [String(state), state])).values()];
  return isLast ? all.sort((one, other) => Number(one.length > 1) - Number(other.length > 1)) : all;
}
