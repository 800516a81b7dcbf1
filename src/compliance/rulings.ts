import type { Facts } from '../facts';
import type { Policy } from '../policy';
import type { Evidence, Observation } from './observation';
import type { FindingParameter, RecordPath } from './finding';
import { jointDecisions } from './joint-decisions';
import type { PolicyDecision } from './policy-decision';

/** What the rules say of one set of facts. Every decision is made once. */
export interface Rulings {
  /** Every outcome that the known facts allow. */
  readonly possible: <Outcome>(decision: PolicyDecision<Outcome>) => readonly Outcome[];
  /**
   * Objects to a value at `path` if the outcome of a decision forbids it. Where facts are unknown it is objected to only
   * if every possible outcome does; if some do and others do not, the facts that would settle it are told.
   */
  readonly rule: <Outcome>(
    decision: PolicyDecision<Outcome>,
    forbids: (outcome: Outcome) => boolean,
    path: RecordPath,
    evidence: (possible: readonly Outcome[]) => Evidence,
  ) => readonly Observation[];
}

/** The rulings on facts by a policy. */
export function rulingsOn(facts: Facts, policy: Policy): Rulings {
  const known = new Map<string, readonly unknown[]>();

  const decided = <Outcome>(decision: PolicyDecision<Outcome>): readonly Outcome[] => {
    const answer = decision.under(policy).decide(facts);
    return answer.status === 'decided' ? [answer.outcome] : answer.possible;
  };
  const possible = <Outcome>(decision: PolicyDecision<Outcome>): readonly Outcome[] => {
    const { id } = decision;
    const found = known.get(id) ?? possibleFor(decision);
    known.set(id, found);
    return found as readonly Outcome[]; // kept under the id of the decision
  };
  const possibleFor = (decision: PolicyDecision<unknown>): readonly unknown[] => {
    const joint = jointDecisions[decision.id];
    if (joint === undefined) return decided(decision);
    const outcomes = possible(joint);
    const own = outcomes.map((outcome) => outcome[decision.id]);
    return outcomes.length === 1 ? own : [...new Set(own)];
  };

  return {
    possible,
    rule(decision, forbids, path, evidence) {
      const allowed = possible(decision);
      if (!allowed.some(forbids)) return [];
      if (allowed.every(forbids)) return [{ path, evidence: evidence(allowed) }];
      const settled = decision.under(policy).decideThrough(facts, forbids);
      return [{ path, missing: settled.status === 'open' ? settled.missing : [] }];
    },
  };
}

/** What was expected: the outcome, or all that are possible while facts are unknown, in alphabetical order. */
export function oneOrAll(possible: readonly string[]): FindingParameter {
  const [first] = possible;
  return first !== undefined && possible.length === 1 ? first : [...possible].sort();
}
