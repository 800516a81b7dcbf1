import type { ParameterReference, UnaryTest } from '../engine';
import type { FactValue } from '../engine';
import type { vocabulary } from '../facts';
import type { Infer } from '../plain/read/infer';
import type { BilingualText } from './bilingual-text';
import type { ClauseId } from './clauses';
import type { InterpretationId } from './interpretations';
import type { ParameterName } from './parameters';
import type { ReadingChoices } from './reading-choices';
import type { ReplaceableTable, tableContracts } from './table-contracts';

type Contracts = typeof tableContracts;

/** An outcome, in which a number may be the sum of parameters. */
type Written<Outcome> = number extends Outcome
  ? Outcome | ParameterReference<ParameterName>
  : Outcome extends readonly unknown[]
    ? Outcome
    : Outcome extends object
      ? { readonly [Field in keyof Outcome]: Written<Outcome[Field]> }
      : Outcome;

/** The tests of a row: facts, readings, and the decisions that the table may read. */
type RowTests<Id extends ReplaceableTable> = {
  readonly [Name in keyof typeof vocabulary]?:
    UnaryTest<FactValue<(typeof vocabulary)[Name]>, ParameterName> | undefined;
} & {
  readonly [Name in keyof ReadingChoices]?: UnaryTest<ReadingChoices[Name][number]> | undefined;
} & {
  readonly [Name in keyof Contracts[Id]['reads'] & string]?: UnaryTest<Infer<Contracts[Id]['reads'][Name]>> | undefined;
};

/** A row of a replacing table. */
export interface PolicyTableRow<Id extends ReplaceableTable = ReplaceableTable> {
  /** The name of the row, unique within its table. */
  readonly id: string;
  /** A description of the row, for explanations. */
  readonly text: BilingualText;
  /** The tests, all of which must pass; left out: the row always applies. */
  readonly when?: RowTests<Id> | undefined;
  /** The outcome; a number may be a reference to parameters, as in `{ parameters: ['lineTap10kVDays'] }`. */
  readonly outcome: Written<Infer<Contracts[Id]['outcome']>>;
  /** The clauses that the row implements. */
  readonly clauses: readonly ClauseId[];
  /** The questions of the register that the row depends on. */
  readonly interpretations?: readonly InterpretationId[] | undefined;
}

/** A table that replaces the table of a decision. */
export interface PolicyTable<Id extends ReplaceableTable = ReplaceableTable> {
  /** The rows in order. In a table of kind `first`, the last row must cover all other cases. */
  readonly rows: readonly PolicyTableRow<Id>[];
}

/** The replacing tables of a policy, by decision. */
export type PolicyTables = { readonly [Id in ReplaceableTable]?: PolicyTable<Id> | undefined };
