import type { Decision, FactIn, FactsIn, Language } from './decision';
import { openVariables, type OpenVariable } from '../compile/open-variables';
import { restrict } from '../compile/restrict';

/**
 * The fact most worth asking: the unknown one that on its own settles most over a set of decisions. Every decision
 * counts with the share of the fact's classes that would settle it; ties go by the order of the vocabulary. A fact
 * that can no longer change any of the outcomes is never asked.
 *
 * @param decisions decisions over one vocabulary
 * @param facts what is known so far
 * @returns the name of the fact, or undefined when every decision is settled
 * @throws InvalidFactsError naming every bad fact
 *
 * @example
 * nextQuestion([umbrella], {}); // => 'rain'
 * nextQuestion([umbrella], { rain: true }); // => undefined
 */
export function nextQuestion<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  facts: FactsIn<L>,
): FactIn<L> | undefined {
  const [first] = decisions;
  first?.decide(facts); // facts are judged against the whole vocabulary, so once is enough
  const open = decisions.flatMap((decision) => openFacts(decision, facts));

  // Shares are summed in whole parts of one common size, so that equal sums are equal.
  const parts = open.reduce((multiple, { classes }) => leastCommonMultiple(multiple, classes), 1);
  const worth = new Map<number, number>();
  for (const { variable, settling, classes } of open) {
    worth.set(variable, (worth.get(variable) ?? 0) + (settling * parts) / classes);
  }
  const most = Math.max(...worth.values());
  return Object.keys(first?.source.vocabulary ?? {}).find((_, variable) => worth.get(variable) === most);
}

function openFacts<L extends Language>(decision: Decision<L, unknown>, known: FactsIn<L>): readonly OpenVariable[] {
  const machine = decision.graph();
  const { classes = [] } = machine.read(known); // the facts were judged before
  const { outcome } = machine.compiledFor(decision.source, classes).compiled;
  return openVariables(restrict(outcome, classes));
}

function leastCommonMultiple(one: number, other: number): number {
  return (one / greatestCommonDivisor(one, other)) * other;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
