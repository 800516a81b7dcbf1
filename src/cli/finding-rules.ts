import { checks } from '../compliance/checks';
import type { Check } from '../compliance/check';

/** What is known of a code before anything is found: the severity it has as a rule, and its clauses. */
export type FindingRule = Pick<Check, 'code' | 'severity' | 'clauses'>;

/** Every code, in the order in which findings are listed. */
export const findingRules: readonly FindingRule[] = checks;
