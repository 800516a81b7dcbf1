import { decidingFacts } from '../../../src/engine';
import { witnessesOf } from '../../../src/engine/internal';
import { neixiang2021 } from '../../../src/policy';
import type { BookDecision } from '../book/book-decisions';
import type { DecisionVector, DecisionVectors } from './pack';

/**
 * Facts for every way in which a decision reaches an outcome, complete and reduced to the deciding facts; for the first
 * of them also without each one of the deciding facts; and no facts at all.
 */
export function decisionVectors(decision: BookDecision): DecisionVectors {
  const whole = witnessesOf(decision);
  const deciding = whole.map((facts) => decidingFacts(decision, facts));
  const partial = deciding.slice(0, 1).flatMap((facts) => Object.keys(facts).map((name) => without(facts, name)));
  const distinct = new Map([...whole, ...deciding, ...partial, {}].map((facts) => [JSON.stringify(facts), facts]));
  const vectors = [...distinct.values()].map((facts): DecisionVector => ({ facts, answer: decision.decide(facts) }));
  return { decision: decision.id, policy: neixiang2021.id, vectors };
}

function without(facts: object, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([each]) => each !== name));
}
