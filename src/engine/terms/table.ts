import type { DecidedAnswer } from './answer';
import { deepFreeze } from '../../plain/deep-freeze';
import { distinct } from '../../plain/distinct';
import type { join } from '../compile/rows-that-apply';
import type { AnyTest } from './unary-test';
import type { Readings, Vocabulary } from './vocabulary';

/** One row of any table: conditions on facts and other decisions, and the outcome. */
export interface TableRow {
  /** The name of the row, unique within its table. */
  readonly id: string;
  /**
   * Tests by fact, by reading, by decision (`smallMicro`) or by field of a decision's outcome (`redLine.eligible`); all
   * of them must pass.
   */
  readonly when?: Readonly<Record<string, AnyTest | undefined>> | undefined;
  /** The outcome; it may contain references to parameters. */
  readonly outcome: unknown;
  /** The clauses that the row implements. */
  readonly clauses: readonly string[];
  /** The interpretations that the row depends on. */
  readonly interpretations?: readonly string[] | undefined;
}

/** The citations if no row of a collection applies. */
export type NoneRow = Pick<TableRow, 'id' | 'clauses' | 'interpretations'>;

/** The code for general tables of a language. Each folder of the engine declares the part that it uses. */
export interface LanguageMeans {
  /**
   * Checks a source, and everything that it reads, before it is compiled.
   *
   * @throws InvalidTableError
   */
  readonly check: (source: Source) => void;
}

/** What sources of all kinds have. */
interface AnySource {
  /** The name of the decision. */
  readonly id: string;
  /** The facts that may be tested. */
  readonly vocabulary: Vocabulary;
  /** The readings that may be tested, with their choices. */
  readonly readings?: Readings;
  /** The decisions whose outcomes it uses, by the name used here. */
  readonly reads: Readonly<Record<string, Source>>;
  /** The rows in order; a combination has none. */
  readonly rows: readonly TableRow[];
  /** The code for general tables of its language, for tables that may be incomplete or large. */
  readonly general?: LanguageMeans;
  /** Whether its outcome is assumed; then no rulebook replaces its table. */
  readonly isAssumed?: true;
}

/**
 * A table in which one row gives the outcome. `first`: the first row that applies. `unique`: at most one row may apply,
 * which `analyse` checks.
 */
export interface DecisionTable extends AnySource {
  /** Its hit policy. */
  readonly kind: 'first' | 'unique';
  /** The outcome if no row applies; absent: for all facts some row must apply. */
  readonly otherwise?: unknown;
  /** Of collections only. */
  readonly none?: never;
  /** Of collections only. */
  readonly assemble?: never;
}

/** A table whose outcome is computed from all rows that apply. */
export interface Collection extends AnySource {
  /** All rows that apply count. */
  readonly kind: 'collect';
  /** Absent: if no row applies, nothing is collected. */
  readonly otherwise?: never;
  /** The citations if no row applies. */
  readonly none?: NoneRow;
  /** Whether an outcome of several rows is collected once for each row; absent: it is collected once. */
  readonly keepsEqual?: boolean;
  /** The name of what `assemble` computes, for exports; absent: something else. */
  readonly aggregate?: Aggregate;
  /** Makes the outcome of the collected list, in table order. Absent: the list itself. */
  readonly assemble?: (collected: readonly unknown[]) => unknown;
}

/** A number computed from a list of outcomes. */
export type Aggregate = 'count' | 'sum' | 'min' | 'max';

/**
 * The outcome of a collection, given the outcomes of the rows that apply.
 *
 * @param each reduces them to distinct ones
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

/** Several decisions in one; the outcome has their outcomes by name. */
export interface Combination extends AnySource {
  /** It has no rows of its own. */
  readonly kind: 'combination';
  /** Of tables only. */
  readonly otherwise?: never;
  /** Of collections only. */
  readonly none?: never;
  /** Of collections only. */
  readonly assemble?: never;
  /**
   * Facts whose values are part of the outcome, under their own names; no numbers, which have infinitely many values.
   */
  readonly facts: readonly string[];
  /**
   * Joins the functions of its parts. A property of combinations, so that bundles without them do not contain this
   * code.
   */
  readonly join: typeof join;
}

/** The definition of a decision as data, before it is compiled. */
export type Source = Table | Combination;

/** The citations of an answer: rows, clauses and interpretations. The id of a rule is `table/row`. */
export type Grounds = Pick<DecidedAnswer<unknown>, 'rules' | 'clauses' | 'interpretations'>;

/** The citations of a row. */
export function groundsOfRow({ id: table }: Source, { id, clauses, interpretations = [] }: NoneRow): Grounds {
  return { rules: [`${table}/${id}`], clauses, interpretations };
}

/** A source and everything that it reads, directly or indirectly, each once, in the order of compiling. */
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

/** The tests that a source itself makes. A fact of a combination counts as tested. */
export function testsOf(source: Source): ReturnType<typeof testsOfRow> {
  return source.kind === 'combination'
    ? source.facts.map((name) => [name, true] as const)
    : source.rows.flatMap(testsOfRow);
}
