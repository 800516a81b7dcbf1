import type { Problem } from '../plain/problem';

/** What is wrong with one part of a policy. */
export type PolicyProblemCode =
  | 'unreadable'
  | 'missing'
  | 'wrong-type'
  | 'blank'
  | 'unknown-key'
  | 'unknown-parameter'
  | 'unknown-policy'
  | 'unknown-reading'
  | 'unknown-value'
  | 'argued-only'
  | 'not-a-number'
  | 'not-an-integer'
  | 'not-a-date'
  | 'out-of-range'
  | 'inconsistent';

/** One fault of a policy definition: where it is, what would have been right, and what was there. */
export type PolicyProblem = Problem<PolicyProblemCode>;
