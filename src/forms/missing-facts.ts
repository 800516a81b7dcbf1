import type { Decision } from '../engine';
import type { FactName, Facts } from '../facts';
import type { PolicyLanguage } from '../policy/language';

/** The decisions that the facts must settle. */
export type ToSettle = readonly Decision<PolicyLanguage, unknown>[];

/** The facts that can still change one of the decisions. */
export function missingFacts(facts: Facts, decisions: ToSettle): ReadonlySet<FactName> {
  const answers = decisions.map((decision) => decision.decide(facts));
  return new Set(answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : [])));
}
