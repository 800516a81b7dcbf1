import type { DiagramBuilder } from './diagram-builder';
import type { Parameters } from './parameter-reference';
import type { Variables } from './partition';
import type { AnyTest } from './unary-test';
import type { Vocabulary } from './vocabulary';

/** A text in the two languages of the library. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

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

/** A table as data, before it is compiled. */
export interface Table {
  readonly id: string;
  readonly title: Text;
  readonly vocabulary: Vocabulary;
  readonly hitPolicy: HitPolicy;
  readonly rows: readonly TableRow[];
  /** The decisions whose outcomes the rows test, by the name the rows use. */
  readonly reads: Readonly<Record<string, Source>>;
  /** What a collection without any applying row rests on. */
  readonly none?: NoneRow;
  /** Makes the outcome out of the collected ones; without it the outcome is their list. */
  readonly assemble?: (collected: readonly unknown[]) => unknown;
}

/** Several decisions taken as one, with their outcomes by name. */
export interface Combination {
  readonly id: string;
  readonly title: Text;
  readonly vocabulary: Vocabulary;
  readonly combines: Readonly<Record<string, Source>>;
  /** Facts whose values join the outcome under their own names; no numbers, since they have no end of values. */
  readonly facts: readonly string[];
  /** How it is compiled: it brings that along, so that what combines nothing does not carry it. */
  readonly draft: (combination: Combination, compiler: Compiler) => Draft;
}

/** Where an outcome comes from. */
export type Source = Table | Combination;

/** What an answer can rest on: a row, or that none applied. */
export interface Ground {
  /** The id of the row behind that of its table. */
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly interpretations: readonly string[];
}

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
  readonly partitions: Variables;
  readonly parameters: Parameters;
  /** What has been compiled, and all it can rest on. */
  readonly drafts: Map<Source, Draft>;
  readonly grounds: Ground[];
}

/** A source and all it rests on, each once, what is rested on first. */
export function closureOf(source: Source): readonly Source[] {
  const direct = Object.values('combines' in source ? source.combines : source.reads);
  return [...new Set([...direct.flatMap(closureOf), source])];
}

/** The tests of a row in the order in which they stand, by the name of the fact, decision or field. */
export function testsOfRow({ when = {} }: TableRow): readonly (readonly [name: string, test: AnyTest])[] {
  return Object.entries(when).flatMap(([name, test]) => (test === undefined ? [] : [[name, test] as const]));
}

/** The tests that a source makes itself. A fact that joins a combination is asked for, like one that is tested. */
export function testsOf(source: Source): ReturnType<typeof testsOfRow> {
  return 'combines' in source ? source.facts.map((name) => [name, true] as const) : source.rows.flatMap(testsOfRow);
}
