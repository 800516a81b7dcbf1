import { decisions } from '../../../src/rules/decisions';
import type { Decision } from '../../../src/engine';
import type { PolicyLanguage } from '../../../src/policy/language';
import { freeServices } from '../../../src/rules/service';

/** A decision of the policy. */
export type BookDecision = Decision<PolicyLanguage, unknown>;

/** The decisions that have a page, in the order of the index: all by id, and the one behind free services. */
export const bookDecisions: readonly BookDecision[] = [...Object.values(decisions), freeServices];
