import { InvalidValueError } from '../plain/yekuo-error';
import type { PolicyProblem, PolicyProblemCode } from './policy-problem';

/** Thrown for a policy definition with faults; `problems` lists every one of them. */
export class InvalidPolicyError extends InvalidValueError<PolicyProblemCode> {
  override readonly name = 'InvalidPolicyError';
  readonly code = 'invalid-policy';

  constructor(problems: readonly PolicyProblem[]) {
    super('Invalid policy', 'policy', problems);
  }
}
