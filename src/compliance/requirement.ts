import { everyOf } from '../plain/along-list';
import type { InterpretationId } from '../policy';
import type { CaseDecision, CaseFacts } from './case-decisions';
import type { FindingParameter, RecordPath, Severity } from './finding';
import { nothing, type Evidence, type Observation } from './observation';

/** What a decision requires of a recorded value. */
export interface Requirement<Outcome, Value> {
  readonly decision: CaseDecision<Outcome>;
  /** Whether the outcome forbids the value; a severity if it depends on the outcome. */
  readonly forbids: (outcome: Outcome, value: Value) => boolean | Severity;
  /** The path of the value, given its index in a list, or in a list within a list. */
  readonly path: (index: number, place: number, value: Value) => RecordPath;
  readonly evidence: (possible: readonly Outcome[], value: Value) => Evidence;
  /** The interpretations that it depends on, besides those of the decision. */
  readonly interpretations?: readonly InterpretationId[];
}

/** Defines a requirement. Create it at module level: it is evaluated for every record and rarely gives a finding. */
// @__NO_SIDE_EFFECTS__
export function requirement<Outcome, Value>(parts: Requirement<Outcome, Value>): Requirement<Outcome, Value> {
  return Object.freeze(parts);
}

/**
 * Compares a value with a requirement. If facts are unknown, there is a finding only if every possible outcome forbids
 * the value. If only some do, the check is undetermined and names the missing facts.
 */
export function hold<Outcome, Value>(
  facts: CaseFacts,
  required: Requirement<Outcome, Value>,
  value: Value,
  index = 0,
  place = 0,
): readonly Observation[] {
  const possible = facts.possible(required.decision);
  const verdict = commonVerdict(possible, required, value);
  return verdict === false
    ? nothing
    : observed(verdict, possible, facts, required, value, required.path(index, place, value));
}

/** The verdict on which all outcomes agree, or `undefined`. */
function commonVerdict<Outcome, Value>(
  possible: readonly Outcome[],
  { forbids }: Requirement<Outcome, Value>,
  value: Value,
): boolean | Severity | undefined {
  const verdict = forbids(possible[0] as Outcome, value); // a decision leaves at least one outcome
  // A loop, which is faster than creating a closure for every value of every record.
  for (let next = 1; next < possible.length; next += 1) {
    if (forbids(possible[next] as Outcome, value) !== verdict) return undefined;
  }
  return verdict;
}

function observed<Outcome, Value>(
  verdict: true | Severity | undefined,
  possible: readonly Outcome[],
  facts: CaseFacts,
  { decision, forbids, evidence, interpretations = [] }: Requirement<Outcome, Value>,
  value: Value,
  path: RecordPath,
): readonly Observation[] {
  if (verdict === undefined) {
    const answer = facts.through(decision, (outcome) => forbids(outcome, value));
    return [{ path, missing: answer.status === 'open' ? answer.missing : [] }];
  }
  return [
    {
      path,
      evidence: evidence(possible, value),
      interpretations: [...facts.interpretations(decision), ...interpretations],
      ...(verdict !== true && { severity: verdict }),
    },
  ];
}

/** The interpretations of a decision if all possible outcomes lead to the same result; none otherwise. */
export function interpretationsOf<Outcome>(
  facts: CaseFacts,
  decision: CaseDecision<Outcome>,
  through: (outcome: Outcome) => string | number | null,
): readonly InterpretationId[] {
  const possible = facts.possible(decision);
  if (possible.length === 1) return facts.interpretations(decision);
  const result = through(possible[0] as Outcome); // a decision leaves at least one outcome
  return everyOf(possible, (outcome) => through(outcome) === result) ? facts.interpretations(decision) : [];
}

/** The expected outcome; if facts are unknown, all possible ones in alphabetical order. */
export function oneOrAll(possible: readonly string[]): FindingParameter {
  return possible.length === 1 ? (possible[0] as string) : [...possible].sort();
}
