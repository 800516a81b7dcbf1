import { onceFor } from '../plain/once-for';
import type { ClauseId, Department, Policy } from '../policy';

const jointly: (policy: Policy) => (clauses: readonly ClauseId[]) => readonly Department[] = /* @__PURE__ */ onceFor(
  (policy) =>
    onceFor((clauses) => Object.freeze([...new Set(clauses.flatMap((clause) => policy.clauses[clause].departments))])),
);

/** The departments that a policy makes responsible under some clauses, each once. */
export function departmentsOf(clauses: readonly ClauseId[], policy: Policy): readonly Department[] {
  const [only] = clauses;
  return only !== undefined && clauses.length === 1 ? policy.clauses[only].departments : jointly(policy)(clauses);
}
