import { decidingMeans } from './deciding-means';
import { refuseOtherThanDecision } from './decision-argument';
import type { Decision, FactsIn, Language } from './decision';
import { answersOfCall } from './one-call';
import { terminalsLeft } from '../compile/terminals-left';

/**
 * A minimal part of the known facts that leads to the same result: without any one of them, other outcomes become
 * possible. Facts that come later in the vocabulary are dropped first. While the decision is open, the same result
 * means the same possible outcomes.
 *
 * @param facts what is known
 * @returns the deciding facts with their values, frozen, in the order of the vocabulary
 * @throws InvalidFactsError naming every invalid fact
 * @throws InvalidRequestError for a value that is no decision
 *
 * @example
 * decidingFacts(umbrella, { rain: true, wind: false }); // => { rain: true }
 */
export function decidingFacts<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
): FactsIn<L> {
  refuseOtherThanDecision('decision', decision);
  const left = outcomesLeft(decision);
  const all = decision.decide(facts);
  const outcomes = all.status === 'decided' ? 1 : all.possible.length;
  const values: Readonly<Record<string, unknown>> = { ...facts };
  const only = (names: readonly string[]): FactsIn<L> =>
    Object.freeze(Object.fromEntries(names.map((name) => [name, values[name]]))) as FactsIn<L>; // a subset of valid facts

  const known = decision.facts.filter((name) => values[name] !== undefined);
  const kept = new Set<string>(known);
  for (let index = known.length - 1; index >= 0; index -= 1) {
    const name = known[index] as string; // within the list
    kept.delete(name);
    // Dropping facts never removes an outcome, so an equal number of outcomes means the same outcomes.
    if (left(only([...kept]), outcomes + 1) !== outcomes) kept.add(name);
  }
  return only(decision.facts.filter((name) => kept.has(name)));
}

/**
 * The number of outcomes that facts leave possible, up to a maximum; computed without making an answer where possible.
 */
function outcomesLeft<L extends Language>(decision: Decision<L, unknown>): (facts: FactsIn<L>, most: number) => number {
  const machine = decision.graph();
  const { source } = decision;
  const whole = machine.whole.get(source);
  const isSettled =
    whole === undefined && source.kind === 'collect' ? decidingMeans(source)?.itemsSettled(source, machine) : undefined;
  const answerTo = answersOfCall(machine, source);
  return (facts, most) => {
    const { classes = [] } = machine.read(facts); // a subset of valid facts
    if (whole !== undefined)
      return terminalsLeft(machine.compiledFor(source, classes).compiled.outcome, classes, most).length;
    // A single outcome can be recognised item by item.
    if (most === 2 && isSettled !== undefined) return isSettled(classes) ? 1 : 2;
    const answer = answerTo(classes);
    if (answer.status === 'decided') return 1;
    return answer.items === undefined ? answer.possible.length : Infinity;
  };
}
