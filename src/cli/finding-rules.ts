import { checks } from '../compliance/checks';
import type { Check } from '../compliance/check';

/** What is known of a code in advance: its usual severity, and its clauses. */
export type FindingRule = Pick<Check, 'code' | 'severity' | 'clauses'>;

/** All codes, in the order in which findings are listed. */
export const findingRules: readonly FindingRule[] = checks;
