import type { ClauseId, Department, Policy } from '../policy';

/** The departments that a policy makes responsible under some clauses, each once. */
export function departmentsOf(clauses: readonly ClauseId[], policy: Policy): readonly Department[] {
  const [only, ...others] = clauses;
  if (only !== undefined && others.length === 0) return policy.clauses[only].departments;
  return Object.freeze([...new Set(clauses.flatMap((clause) => policy.clauses[clause].departments))]);
}
