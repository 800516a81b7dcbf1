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

/** One fault of a policy definition. */
export interface PolicyProblem {
  /** The way from the definition to the fault, e.g. `['parameters', 'redAlertFraction']`; empty for the whole. */
  readonly path: readonly (string | number)[];
  readonly code: PolicyProblemCode;
  /** What would have been right. */
  readonly expected: string;
  /** What was there, in words. */
  readonly received: string;
}
