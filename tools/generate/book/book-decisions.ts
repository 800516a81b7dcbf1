import { decisions } from '../../../src/rules/decisions';
import type { Decision } from '../../../src/engine';
import type { PolicyLanguage } from '../../../src/policy/language';

/** A decision of the policy. */
export type BookDecision = Decision<PolicyLanguage, unknown>;

/** The decisions that have a page, in the order of the index. */
export const bookDecisions: readonly BookDecision[] = Object.values(decisions);
