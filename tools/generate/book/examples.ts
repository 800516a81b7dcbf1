import { decidingFacts } from '../../../src/engine';
import { witnessFor } from '../../../src/engine/internal';
import type { Facts } from '../../../src/facts';
import type { BookDecision } from './book-decisions';

/** A minimal set of facts for which a decision is decided. */
export interface Example {
  readonly facts: Facts;
  readonly answer: Extract<ReturnType<BookDecision['decide']>, { readonly status: 'decided' }>;
}

/** One example for each outcome, up to a number of outcomes. */
export function examplesOf(decision: BookDecision, atMost: number): readonly Example[] {
  const { whole, variables } = decision.graph();
  const compiled = whole.get(decision.source)?.compiled;
  if (compiled === undefined) return [];
  return compiled.outcomes.slice(0, atMost).flatMap((_, outcome) => {
    const witness = witnessFor(compiled.outcome, variables, (reached) => reached === outcome);
    if (witness === undefined) return [];
    const facts = decidingFacts(decision, witness);
    const answer = decision.decide(facts);
    return answer.status === 'decided' ? [{ facts, answer }] : [];
  });
}
