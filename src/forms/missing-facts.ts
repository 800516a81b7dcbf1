import type { Decision } from '../engine';
import type { FactName, Facts } from '../facts';
import { isFactName } from '../facts/vocabulary';
import { isPlainObject } from '../plain/is-plain-object';
import { badArgument } from '../plain/read/argument';
import type { PolicyLanguage } from '../policy/language';

/** The decisions that the facts must settle. */
export type ToSettle = readonly Decision<PolicyLanguage, unknown>[];

/**
 * Refuses what is no list of decisions, and names that no fact has; `place` is the name of the list of names.
 *
 * @throws InvalidRequestError
 */
export function refuseOtherQuestions(completeFor: unknown, names: unknown, place: string): void {
  const isDecision = (each: unknown): boolean => isPlainObject(each) && typeof each['decide'] === 'function';
  if (!Array.isArray(completeFor) || !completeFor.every(isDecision))
    throw badArgument('completeFor', 'wrong-type', 'decisions', completeFor);
  const others: readonly unknown[] = Array.isArray(names) ? names.filter((each: string) => !isFactName(each)) : [names];
  if (others.length > 0) throw badArgument(place, 'unknown-value', 'fact names', others[0]);
}

/** The facts that can still change one of the decisions. */
export function missingFacts(facts: Facts, decisions: ToSettle): ReadonlySet<FactName> {
  const answers = decisions.map((decision) => decision.decide(facts));
  return new Set(answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : [])));
}
