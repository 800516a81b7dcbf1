import { decisionFrom, type Decision, type Language, type Rulebook } from './decision';
import { deepFreeze } from './deep-freeze';
import type { ParameterReference, Resolved } from './parameter-reference';
import type { HitPolicy, Source, Table, Text } from './table';
import type { Scalar, UnaryTest } from './unary-test';
import type { FactValue, Vocabulary } from './vocabulary';

/** Decisions that a table may read, by the name its rows use. */
export type Readable<L extends Language> = Readonly<Record<string, Decision<L, unknown>>>;

/** What a decision says when it is decided. */
type Decided<D> = D extends { decide(facts: never): infer A } ? Extract<A, { readonly status: 'decided' }> : never;

type OutcomeIn<A> = A extends { readonly outcome: infer Outcome } ? Outcome : never;

type RuleIn<A> = A extends { readonly rules: readonly (infer Rule extends string)[] } ? Rule : never;

/** The outcomes of a decision. */
export type OutcomeOf<D> = OutcomeIn<Decided<D>>;

/** The rule ids of a decision, its own and those of the decisions it reads. */
export type RuleOf<D> = RuleIn<Decided<D>>;

/** What a row may test: facts, decisions with a plain outcome, and the fields of decisions whose outcome is a record. */
type Inputs<L extends Language, Reads> = {
  readonly [Name in keyof L['vocabulary']]?: UnaryTest<FactValue<L['vocabulary'][Name]>, L['parameter']>;
} & {
  readonly [Name in keyof Reads as OutcomeOf<Reads[Name]> extends Scalar ? Name : never]?: UnaryTest<
    OutcomeOf<Reads[Name]>,
    L['parameter']
  >;
} & {
  readonly [Path in FieldPath<Reads>]?: UnaryTest<FieldAt<Reads, Path>, L['parameter']>;
};

type FieldPath<Reads> = {
  [Name in keyof Reads & string]: OutcomeOf<Reads[Name]> extends Scalar | readonly unknown[]
    ? never
    : `${Name}.${keyof OutcomeOf<Reads[Name]> & string}`;
}[keyof Reads & string];

type FieldAt<Reads, Path> = Path extends `${infer Name}.${infer Field}`
  ? Name extends keyof Reads
    ? Field extends keyof OutcomeOf<Reads[Name]>
      ? OutcomeOf<Reads[Name]>[Field]
      : never
    : never
  : never;

/** An outcome built from the declared terms, numbers, truth values and parameters. */
type Built<Term extends Scalar, Parameter extends string> =
  | Term
  | null
  | ParameterReference<Parameter>
  | readonly Term[]
  | { readonly [Field: string]: Term | number | boolean | null | ParameterReference<Parameter> | readonly Term[] };

interface Ground<L extends Language, RowId extends string> {
  readonly id: RowId;
  /** The clauses the row puts into force. */
  readonly clauses: readonly L['clause'][];
  /** The readings the row rests on. */
  readonly interpretations?: readonly L['interpretation'][];
}

interface Row<L extends Language, Reads, RowId extends string, Outcome> extends Ground<L, RowId> {
  /** Tests that must all hold; they are made in the order in which they stand. Absent: the row always applies. */
  readonly when?: Inputs<L, Reads>;
  readonly outcome: Outcome;
}

interface Definition<L extends Language, Reads, Id extends string, RowId extends string, Term extends Scalar, Outcome> {
  readonly id: Id;
  readonly title: Text;
  /** The decisions that the rows test. */
  readonly reads?: Reads;
  /** The words the outcomes are made of; an outcome that uses another word does not compile. */
  readonly outcomes?: readonly Term[];
  readonly rows: readonly Row<L, NoInfer<Reads>, RowId, Outcome>[];
}

type Rules<Id extends string, RowId extends string, Reads> = `${Id}/${RowId}` | RuleOf<Reads[keyof Reads]>;

