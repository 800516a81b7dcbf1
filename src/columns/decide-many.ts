import type { Decision, Language, Source } from '../engine';
import { InvalidFactsError, type FactProblem } from '../engine';
import {
  answersOfCall,
  decidingMeans,
  refuseOtherThanDecision,
  terminalOf,
  type Compiled,
  type Machine,
} from '../engine/internal';
import { listNumbering } from '../plain/list-numbering';
import { numbering } from '../plain/numbering';
import type { FactColumns } from './fact-columns';
import { readColumns, type Column } from './read-columns';
import { wayThrough } from './steps';

/** The possible outcomes of many rows. */
export interface ManyAnswers<Outcome> {
  /**
   * The sets of outcomes that are possible in some row, each in the order of the table; a row with a set of one is
   * decided.
   */
  readonly possible: readonly (readonly Outcome[])[];
  /** For each row, the index of its set. */
  readonly rows: Uint32Array;
}

/** The number of rows per block, small enough that intermediate values stay in the processor's cache. */
const blockLength = 4096;

/** The number of remembered numbers at which all are dropped: 16 megabytes. */
const mostRemembered = 4_000_000;

/** The most invalid values that an error lists. */
const mostProblems = 1000;

/**
 * Decides many rows at once, column by column: the possible outcomes of each row, as `decide` gives them, without
 * reasons. It takes a tenth of the time, or less if the columns are typed arrays.
 *
 * @param decision a decision, or a decision under a policy
 * @param columns the facts of the rows; a fact without a column is unknown in all rows
 * @throws InvalidFactsError naming the invalid values by fact and row, at most 1,000 of them, and invalid columns
 * @throws InvalidTableError for a row with more than 1,024 possible outcomes of a collection, wherever `decide` throws
 * it, and for incomplete rows of a table that is too large for so many of them
 *
 * @example
 * const { possible, rows } = decideMany(umbrella, { rain: [true, false, null] });
 * Array.from(rows, (row) => possible[row]); // => [[true], [false], [true, false]]
 */
export function decideMany<L extends Language, Outcome>(
  decision: Decision<L, Outcome>,
  columns: FactColumns<L>,
): ManyAnswers<Outcome> {
  refuseOtherThanDecision('decision', decision);
  const { source } = decision;
  const machine = decision.graph();
  const { length, all } = readColumns(columns, source.vocabulary, machine.variables);
  const problems: FactProblem[] = [];
  const whole = machine.whole.get(source);
  // A table that promises at most one row is refused where two apply to a row of the columns.
  const { possible, answerBlock } =
    whole && decidingMeans(source)?.overlappingTable(whole) === undefined
      ? throughDiagram(whole, machine, all, problems)
      : oneByOne(source, machine, all, problems);

  const rows = new Uint32Array(length);
  for (let first = 0; first < length; first += blockLength) {
    answerBlock(first, rows.subarray(first, Math.min(first + blockLength, length)));
  }
  if (problems.length > 0) throw new InvalidFactsError(problems);
  return Object.freeze({ possible: Object.freeze(possible) as readonly (readonly Outcome[])[], rows }); // the table's types
}

/** A way to answer some rows, with the sets of outcomes found so far. */
interface Answering {
  readonly possible: (readonly unknown[])[];
  readonly answerBlock: (first: number, rows: Uint32Array) => void;
}

/** Appends the classes of some rows to their codes, and collects problems. */
function readBlock(column: Column, first: number, last: number, codes: Int32Array, problems: FactProblem[]): void {
  try {
    for (const row of column.read(first, last, codes)) {
      if (problems.length < mostProblems) problems.push(column.problemIn(row));
    }
  } catch {
    // A list may be a proxy or have getters, which can do anything.
    if (!problems.includes(column.unreadable)) problems.push(column.unreadable);
  }
}

/** The fast way: all rows of a block take one step, then the next. */
function throughDiagram(
  { compiled: { outcome, outcomes } }: Compiled,
  { variables }: Machine,
  all: readonly Column[],
  problems: FactProblem[],
): Answering {
  const possible: (readonly unknown[])[] = [];
  const setOf = listNumbering();
  const byVariable = new Map(all.map((column) => [column.fact.variable, column]));
  const places = new Int32Array(blockLength);
  const codes = new Int32Array(blockLength);
  let way = wayThrough(outcome, variables, byVariable);
  let sets: number[] = [];
  const used = new Set(way.steps.flatMap(({ columns }) => columns));
  const unused = all.filter((column) => !used.has(column));

  return {
    possible,
    answerBlock(first, rows) {
      const last = first + rows.length;
      if (way.size() > mostRemembered) {
        way = wayThrough(outcome, variables, byVariable);
        sets = [];
      }
      places.fill(0);
      for (const { columns, take } of way.steps) {
        codes.fill(0);
        for (const column of columns) readBlock(column, first, last, codes, problems);
        take(places, codes, rows.length);
      }
      for (const column of unused) {
        codes.fill(0);
        readBlock(column, first, last, codes, problems);
      }
      for (let place = sets.length; place < way.ends.length; place += 1) {
        const end = (way.ends[place] as readonly number[]).map(terminalOf);
        const set = setOf(end);
        possible[set] ??= Object.freeze(end.map((number) => outcomes[number]));
        sets.push(set);
      }
      for (let row = 0; row < rows.length; row += 1) rows[row] = sets[places[row] as number] as number;
    },
  };
}

/** The slower way, for tables without a complete diagram. */
function oneByOne(source: Source, machine: Machine, all: readonly Column[], problems: FactProblem[]): Answering {
  const possible: (readonly unknown[])[] = [];
  const { numberOf } = numbering<unknown>();
  const setOf = listNumbering();
  const answerTo = answersOfCall(machine, source);
  const digits = new Int32Array(blockLength);
  const setFor = (classes: readonly number[]): number => {
    const answer = answerTo(classes);
    const outcomes = answer.status === 'decided' ? [answer.outcome] : answer.possible;
    const set = setOf(outcomes.map(numberOf));
    possible[set] ??= Object.freeze(outcomes);
    return set;
  };
  return {
    possible,
    answerBlock(first, rows) {
      const known = Array.from(rows, () => machine.start.slice());
      for (const column of all) {
        digits.fill(0);
        readBlock(column, first, first + rows.length, digits, problems);
        known.forEach((classes, row) => (classes[column.fact.variable] = (digits[row] as number) - 1));
      }
      if (problems.length > 0) return;
      const placeOf = listNumbering();
      const found: number[] = [];
      known.forEach((classes, row) => {
        // Rows of a block are often equal.
        const place = placeOf(classes);
        rows[row] = found[place] ??= setFor(classes);
      });
    },
  };
}
