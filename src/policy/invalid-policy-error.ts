import { InvalidValueError } from '../plain/yekuo-error';
import type { PolicyProblem, PolicyProblemCode } from './policy-problem';

/** Thrown for an invalid policy definition; `problems` lists every fault. */
export class InvalidPolicyError extends InvalidValueError<PolicyProblemCode> {
  override readonly name = 'InvalidPolicyError';
  readonly code = 'invalid-policy';

  constructor(problems: readonly PolicyProblem[]) {
    super('Invalid policy', 'policy', problems);
  }
}
