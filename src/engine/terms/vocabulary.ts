import { deepFreeze } from '../../plain/deep-freeze';
import { structuralKey } from '../../plain/structural-key';

/** A fact with a fixed list of values. */
export interface OneOfFact {
  /** Distinguishes it from facts of other kinds. */
  readonly kind: 'oneOf';
  /** The values, in the order in which they are shown. */
  readonly values: readonly [string, ...string[]];
}

/** A fact that is a finite number within bounds, both inclusive. */
export interface NumberFact {
  /** Distinguishes it from facts of other kinds. */
  readonly kind: 'number';
  /** The minimum, inclusive. */
  readonly minimum: number;
  /** The maximum, inclusive; absent: unbounded. */
  readonly maximum?: number;
  /** The unit of the number; absent for a ratio. */
  readonly unit?: string;
}

/** A fact that is true or false. */
export interface BooleanFact {
  /** Distinguishes it from facts of other kinds. */
  readonly kind: 'boolean';
}

/** A fact that is a whole number within bounds, both inclusive. There are no values between neighbours. */
export interface IntegerFact {
  /** Distinguishes it from facts of other kinds. */
  readonly kind: 'integer';
  /** The minimum, inclusive. */
  readonly minimum: number;
  /** The maximum, inclusive; absent: unbounded. */
  readonly maximum?: number;
  /** What is counted; absent for a plain number. */
  readonly unit?: string;
}

/** A fact that is a day, written `YYYY-MM-DD`. */
export interface DateFact {
  /** Distinguishes it from facts of other kinds. */
  readonly kind: 'date';
  /** The first possible day; absent: `0001-01-01`. */
  readonly earliest?: string;
  /** The last possible day; absent: `9999-12-31`. */
  readonly latest?: string;
}

/** A fact that is any text. */
export interface TextFact {
  /** Distinguishes it from facts of other kinds. */
  readonly kind: 'text';
}

/** The definition of one fact. */
export type FactDefinition = OneOfFact | NumberFact | BooleanFact | IntegerFact | DateFact | TextFact;

/** Facts by name, in the order in which to ask for them by default. */
export type Vocabulary = Readonly<Record<string, FactDefinition>>;

/** The readings of open questions by name, each with its choices; the first choice is the default. */
export type Readings = Readonly<Record<string, readonly [string, ...string[]]>>;

/** The type of the values of a fact. */
export type FactValue<Definition extends FactDefinition> = Definition extends OneOfFact
  ? Definition['values'][number]
  : Definition extends NumberFact | IntegerFact
    ? number
    : Definition extends DateFact | TextFact
      ? string
      : boolean;

/**
 * The known facts of a case; a fact that is left out or `undefined` is unknown. Only the enumerable properties of the
 * object itself are facts, never those of its prototype.
 */
export type FactsOf<V extends Vocabulary> = { readonly [Name in keyof V]?: FactValue<V[Name]> | undefined };

/**
 * Defines a vocabulary; the types of facts are inferred from it.
 *
 * @param vocabulary facts by name
 * @returns the same vocabulary, deeply frozen
 *
 * @example
 * const vocabulary = defineVocabulary({ sky: { kind: 'oneOf', values: ['clear', 'rain'] } });
 * vocabulary.sky.values; // => ['clear', 'rain']
 */
// @__NO_SIDE_EFFECTS__
export function defineVocabulary<const V extends Vocabulary>(vocabulary: V): V {
  return deepFreeze(vocabulary);
}

/**
 * The first fact in which two vocabularies differ: its name, its definition or its place. Diagrams refer to facts by
 * their places.
 *
 * @returns undefined if they have equal facts in the same order
 */
export function differingFact(one: Vocabulary, other: Vocabulary): string | undefined {
  if (one === other) return undefined;
  const [facts, others] = [Object.entries(one), Object.entries(other)];
  const longer = facts.length < others.length ? others : facts;
  return longer.find((_, place) => structuralKey(facts[place]) !== structuralKey(others[place]))?.[0];
}
