import type { Decision, FactIn, Language } from './decision';

/**
 * One value for every class of a fact that a decision distinguishes; a single value for a fact that it does not read.
 */
export function representatives<L extends Language>(
  decision: Decision<L, unknown>,
  name: FactIn<L>,
): readonly (string | number | boolean)[] {
  return decision.graph().variables.get(name)?.values ?? [];
}
