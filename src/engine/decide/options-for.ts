import { deepFreeze } from '../../plain/deep-freeze';
import { hasOwn } from '../../plain/has-own';
import { badArgument, readingArgument } from '../../plain/read/argument';
import { refuseOtherOptions } from '../../plain/read/other-options';
import { unknownClass } from '../compile/diagram';
import { nodeStore } from '../compile/diagram-builder';
import type { Variable } from '../compile/partition';
import { restrict } from '../compile/restrict';
import type { FactConditions } from '../terms/fact-conditions';
import { refuseDecisionsOfOtherFacts, refuseOtherThanDecisions } from './decision-argument';
import type { Decision, FactIn, FactsIn, Language } from './decision';
import { refuseOtherThanCombinations, valuesLeft } from './implied-facts';

/** An option to offer as an answer. */
export interface AnswerOption<Value = string | boolean> {
  /** The value of the fact. */
  readonly value: Value;
  /** The first option with the same consequences, whatever else becomes known; absent for that option itself. */
  readonly sameAs?: Value;
}

/**
 * The options to offer for a question: those that do not contradict the known facts, and none if only one is left or if
 * the fact cannot change a decision. Options with the same consequences for all decisions refer to the first of them.
 *
 * @param decisions decisions over one vocabulary
 * @param fact the question; its present answer, if any, is ignored
 * @param facts what is known
 * @param settings.excluded combinations of facts that do not occur
 * @returns the options in the order of the vocabulary, frozen; empty for a number, which has no list of values
 * @throws InvalidFactsError naming every invalid fact
 * @throws InvalidRequestError for a value that is no decision, for decisions with different facts, for an unknown fact
 *   or option, and for combinations of another kind
 *
 * @example
 * optionsFor([umbrella], 'rain', {}); // => [{ value: true }, { value: false }]
 * optionsFor([umbrella], 'rain', {}, { excluded: [{ rain: true }] }); // => []
 */
export function optionsFor<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  fact: FactIn<L>,
  facts: FactsIn<L>,
  options: { readonly excluded?: readonly FactConditions<L['vocabulary']>[] | undefined } = {},
): readonly AnswerOption[] {
  refuseOtherThanDecisions('decisions', decisions);
  refuseDecisionsOfOtherFacts('decisions', decisions);
  const own = readingArgument('options', options, 'readable properties', () =>
    refuseOtherOptions('options', options, { excluded: null }),
  );
  const excluded = own.excluded ?? [];
  const [first] = decisions;
  if (first === undefined) return Object.freeze([]);
  const { vocabulary } = first.source;
  refuseOtherThanCombinations(vocabulary, excluded);
  if (typeof fact !== 'string' || !hasOwn(vocabulary, fact)) {
    throw badArgument('fact', 'unknown-value', `one of ${Object.keys(vocabulary).join(', ')}`, fact);
  }
  first.decide(facts); // facts are validated against the whole vocabulary, so once is enough
  const others = { ...facts, [fact]: undefined };
  const known: Readonly<Record<string, unknown>> = others;
  const effectOf = effectsOf(decisions, fact, others);
  const offered = valuesLeft(vocabulary, fact, known, excluded).map((value) => ({
    value,
    effect: effectOf(value),
  }));
  // A decision stays open until the fact is known if any value matters, even an excluded one.
  const effects = new Set(valuesLeft(vocabulary, fact, known, []).map(effectOf));
  if (effects.size < 2 || offered.length < 2) return Object.freeze([]);
  const likes = new Map<string, AnswerOption['value']>();
  for (const { value, effect } of offered) if (!likes.has(effect)) likes.set(effect, value);
  return deepFreeze(
    offered.map(({ value, effect }): AnswerOption => {
      const like = likes.get(effect);
      return like === undefined || like === value ? { value } : { value, sameAs: like };
    }),
  );
}

/**
 * The remaining functions of the decisions after an answer to the question, as text: equal for options with equal
 * consequences.
 */
function effectsOf<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  fact: string,
  others: FactsIn<L>,
): (value: string | boolean) => string {
  const parts = decisions.map((decision) => {
    const { source } = decision;
    const machine = decision.graph();
    const { classes = [] } = machine.read(others); // the facts are validated already
    const { variable, values } = machine.variables.get(fact) as Variable; // a fact of the vocabulary
    const { outcome } = machine.compiledFor(source, classes).compiled;
    const store = nodeStore();
    const places = new Map(values.map((each, place) => [each, place]));
    return (value: string | boolean): number => {
      const known = classes.slice();
      known[variable] = places.get(value) ?? unknownClass;
      return restrict(outcome, known, undefined, store).root;
    };
  });
  return (value) => parts.map((part) => part(value)).join();
}
