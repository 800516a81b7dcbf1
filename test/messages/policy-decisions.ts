import { decisions } from '../../src/rules/decisions';
import type { Decision } from '../../src/engine';
import type { PolicyLanguage } from '../../src/policy/language';

/** Every decision of the policy. */
export const everyDecision: readonly Decision<PolicyLanguage, unknown>[] = Object.values(decisions);
