import { InvalidValueError } from '../plain/yekuo-error';
import type { PolicyProblem, PolicyProblemCode } from './policy-problem';

/** Thrown where no policy of a set binds; `problems` name the days without one, or the areas that there are. */
export class NoPolicyError extends InvalidValueError<PolicyProblemCode> {
  override readonly name = 'NoPolicyError';
  readonly code = 'no-policy';

  constructor(title: string, problem: PolicyProblem) {
    super(title, 'policy', [problem]);
  }
}
