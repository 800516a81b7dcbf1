import type { Language, Rulebook } from '../decide/decision';
import { frozenCopy } from '../../plain/frozen-copy';
import { InvalidTableError } from '../terms/errors';
import { refuseOtherThanObjects } from '../terms/refuse-other-than-objects';
import type { GeneralTables } from '../decide/deciding-means';
import { general } from '../decide/general';
import type { Readings, Vocabulary } from '../terms/vocabulary';

/** The language of decisions: one vocabulary, readings, and the names of parameters and clauses. */
export interface RuleLanguage<L extends Language> {
  /** The facts that rows may test. */
  readonly vocabulary: L['vocabulary'];
  /** The readings that rows may test, with their choices; the first choice is the default. */
  readonly readings: L['readings'];
  /** The parameters that apply without a rulebook; absent: each table contains its own. */
  readonly parameters: Rulebook<L>['parameters'] | undefined;
  /** The code for general tables, which may be incomplete or large. */
  readonly general?: GeneralTables;
  /** The names; only the type checker uses them. */
  readonly names?: L;
}

/**
 * Defines the language of decisions.
 *
 * A policy can leave questions open. A reading is such a question with several possible answers: rows test it like a
 * fact, and a rulebook chooses the answer, so that every interpretation is part of the rules.
 *
 * @param base the vocabulary, the readings, and the parameters that tables without their own figures refer to
 * @throws InvalidTableError for what is no object, and for a field that languages do not have
 *
 * @example
 * const outdoors = ruleLanguage({
 *   vocabulary: defineVocabulary({ rain: { kind: 'boolean' } }),
 *   readings: { drizzle: ['counts', 'doesNot'] },
 * });
 * outdoors.readings.drizzle; // => ['counts', 'doesNot']
 */
// @__NO_SIDE_EFFECTS__
export function ruleLanguage<
  const V extends Vocabulary,
  const P extends string = never,
  C extends string = string,
  I extends string = string,
  const R extends Readings = Readonly<Record<never, never>>,
>(base: {
  readonly vocabulary: V;
  readonly readings?: R | undefined;
  readonly parameters?: Readonly<Record<P, number>> | undefined;
}): RuleLanguage<{ vocabulary: V; readings: R; parameter: P; clause: C; interpretation: I }> {
  refuseOtherThanObjects({ base });
  const { vocabulary, readings = {} as R, parameters, ...others } = base; // without readings, R has no names
  const other = Object.keys(others).find((name) => !['general', 'names'].includes(name)); // those of another language
  if (other !== undefined) throw new InvalidTableError('unknown-field', other);
  refuseOtherThanObjects({ readings });
  return frozenCopy({ vocabulary, readings, parameters, general });
}
