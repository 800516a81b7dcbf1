import type { Language, Rulebook } from '../decide/decision';
import type { Vocabulary } from '../terms/vocabulary';

/** What decisions are written in: one vocabulary, and the names of figures, clauses and readings. */
export interface RuleLanguage<L extends Language> {
  readonly vocabulary: L['vocabulary'];
  /** The figures that decisions go by unless they are put under others; without them each table tells its own. */
  readonly parameters: Rulebook<L>['parameters'] | undefined;
  /** The names, for the compiler alone. */
  readonly names?: L;
}

/**
 * Names what decisions are written in.
 *
 * @param base the vocabulary, and the figures that the tables refer to by name if they do not tell them themselves
 *
 * @example
 * const outdoors = ruleLanguage({ vocabulary: defineVocabulary({ rain: { kind: 'boolean' } }) });
 * outdoors.vocabulary.rain.kind; // => 'boolean'
 */
// @__NO_SIDE_EFFECTS__
export function ruleLanguage<
  const V extends Vocabulary,
  const P extends string = never,
  C extends string = string,
  I extends string = string,
>({
  vocabulary,
  parameters,
}: {
  readonly vocabulary: V;
  readonly parameters?: Readonly<Record<P, number>>;
}): RuleLanguage<{ vocabulary: V; parameter: P; clause: C; interpretation: I }> {
  return Object.freeze({ vocabulary, parameters: parameters && Object.freeze({ ...parameters }) });
}
