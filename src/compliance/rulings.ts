import { nothing, type Evidence, type Observation } from './observation';
import type { FindingParameter, RecordPath } from './finding';
import type { CaseFacts } from './panel';
import type { PolicyDecision } from './policy-decision';

/** What the rules say of one set of facts. */
export interface Rulings extends Pick<CaseFacts, 'possible'> {
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

/** The rulings on facts. */
export function rulingsOn({ possible, through }: CaseFacts): Rulings {
  return {
    possible,
    rule(decision, forbids, path, evidence) {
      const allowed = possible(decision);
      let forbidden = 0;
      for (const outcome of allowed) if (forbids(outcome)) forbidden += 1;
      if (forbidden === 0) return nothing;
      if (forbidden === allowed.length) return [{ path, evidence: evidence(allowed) }];
      const settled = through(decision, forbids);
      return [{ path, missing: settled.status === 'open' ? settled.missing : [] }];
    },
  };
}

/** What was expected: the outcome, or all that are possible while facts are unknown, in alphabetical order. */
export function oneOrAll(possible: readonly string[]): FindingParameter {
  const [first] = possible;
  return first !== undefined && possible.length === 1 ? first : [...possible].sort();
}
