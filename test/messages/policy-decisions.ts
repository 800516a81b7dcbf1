import { decisions } from '../../src/decisions';
import type { Decision } from '../../src/engine';
import type { PolicyLanguage } from '../../src/policy/rules';
import { freeServices } from '../../src/service';

/** Every decision of the policy. */
export const everyDecision: readonly Decision<PolicyLanguage, unknown>[] = [...Object.values(decisions), freeServices];
