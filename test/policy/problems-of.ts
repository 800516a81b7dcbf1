import { InvalidPolicyError, type PolicyProblem } from '../../src/policy';

/** The problems an attempt is refused for; none when it succeeds. Any other error passes through. */
export function problemsOf(attempt: () => unknown): readonly PolicyProblem[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof InvalidPolicyError) return error.problems;
    throw error;
  }
}
