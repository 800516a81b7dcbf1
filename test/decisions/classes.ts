import { reference, type FullFacts, type ReferenceDecision } from '../reference';
import { decisions, type DecisionId } from '../../src/rules/decisions';
import type { Answer, Decision } from '../../src/engine';
import type { Policy } from '../../src/policy';
import type { PolicyLanguage } from '../../src/policy/language';

/** A value of a fact. */
export type Value = string | number | boolean;

/** Some facts, by name. */
export type PlainFacts = Readonly<Record<string, Value>>;

/** Values that rules distinguish, by fact. */
export type Classes = ReadonlyMap<string, readonly Value[]>;

/** A decision of the library beside the same decision in plain code. */
export interface Pair {
  readonly id: DecisionId;
  readonly decide: (facts: PlainFacts) => Answer<unknown>;
  readonly expected: ReferenceDecision;
  /** One value of every class of every fact it reads. */
  readonly classes: Classes;
}

/** Every decision, so that the compiler notices when one has no counterpart. */
const expectedById: Readonly<Record<DecisionId, ReferenceDecision>> = reference;

/** The ids of all decisions. */
export const decisionIds = Object.keys(decisions) as readonly DecisionId[]; // the keys of the record

/** The decision by the figures of the policy in force, or of another. */
export function pairFor(id: DecisionId, policy?: Policy): Pair {
  const decision = policy === undefined ? decisions[id] : decisions[id].under(policy);
  return {
    id,
    decide: (facts) => decision.decide(facts),
    expected: expectedById[id],
    classes: classesOf(decision),
  };
}

/** One value of every class of every fact that a decision reads. */
export function classesOf({ facts, graph }: Pick<Decision<PolicyLanguage, unknown>, 'facts' | 'graph'>): Classes {
  const { variables } = graph();
  return new Map(facts.map((name) => [name, variables.get(name)?.values ?? []]));
}

/** How many combinations of classes there are. */
export function countOf(classes: Classes): number {
  return [...classes.values()].reduce((product, values) => product * values.length, 1);
}

/** Steps of this size through so many combinations meet each once, and soon come near every one of them. */
function strideThrough(total: number): number {
  let step = Math.round(total * ((Math.sqrt(5) - 1) / 2));
  while (greatestCommonDivisor(step, total) !== 1) step += 1;
  return step;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

/**
 * Visits every combination of the classes, or `atMost` combinations spread over all. The same object is passed every
 * time; it has these facts, and reading any other fact throws.
 */
export function forEachCombination(
  classes: Classes,
  visit: (facts: PlainFacts & FullFacts) => void,
  atMost = Number.POSITIVE_INFINITY,
): void {
  const facts = Object.create(otherFacts) as Record<string, Value>;
  const entries = [...classes];
  for (const [name, [value = false]] of entries) {
    Object.defineProperty(facts, name, { value, writable: true, enumerable: true, configurable: true });
  }
  const total = countOf(classes);
  const step = total > atMost ? strideThrough(total) : 1;
  for (let count = 0; count < Math.min(total, atMost); count += 1) {
    let rest = (count * step) % total;
    for (const [name, values] of entries) {
      const place = rest % values.length;
      facts[name] = values[place] ?? false;
      // Counted one by one, the places behind one that did not start anew stay as they are.
      if (step === 1 && place > 0) break;
      rest = Math.floor(rest / values.length);
    }
    visit(facts as PlainFacts & FullFacts); // the facts left over throw
  }
}

/** The prototype of facts: reading a fact that they do not have throws. */
const otherFacts: object = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(decisions.transformerLease.source.vocabulary).map((name) => [
      name,
      {
        get: () => {
          throw new Error(`The decision is not said to read "${name}"`);
        },
      },
    ]),
  ),
);

/** A text that is the same for equal outcomes, whatever the order of their fields. */
export function keyOf(outcome: unknown): string {
  if (typeof outcome !== 'object' || outcome === null) return JSON.stringify(outcome);
  if (Array.isArray(outcome)) return `[${outcome.map(keyOf).join()}]`;
  return `{${Object.entries(outcome)
    .map(([field, value]) => `${field}:${keyOf(value)}`)
    .sort()
    .join()}}`;
}
