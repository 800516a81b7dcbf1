import { isTerminal, terminalOf, type DiagramNode } from '../../engine/internal';
import { digits } from './digits';
import type { FactKinds } from './fact-kinds';

/**
 * A step from one state to the next: a list in which a place is looked up. A place is made of digits, each in bits of its
 * own, since engines put bits together faster than they add, where they look whether a sum is too large. The first digit
 * is counted from 1, as places are.
 */
export interface LookupStep {
  /** The digit of a fact is its kind times a weight; the first digit of the first step is that of the first fact. */
  readonly weights: readonly (readonly [fact: FactKinds, weight: number])[];
  /** The weight of the state before, which is the first digit; nothing in the first step. */
  readonly stateWeight: number | undefined;
  /** The state after, by the place from 0; nothing where no digits make a place. */
  readonly states: readonly (number | undefined)[];
}

/** A function as steps; the state after the last is the set of terminals that the facts leave. */
export interface Lookups {
  readonly steps: readonly LookupStep[];
  /** By the last state: terminals, in order. Sets of one come first. */
  readonly terminals: readonly (readonly number[])[];
}

/** The longest list of several facts: an engine takes a list along with every block of rows, so a short one is faster. */
const mostPlaces = 512;

/** The longest list of one fact. */
const mostPlacesAlone = 4096;

/** How many sets of terminals are written out. */
const mostSets = 256;

/** How many kinds there are where the fact may be unknown: one more, unless no node asks for it. */
export function kindsWithUnknown({ size }: FactKinds): number {
  return size === 1 ? 1 : size + 1;
}

/**
 * Writes a function as a few lookups. The state is the set of nodes at which the facts that were looked at may have
 * arrived, so that an unknown fact is a kind like others. Nothing where the states are too many.
 *
 * @param facts every fact that is asked for, in the order of the diagram
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

/** What states become by one fact: one for each kind, then the one where it is unknown. */
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
  // Terminals are counted downwards.
  return [...new Set(references)].sort((one, other) => other - one);
}

function distinct(states: readonly Nodes[], isLast: boolean): readonly Nodes[] {
  const all = [...new Map(states.map((state) => [String(state), state])).values()];
  return isLast ? all.sort((one, other) => Number(one.length > 1) - Number(other.length > 1)) : all;
}