/** The means of writing decisions over one vocabulary and one set of figures. */
export interface RuleLanguage<L extends Language> {
  readonly vocabulary: L['vocabulary'];
  /** The figures that decisions go by unless they are put under others. */
  readonly parameters: Rulebook<L>['parameters'];
  /**
   * A decision table: the first row that applies gives the outcome. With `hitPolicy: 'unique'` the analysis also
   * reports rows that apply at once.
   */
  readonly decision: <
    const Id extends string,
    const RowId extends string,
    const Term extends Scalar,
    const Outcome extends Built<Term, L['parameter']>,
    const Reads extends Readable<L> = Readonly<Record<never, never>>,
  >(
    definition: Definition<L, Reads, Id, RowId, Term, Outcome> & { readonly hitPolicy?: Exclude<HitPolicy, 'collect'> },
  ) => Decision<L, Resolved<Outcome>, Rules<Id, RowId, Reads>>;
  /** A decision table whose outcome is the list of all rows that apply, each outcome once, in table order. */
  readonly collection: <
    const Id extends string,
    const RowId extends string,
    const Term extends string,
    const Reads extends Readable<L> = Readonly<Record<never, never>>,
    Outcome = readonly Term[],
  >(
    definition: Definition<L, Reads, Id, RowId, Term, NoInfer<Term>> & {
      /** What the outcome rests on when no row applies. */
      readonly none?: Ground<L, RowId>;
      /** Makes the outcome out of the list. Must be pure. */
      readonly assemble?: (collected: readonly Term[]) => Outcome;
    },
  ) => Decision<L, Outcome, Rules<Id, RowId, Reads>>;
}

/**
 * Gives the means of writing decisions over a vocabulary.
 *
 * @param base the vocabulary, and the figures that the tables refer to by name
 *
 * @example
 * const { decision } = ruleLanguage({ vocabulary: defineVocabulary({ rain: { kind: 'boolean' } }), parameters: {} });
 * const umbrella = decision({
 *   id: 'umbrella',
 *   title: { zh: '带伞', en: 'Umbrella' },
 *   outcomes: [true, false],
 *   rows: [
 *     { id: 'wet', when: { rain: true }, outcome: true, clauses: [] },
 *     { id: 'dry', outcome: false, clauses: [] },
 *   ],
 * });
 * umbrella.decide({ rain: true }).status; // => 'decided'
 */
// @__NO_SIDE_EFFECTS__
export function ruleLanguage<
  const V extends Vocabulary,
  const P extends string = never,
  C extends string = string,
  I extends string = string,
>(base: {
  readonly vocabulary: V;
  readonly parameters: Readonly<Record<P, number>>;
}): RuleLanguage<{ vocabulary: V; parameter: P; clause: C; interpretation: I }> {
  interface L {
    vocabulary: V;
    parameter: P;
    clause: C;
    interpretation: I;
  }
  const { vocabulary } = base;
  const parameters: Rulebook<L>['parameters'] = Object.freeze({ ...base.parameters });
  /** A table does not know the types of its outcomes and rule ids: `never` lets the signatures above state them. */
  const make = ({ reads = {}, ...definition }: Defined, hitPolicy: HitPolicy): Decision<L, never, never> => {
    const table = { hitPolicy, ...definition, vocabulary, reads: sourcesOf(reads) };
    return decisionFrom(deepFreeze(table as Table), parameters); // the rows were typed by the caller
  };
  return Object.freeze({
    vocabulary,
    parameters,
    decision: (definition) => make(definition, 'first'),
    collection: (definition) => make(definition as Defined, 'collect'), // assembles the terms of its own rows
  } satisfies RuleLanguage<L>);
}

type Sourced = Readonly<Record<string, { readonly source: Source }>>;

/** A table as it is written down. */
type Defined = Omit<Partial<Table>, 'rows' | 'reads'> & { readonly rows: readonly object[]; readonly reads?: Sourced };

/** The sources of decisions, by the same names. */
export function sourcesOf(decisions: Sourced): Table['reads'] {
  return Object.fromEntries(Object.entries(decisions).map(([name, { source }]) => [name, source]));
}
