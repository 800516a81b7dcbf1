import { InvalidValueError } from '../plain/yekuo-error';
import type { PolicyProblem, PolicyProblemCode } from './policy-problem';

/** Thrown if no policy of a set is in force; `problems` name the days without a policy, or the areas of the set. */
export class NoPolicyError extends InvalidValueError<PolicyProblemCode> {
  override readonly name = 'NoPolicyError';
  readonly code = 'no-policy';

  constructor(title: string, ...problems: readonly PolicyProblem[]) {
    super(title, 'policy', problems);
  }
}
