import type { Decision } from '../engine';
import type { PolicyLanguage } from '../policy/language';

/** A decision of the policy. */
export type PolicyDecision<Outcome> = Decision<PolicyLanguage, Outcome>;
