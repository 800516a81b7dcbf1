import type { DecidedAnswer } from './answer';
import type { DiagramBuilder } from '../compile/diagram-builder';
import type { Parameters } from './parameter-reference';
import type { AnyTest } from './unary-test';
import type { Vocabulary } from './vocabulary';

/**
 * How the rows of a table make its outcome: `first` takes the first row that applies, `unique` promises that no two
 * rows apply at once (the analysis holds it to that), `collect` takes every row that applies, in table order.
 */
export type HitPolicy = 'first' | 'unique' | 'collect';

/** One row of any table: a condition over facts and other decisions, and what follows from it. */
export interface TableRow {
  readonly id: string;
  /** Tests by fact, by decision (`smallMicro`) or by field of a decision's outcome (`redLine.eligible`); all must hold. */
  readonly when?: Readonly<Record<string, AnyTest | undefined>>;
  readonly outcome: unknown;
  readonly clauses: readonly string[];
  readonly interpretations?: readonly string[];
}

/** What a collection rests on when no row applies. */
export type NoneRow = Pick<TableRow, 'id' | 'clauses' | 'interpretations'>;

/** What tables of every hit policy have. */
export interface RowTable {
  readonly id: string;
  readonly vocabulary: Vocabulary;
  readonly rows: readonly TableRow[];
  /** The decisions whose outcomes the rows test, by the name the rows use. */
  readonly reads: Readonly<Record<string, Source>>;
}

/** A table of which one row gives the outcome, as data, before it is compiled. */
export interface DecisionTable extends RowTable {
  readonly hitPolicy: Exclude<HitPolicy, 'collect'>;
  readonly none?: never;
  readonly assemble?: never;
}

/** A table that makes its outcome out of all rows that apply. */
export interface Collection extends RowTable {
  readonly hitPolicy: 'collect';
  /** What it rests on when no row applies. */
  readonly none?: NoneRow;
  /** Makes the outcome out of the list of those collected, each once, in table order. */
  readonly assemble: (collected: readonly unknown[]) => unknown;
  /** How it is compiled: it brings that along, so that what collects nothing does not carry it. */
  draft(collection: Source, compiler: Compiler): Draft;
}

/** A table of any hit policy. */
export type Table = DecisionTable | Collection;

/** Several decisions taken as one, with their outcomes by name. */
export interface Combination {
  readonly id: string;
  readonly vocabulary: Vocabulary;
  /** The decisions, by the names of their outcomes. */
  readonly reads: Readonly<Record<string, Source>>;
  /** It has none of its own. */
  readonly rows: readonly TableRow[];
  /** Facts whose values join the outcome under their own names; no numbers, since they have no end of values. */
  readonly facts: readonly string[];
  /** How it is compiled, as in a collection. */
  draft(combination: Source, compiler: Compiler): Draft;
}

/** Where an outcome comes from. */
export type Source = Table | Combination;

/** What an answer rests on; a rule is the id of a row behind that of its table. */
export type Grounds = Pick<DecidedAnswer<unknown>, 'rules' | 'clauses' | 'interpretations'>;

/** How an outcome came about. */
export interface Way {
  readonly outcome: unknown;
  /** The rows of the table itself that applied. */
  readonly rows: readonly number[];
  /** What the outcome rests on, here and in what had to be consulted: positions in the grounds of the whole graph. */
  readonly grounds: readonly number[];
}

/** A function from the classes of facts to ways to an outcome: the position of the way is the terminal. */
export interface Draft {
  readonly root: number;
  /** The different ways, in table order; the outcome is undefined where no row applies. */
  readonly ways: readonly Way[];
}

/** What sources are compiled with. */
export interface Compiler {
  readonly builder: DiagramBuilder;
  readonly parameters: Parameters | undefined;
  /** The facts by their names, and every source that has been compiled. */
  readonly drafts: Map<string | Source, Draft>;
  /** All that what has been compiled can rest on. */
  readonly grounds: Grounds[];
}

/** A source and all it rests on, each once, what is rested on first. */
export function closureOf(source: Source): readonly Source[] {
  return [...new Set(Object.values(source.reads).flatMap(closureOf)), source];
}

/** The tests of a row in the order in which they stand, by the name of the fact, decision or field. */
export function testsOfRow({ when = {} }: TableRow): readonly (readonly [name: string, test: AnyTest])[] {
  return Object.entries(when).filter((named): named is [string, AnyTest] => named[1] !== undefined);
}

/** The tests that a source makes itself. A fact that joins a combination is asked for, like one that is tested. */
export function testsOf(source: Source): ReturnType<typeof testsOfRow> {
  return 'facts' in source ? source.facts.map((name) => [name, true] as const) : source.rows.flatMap(testsOfRow);
}
