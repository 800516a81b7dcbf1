import { decisionFrom, type Decision, type Language } from '../decide/decision';
import { refuseOtherThanObjects } from '../terms/refuse-other-than-objects';
import { join } from '../compile/rows-that-apply';
import type { RuleLanguage } from './language';
import type { Combination } from '../terms/table';
import { sourcesOf, type OutcomeOf, type Readable, type RuleOf } from './table-definition';
import type { BooleanFact, FactValue, OneOfFact, Vocabulary } from '../terms/vocabulary';

/** The facts with finitely many values. */
type CountableFact<V extends Vocabulary> = {
  [Name in keyof V & string]: V[Name] extends BooleanFact | OneOfFact ? Name : never;
}[keyof V & string];

/**
 * Combines several decisions into one, so that an unknown fact read by two of them is one unknown.
 *
 * @param language the language the decisions are written in
 * @param definition the decisions, by their names in the outcome; facts join under their own names
 *
 * @example
 * const both = combine(outdoors, {
 *   id: 'both',
 *   combines: { umbrella },
 *   facts: ['rain'],
 * });
 * both.decide({ rain: true }).outcome; // => { umbrella: true, rain: true }
 */
// @__NO_SIDE_EFFECTS__
export function combine<
  L extends Language,
  const Id extends string,
  const Parts extends Readable<L>,
  const Name extends CountableFact<L['vocabulary']> = never,
>(
  language: RuleLanguage<L>,
  definition: {
    readonly id: Id;
    readonly combines: Parts;
    readonly facts?: readonly Name[] | undefined;
  },
): Decision<
  L,
  { readonly [Part in keyof Parts]: OutcomeOf<Parts[Part]> } & {
    readonly [Fact in Name]: FactValue<L['vocabulary'][Fact]>;
  },
  RuleOf<Parts[keyof Parts]>
> {
  refuseOtherThanObjects({ language, definition });
  const { vocabulary, readings, parameters, general } = language;
  const { combines, facts = [], ...written } = definition;
  const reads = sourcesOf(combines);
  const source: Combination = {
    ...written,
    vocabulary,
    ...(readings && { readings }),
    ...(general && { general }),
    kind: 'combination',
    reads,
    rows: [],
    facts,
    join,
  };
  return decisionFrom(source, { parameters });
}
