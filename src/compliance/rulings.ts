import type { Decision } from '../engine';
import type { Facts } from '../facts';
import type { Policy } from '../policy';
import type { PolicyAnswer, PolicyLanguage } from '../policy/rules';
import type { Evidence, Observation } from './check';
import type { FindingParameter, RecordPath } from './finding';

/** A decision of the policy. */
export type PolicyDecision<Outcome> = Decision<PolicyLanguage, Outcome>;

/** What the rules say of one set of facts. Every decision is made once. */
export interface Rulings {
  /** Every outcome that the known facts allow. */
  possible<Outcome>(decision: PolicyDecision<Outcome>): readonly Outcome[];
  /**
   * Objects to a value at `path` if the outcome of a decision forbids it. Where facts are unknown it is objected to only
   * if every possible outcome does; if some do and others do not, the facts that would settle it are told.
   */
  rule<Outcome>(
    decision: PolicyDecision<Outcome>,
    forbids: (outcome: Outcome) => boolean,
    path: RecordPath,
    evidence: (possible: readonly Outcome[]) => Evidence,
  ): readonly Observation[];
}

/** The rulings on facts by a policy. */
export function rulingsOn(facts: Facts, policy: Policy): Rulings {
  const answers = new Map<unknown, PolicyAnswer<unknown>>();
  const ask = <Outcome>(decision: PolicyDecision<Outcome>): PolicyAnswer<Outcome> => {
    const known = answers.get(decision) as PolicyAnswer<Outcome> | undefined; // kept under the decision that gave it
    if (known !== undefined) return known;
    const answer = decision.under(policy).decide(facts);
    answers.set(decision, answer);
    return answer;
  };
  const possible = <Outcome>(decision: PolicyDecision<Outcome>): readonly Outcome[] => {
    const answer = ask(decision);
    return answer.status === 'decided' ? [answer.outcome] : answer.possible;
  };
  return {
    possible,
    rule(decision, forbids, path, evidence) {
      const outcomes = possible(decision);
      if (!outcomes.some(forbids)) return [];
      if (outcomes.every(forbids)) return [{ path, evidence: evidence(outcomes) }];
      const settled = decision.under(policy).decideThrough(facts, forbids);
      return [{ path, missing: settled.status === 'open' ? settled.missing : [] }];
    },
  };
}

/** What was expected: the outcome, or all that are possible while facts are unknown. */
export function oneOrAll(possible: readonly string[]): FindingParameter {
  const [first] = possible;
  return first !== undefined && possible.length === 1 ? first : possible;
}
