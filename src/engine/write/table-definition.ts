import type { Decision, Language } from '../decide/decision';
import { InvalidTableError } from '../terms/errors';
import { refuseOtherThanObjects } from '../terms/refuse-other-than-objects';
import type { ParameterReference } from '../terms/parameter-reference';
import type { Source } from '../terms/table';
import type { Scalar, UnaryTest } from '../terms/unary-test';
import type { FactValue } from '../terms/vocabulary';

/** The decisions that a table may read, by the name that its rows use. */
export type Readable<L extends Language> = Readonly<Record<string, Decision<L, unknown>>>;

/** The outcome of a decision. */
type Decided<D> = D extends { decide(facts: never): infer A } ? Extract<A, { readonly status: 'decided' }> : never;

type OutcomeIn<A> = A extends { readonly outcome: infer Outcome } ? Outcome : never;

type RuleIn<A> = A extends { readonly rules: readonly (infer Rule extends string)[] } ? Rule : never;

/** The outcomes of a decision. */
export type OutcomeOf<D> = OutcomeIn<Decided<D>>;

/** The rule ids of a decision, including those of the decisions it reads. */
export type RuleOf<D> = RuleIn<Decided<D>>;

/** The parameters that tables may name. If there are none, the error of the compiler says how to declare one. */
export type ParameterIn<L extends Language> = [L['parameter']] extends [never]
  ? 'a name from ruleLanguage({ parameters })'
  : L['parameter'];

/** What a row may test: facts, readings, decisions with a plain outcome, and fields of outcomes that are records. */
type Inputs<L extends Language, Reads> = {
  readonly [Name in keyof L['vocabulary']]?: UnaryTest<FactValue<L['vocabulary'][Name]>, ParameterIn<L>> | undefined;
} & {
  readonly [Name in keyof L['readings']]?: UnaryTest<L['readings'][Name][number], ParameterIn<L>> | undefined;
} & {
  readonly [Name in keyof Reads as OutcomeOf<Reads[Name]> extends Scalar ? Name : never]?:
    UnaryTest<OutcomeOf<Reads[Name]>, ParameterIn<L>> | undefined;
} & {
  readonly [Path in FieldPath<Reads>]?: UnaryTest<FieldAt<Reads, Path>, ParameterIn<L>> | undefined;
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

/** An outcome built from the declared terms, numbers, booleans and parameters. */
export type Built<Term extends Scalar, Parameter extends string> =
  | Term
  | null
  | ParameterReference<Parameter>
  | readonly Term[]
  | { readonly [Field: string]: Term | number | boolean | null | ParameterReference<Parameter> | readonly Term[] };

/** The citations of an answer. */
export interface GroundDefinition<L extends Language, RowId extends string> {
  readonly id: RowId;
  /** The clauses that the row implements. */
  readonly clauses: readonly L['clause'][];
  /** The interpretations that the row depends on. */
  readonly interpretations?: readonly L['interpretation'][] | undefined;
}

interface Row<L extends Language, Reads, RowId extends string, Outcome> extends GroundDefinition<L, RowId> {
  /** Tests that must all pass, evaluated in this order. Absent: the row always applies. */
  readonly when?: Inputs<L, Reads> | undefined;
  readonly outcome: Outcome;
}

/** The definition of a table, with its names checked by the compiler. */
export interface TableDefinition<
  L extends Language,
  Reads,
  Id extends string,
  RowId extends string,
  Term extends Scalar,
  Outcome,
> {
  readonly id: Id;
  /** The decisions that the rows test. */
  readonly reads?: Reads | undefined;
  /** The terms that outcomes are built from; an outcome with another term does not compile. */
  readonly outcomes?: readonly Term[] | undefined;
  readonly rows: readonly Row<L, NoInfer<Reads>, RowId, Outcome>[];
}

/** The ids of the rules that an answer of a table may cite. */
export type RulesOf<Id extends string, RowId extends string, Reads> = `${Id}/${RowId}` | RuleOf<Reads[keyof Reads]>;

type Sourced = Readonly<Record<string, { readonly source: Source; readonly readings: unknown }>>;

/**
 * The sources of decisions, by the same names.
 *
 * @throws InvalidTableError for what is no object of objects, and for a decision under a rulebook: the rulebook of the
 * decision that reads it applies to both
 */
export function sourcesOf(decisions: Sourced = {}): Source['reads'] {
  refuseOtherThanObjects({ reads: decisions, ...decisions });
  return Object.fromEntries(
    Object.entries(decisions).map(([name, { source, readings }]) => {
      if (readings) throw new InvalidTableError('wrong-type', name);
      return [name, source];
    }),
  );
}
