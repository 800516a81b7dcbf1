import type { AnswerIn, Decision, FactsIn, Language } from './decision';

/**
 * A smallest part of the known facts that already leads to the same result: leave any further one of them out, and
 * other outcomes become possible. Facts that come later in the vocabulary are given up first. While the decision is
 * open, the same result means the same possible outcomes.
 *
 * @param facts what is known
 * @returns the deciding facts with their values, frozen, in the order of the vocabulary
 * @throws InvalidFactsError naming every bad fact
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
    Object.freeze(Object.fromEntries(names.map((name) => [name, values[name]]))) as FactsIn<L>; // valid facts, fewer of them

  const known: readonly string[] = decision.facts.filter((name) => values[name] !== undefined);
  const deciding = known.reduceRight((kept, name) => {
    const fewer = kept.filter((each) => each !== name);
    // Knowing less never rules an outcome out: as many outcomes are the same outcomes.
    return outcomesLeft(decision.decide(only(fewer))) === outcomes ? fewer : kept;
  }, known);
  return only(deciding);
}

function outcomesLeft<L extends Language, Outcome>(answer: AnswerIn<L, Outcome>): number {
  return answer.status === 'decided' ? 1 : answer.possible.length;
}
