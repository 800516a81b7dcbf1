import { deepFreeze } from '../../plain/deep-freeze';
import { unknownClass } from '../compile/diagram';
import { nodeStore } from '../compile/diagram-builder';
import type { Variable } from '../compile/partition';
import { restrict } from '../compile/restrict';
import type { FactConditions } from '../terms/fact-conditions';
import type { Decision, FactIn, FactsIn, Language } from './decision';
import { valuesLeft } from './implied-facts';

/** A value that is worth offering as an answer. */
export interface AnswerOption<Value = string | boolean> {
  /** The value of the fact. */
  readonly value: Value;
  /** The first option that leads to the same whatever else becomes known; absent for that one itself. */
  readonly sameAs?: Value;
}

/**
 * The answers that are worth offering to a question: those that contradict nothing that is known, and none at all where
 * no answer can still change a decision. Options that no decision tells apart any more name the first of them.
 *
 * @param decisions decisions over one vocabulary
 * @param fact the question; an answer that it has is left aside
 * @param facts what is known of the others
 * @param settings.excluded combinations of facts that do not occur
 * @returns the options in the order of the vocabulary, frozen; none for a number, whose values are not listed
 * @throws InvalidFactsError naming every bad fact
 *
 * @example
 * optionsFor([umbrella], 'rain', {}); // => [{ value: true }, { value: false }]
 * optionsFor([umbrella], 'rain', {}, { excluded: [{ rain: true }] }); // => []
 */
export function optionsFor<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  fact: FactIn<L>,
  facts: FactsIn<L>,
  { excluded = [] }: { readonly excluded?: readonly FactConditions<L['vocabulary']>[] | undefined } = {},
): readonly AnswerOption[] {
  const [first] = decisions;
  if (first === undefined) return Object.freeze([]);
  first.decide(facts); // facts are judged against the whole vocabulary, so once is enough
  const others = { ...facts, [fact]: undefined };
  const known: Readonly<Record<string, unknown>> = others;
  const effectOf = effectsOf(decisions, fact, others);
  const options = valuesLeft(first.source.vocabulary, fact, known, excluded).map((value) => ({
    value,
    effect: effectOf(value),
  }));
  const matters = options.some(({ effect }) => effect !== options[0]?.effect);
  if (!matters) return Object.freeze([]);
  return deepFreeze(
    options.map(({ value, effect }): AnswerOption => {
      const like = options.find((each) => each.effect === effect)?.value;
      return like === undefined || like === value ? { value } : { value, sameAs: like };
    }),
  );
}

/** What is left of the decisions once the question is answered: equal texts for what no decision tells apart. */
function effectsOf<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  fact: string,
  others: FactsIn<L>,
): (value: string | boolean) => string {
  const parts = decisions.map((decision) => {
    const { source } = decision;
    const machine = decision.graph();
    const { classes = [] } = machine.read(others); // the facts were judged before
    const { variable, values } = machine.variables.get(fact) as Variable; // a fact of the vocabulary
    const { outcome } = machine.compiledFor(source, classes).compiled;
    const store = nodeStore();
    return (value: string | boolean): number => {
      const known = classes.slice();
      known[variable] = values.includes(value) ? values.indexOf(value) : unknownClass;
      return restrict(outcome, known, undefined, store).root;
    };
  });
  return (value) => parts.map((part) => part(value)).join();
}
