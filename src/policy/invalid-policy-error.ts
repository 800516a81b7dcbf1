import { deepFreeze } from '../plain/deep-freeze';
import type { PolicyProblem } from './policy-problem';

/** Thrown for a policy definition with faults; `problems` lists every one of them. */
export class InvalidPolicyError extends Error {
  override readonly name = 'InvalidPolicyError';
  readonly code = 'INVALID_POLICY';
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super(`Invalid policy:${problems.map(line).join('')}`);
    this.problems = deepFreeze(problems.map(({ path, ...rest }) => ({ path: [...path], ...rest })));
  }
}

function line({ path, expected, received }: PolicyProblem): string {
  return `\n- ${path.join('.') || 'policy'}: expected ${expected}, received ${received}`;
}
