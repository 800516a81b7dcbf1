import { isTerminal, terminalOf, type DiagramNode } from '../../engine/internal';
import type { FactKinds } from './fact-kinds';

/** A step from one state to the next: a list in which a place is looked up. */
export interface LookupStep {
  /** The place is the sum of these products: of the kind of each fact, and of the state before. */
  readonly weights: readonly (readonly [fact: FactKinds, weight: number])[];
  readonly stateWeight: number;
  /** The state after, by the place. */
  readonly states: readonly number[];
}

/** A function as steps; the state after the last is the set of terminals that the facts leave. */
export interface Lookups {
  readonly steps: readonly LookupStep[];
  /** By the last state: terminals, in order. Sets of one come first. */
  readonly terminals: readonly (readonly number[])[];
}

/** The longest list: longer ones spare few steps, and take an engine long to read. */
const mostPlaces = 2048;

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
    const begun = states.length;
    let arrived = states;
    for (let fact = facts[next]; fact !== undefined; fact = facts[next]) {
      if (arrived.length * kindsWithUnknown(fact) > mostPlaces) break;
      const { along } = follow(nodes, fact);
      arrived = arrived.flatMap(along);
      together.push(fact);
      next += 1;
    }
    if (together.length === 0) return undefined;
    const isLast = next === facts.length;
    states = distinct(arrived, isLast);
    const numberOf = new Map(states.map((state, number) => [String(state), number]));
    steps.push({
      ...weightsOf(together, arrived.length / begun),
      states: arrived.map((state) => numberOf.get(String(state)) as number), // each is among them
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

function weightsOf(facts: readonly FactKinds[], stateWeight: number): Pick<LookupStep, 'weights' | 'stateWeight'> {
  let rest = stateWeight;
  return {
    stateWeight,
    weights: facts.map((fact) => {
      rest /= kindsWithUnknown(fact);
      return [fact, rest] as const;
    }),
  };
}
