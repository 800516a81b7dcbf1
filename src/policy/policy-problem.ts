import type { Problem } from '../plain/problem';

/** The codes of what can be wrong with one part of a policy. */
export type PolicyProblemCode =
  | 'unreadable'
  | 'missing'
  | 'wrong-type'
  | 'blank'
  | 'unknown-key'
  | 'unknown-parameter'
  | 'unknown-policy'
  | 'unknown-table'
  | 'unknown-fact'
  | 'unknown-clause'
  | 'unknown-reading'
  | 'unknown-value'
  | 'argued-only'
  | 'not-a-number'
  | 'not-an-integer'
  | 'not-a-date'
  | 'not-a-link'
  | 'out-of-range'
  | 'inconsistent'
  | 'incomplete'
  | 'cyclic'
  | 'newer-format'
  | 'overlap'
  | 'gap';

/** One fault of a policy definition: its place, what was expected and what was received. */
export type PolicyProblem = Problem<PolicyProblemCode>;
