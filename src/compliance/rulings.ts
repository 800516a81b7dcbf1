import { nothing, type Evidence, type Observation } from './observation';
import type { FindingParameter, RecordPath } from './finding';
import type { CaseFacts } from './panel';
import type { PolicyDecision } from './policy-decision';

/** How the outcome of a decision bears on a recorded value. */
export interface Ruling<Outcome, Value> {
  readonly decision: PolicyDecision<Outcome>;
  readonly forbids: (outcome: Outcome, value: Value) => boolean;
  /** The way to the value; where it stands in a list, or in a list within a list, by its places there. */
  readonly path: (index: number, place: number, value: Value) => RecordPath;
  readonly evidence: (possible: readonly Outcome[], value: Value) => Evidence;
}

/** What the rules say of one set of facts. */
export interface Rulings extends Pick<CaseFacts, 'possible'> {
  /**
   * Objects to a value if a ruling forbids it. Where facts are unknown it is objected to only if every possible outcome
   * does; if some do and others do not, the facts that would settle it are told.
   */
  readonly rule: <Outcome, Value>(
    ruling: Ruling<Outcome, Value>,
    value: Value,
    index?: number,
    place?: number,
  ) => readonly Observation[];
}

/** Writes down a ruling. It is there once, since nearly always nothing comes of it. */
// @__NO_SIDE_EFFECTS__
export function ruling<Outcome, Value>(parts: Ruling<Outcome, Value>): Ruling<Outcome, Value> {
  return Object.freeze(parts);
}

/** The rulings on facts. */
export function rulingsOn(facts: CaseFacts): Rulings {
  return {
    possible: facts.possible,
    rule(applied, value, index = 0, place = 0) {
      const possible = facts.possible(applied.decision);
      let forbidden = 0;
      // By index: to walk along a frozen list otherwise makes an object of every step.
      for (let each = 0; each < possible.length; each += 1) {
        if (applied.forbids(possible[each] as (typeof possible)[number], value)) forbidden += 1;
      }
      if (forbidden === 0) return nothing;
      const path = applied.path(index, place, value);
      if (forbidden === possible.length) return [{ path, evidence: applied.evidence(possible, value) }];
      const settled = facts.through(applied.decision, (outcome) => applied.forbids(outcome, value));
      return [{ path, missing: settled.status === 'open' ? settled.missing : [] }];
    },
  };
}

/** What was expected: the outcome, or all that are possible while facts are unknown, in alphabetical order. */
export function oneOrAll(possible: readonly string[]): FindingParameter {
  const [first] = possible;
  return first !== undefined && possible.length === 1 ? first : [...possible].sort();
}
