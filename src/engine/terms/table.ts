import type { DecidedAnswer } from './answer';
import { deepFreeze } from '../../plain/deep-freeze';
import { distinct } from '../../plain/distinct';
import type { join } from '../compile/rows-that-apply';
import type { AnyTest } from './unary-test';
import type { Readings, Vocabulary } from './vocabulary';

/** One row of any table: a condition over facts and other decisions, and what follows from it. */
export interface TableRow {
  /** The name of the row, unique within its table. */
  readonly id: string;
  /**
   * Tests by fact, by reading, by decision (`smallMicro`) or by field of a decision's outcome (`redLine.eligible`); all
   * must hold.
   */
  readonly when?: Readonly<Record<string, AnyTest | undefined>>;
  /** The outcome, with references in the place of parameters. */
  readonly outcome: unknown;
  /** The clauses that the row implements. */
  readonly clauses: readonly string[];
  /** The readings that the row depends on. */
  readonly interpretations?: readonly string[];
}

/** What is cited when no row of a collection applies. */
export type NoneRow = Pick<TableRow, 'id' | 'clauses' | 'interpretations'>;

/** What a language brings along for its tables. The rooms of the engine that use more of it say so. */
export interface LanguageMeans {
  /**
   * Looks at a source, and at all that it reads, before anything is made of them.
   *
   * @throws InvalidTableError
   */
  readonly check: (source: Source) => void;
}

/** What sources of every kind have. */
interface AnySource {
  /** The name of the decision. */
  readonly id: string;
  /** The facts that may be tested. */
  readonly vocabulary: Vocabulary;
  /** The readings that may be tested, with their choices. */
  readonly readings?: Readings;
  /** The decisions whose outcomes are used, by the name used here. */
  readonly reads: Readonly<Record<string, Source>>;
  /** The rows in order; a combination has none. */
  readonly rows: readonly TableRow[];
  /** What its language brings along for tables that nobody has proved to be sound and small. */
  readonly general?: LanguageMeans;
  /** Whether its outcome is taken as given, whatever table a rulebook has. */
  readonly isAssumed?: true;
}

/**
 * A table of which one row gives the outcome: `first` takes the first row that applies, `unique` promises that no two
 * rows apply at once, which the analysis checks.
 */
export interface DecisionTable extends AnySource {
  /** Its hit policy. */
  readonly kind: 'first' | 'unique';
  /** The outcome where no row applies; absent: some row has to apply to all facts. */
  readonly otherwise?: unknown;
  /** Of collections only. */
  readonly none?: never;
  /** Of collections only. */
  readonly assemble?: never;
}

/** A table that makes its outcome out of all rows that apply. */
export interface Collection extends AnySource {
  /** All rows that apply count. */
  readonly kind: 'collect';
  /** Absent: where no row applies, nothing is collected. */
  readonly otherwise?: never;
  /** What is cited when no row applies. */
  readonly none?: NoneRow;
  /** Whether outcomes that several rows give are collected as often; absent: each once. */
  readonly keepsEqual?: boolean;
  /** What `assemble` makes of the list, by name, for whoever writes the table down; absent: something else. */
  readonly aggregate?: Aggregate;
  /** Makes the outcome out of the list of those collected, in table order. Absent: the list itself. */
  readonly assemble?: (collected: readonly unknown[]) => unknown;
}

/** One number made of a list of outcomes. */
export type Aggregate = 'count' | 'sum' | 'min' | 'max';

/**
 * The outcome of a collection whose rows have these outcomes.
 *
 * @param each gives each of them once
 */
export function collected(
  { keepsEqual = false, assemble }: Collection,
  outcomes: readonly unknown[],
  each = distinct,
): unknown {
  const items = keepsEqual ? outcomes : each(outcomes);
  return assemble ? assemble(deepFreeze(items)) : items;
}

/** A table of any kind. */
export type Table = DecisionTable | Collection;

/** Several decisions taken as one, with their outcomes by name. */
export interface Combination extends AnySource {
  /** It has no rows of its own. */
  readonly kind: 'combination';
  /** Of tables only. */
  readonly otherwise?: never;
  /** Of collections only. */
  readonly none?: never;
  /** Of collections only. */
  readonly assemble?: never;
  /** Facts whose values join the outcome under their own names; no numbers, since they have no end of values. */
  readonly facts: readonly string[];
  /** Joins the functions of its parts: what only a combination needs, it brings along. */
  readonly join: typeof join;
}

/** Where an outcome comes from, as data, before it is compiled. */
export type Source = Table | Combination;

/** What an answer cites: rows, their clauses and their readings. A rule is the id of a row behind that of its table. */
export type Grounds = Pick<DecidedAnswer<unknown>, 'rules' | 'clauses' | 'interpretations'>;

/** What an answer cites for a row. */
export function groundsOfRow({ id: table }: Source, { id, clauses, interpretations = [] }: NoneRow): Grounds {
  return { rules: [`${table}/${id}`], clauses, interpretations };
}

/** A source and all that it reads, directly or not, each once, what is read before its reader. */
export function closureOf(...sources: readonly Source[]): readonly Source[] {
  const visited = new Set<Source>();
  const found: Source[] = [];
  const visit = (source: Source): void => {
    if (visited.has(source)) return;
    visited.add(source);
    Object.values(source.reads).forEach(visit);
    found.push(source);
  };
  for (const source of sources) {
    source.general?.check(source);
    visit(source);
  }
  return found;
}

/** The tests of a row in order, by the name of the fact, decision or field. */
export function testsOfRow({ when = {} }: TableRow): readonly (readonly [name: string, test: AnyTest])[] {
  return Object.entries(when).filter((named): named is [string, AnyTest] => named[1] !== undefined);
}

/** The tests that a source makes itself. A fact that joins a combination is asked for, like one that is tested. */
export function testsOf(source: Source): ReturnType<typeof testsOfRow> {
  return source.kind === 'combination'
    ? source.facts.map((name) => [name, true] as const)
    : source.rows.flatMap(testsOfRow);
}
