import { deepFreeze } from '../../plain/deep-freeze';

/** A fact that takes one of a closed list of values. */
export interface OneOfFact {
  /** Tells it from facts of other kinds. */
  readonly kind: 'oneOf';
  /** The values, in the order in which they are shown. */
  readonly values: readonly [string, ...string[]];
}

/** A fact that is a finite number within bounds, both inclusive. */
export interface NumberFact {
  /** Tells it from facts of other kinds. */
  readonly kind: 'number';
  /** The least value, inclusive. */
  readonly minimum: number;
  /** Absent: unbounded above. */
  readonly maximum?: number;
  /** The unit of the number, absent for a pure ratio. */
  readonly unit?: string;
}

/** A fact that either holds or does not. */
export interface BooleanFact {
  /** Tells it from facts of other kinds. */
  readonly kind: 'boolean';
}

/** A fact that is a whole number within bounds, both inclusive. Between two of them nothing lies. */
export interface IntegerFact {
  /** Tells it from facts of other kinds. */
  readonly kind: 'integer';
  /** The least value, inclusive. */
  readonly minimum: number;
  /** Absent: unbounded above. */
  readonly maximum?: number;
  /** What is counted, absent for a pure number. */
  readonly unit?: string;
}

/** A fact that is a day, written `YYYY-MM-DD`. */
export interface DateFact {
  /** Tells it from facts of other kinds. */
  readonly kind: 'date';
  /** The first day that it can be; absent: `0001-01-01`. */
  readonly earliest?: string;
  /** The last day; absent: `9999-12-31`. */
  readonly latest?: string;
}

/** A fact that is any text. */
export interface TextFact {
  /** Tells it from facts of other kinds. */
  readonly kind: 'text';
}

/** What may be said of one fact. */
export type FactDefinition = OneOfFact | NumberFact | BooleanFact | IntegerFact | DateFact | TextFact;

/** Facts by name. Their order is the order in which facts are asked when nothing else decides it. */
export type Vocabulary = Readonly<Record<string, FactDefinition>>;

/** Readings of an open question by name, each with its choices; the first is taken unless a rulebook says otherwise. */
export type Readings = Readonly<Record<string, readonly [string, ...string[]]>>;

/** The type of the values a fact takes. */
export type FactValue<Definition extends FactDefinition> = Definition extends OneOfFact
  ? Definition['values'][number]
  : Definition extends NumberFact | IntegerFact
    ? number
    : Definition extends DateFact | TextFact
      ? string
      : boolean;

/** What is known of a case: every fact may be left out, and `undefined` says the same: unknown. */
export type FactsOf<V extends Vocabulary> = { readonly [Name in keyof V]?: FactValue<V[Name]> | undefined };

/**
 * Declares a vocabulary; the types of facts are inferred from it.
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
