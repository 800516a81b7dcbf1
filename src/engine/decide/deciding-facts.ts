import type { AnswerIn, Decision, FactsIn, Language } from './decision';

/**
 * A minimal part of the known facts that already leads to the same result: without any one of them, other outcomes
 * become possible. Later facts of the vocabulary are dropped first. While the decision is open, the same result means
 * the same possible outcomes.
 *
 * @param facts what is known
 * @returns the deciding facts with their values, frozen, in the order of the vocabulary
 * @throws InvalidFactsError naming every invalid fact
 *
 * @example
 * decidingFacts(umbrella, { rain: true, wind: false }); // => { rain: true }
 */
export function decidingFacts<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
): FactsIn<L> {
  const outcomes = outcomesLeft(decision.decide(facts));
  const values: Readonly<Record<string, unknown>> = { ...facts };
  const only = (names: readonly string[]): FactsIn<L> =>
    Object.freeze(Object.fromEntries(names.map((name) => [name, values[name]]))) as FactsIn<L>; // a subset of valid facts

  const known: readonly string[] = decision.facts.filter((name) => values[name] !== undefined);
  const deciding = known.reduceRight((kept, name) => {
    const fewer = kept.filter((each) => each !== name);
    // Dropping facts never removes an outcome, so an equal number of outcomes means the same outcomes.
    return outcomesLeft(decision.decide(only(fewer))) === outcomes ? fewer : kept;
  }, known);
  return only(deciding);
}

function outcomesLeft<L extends Language, Outcome>(answer: AnswerIn<L, Outcome>): number {
  return answer.status === 'decided' ? 1 : answer.possible.length;
}
