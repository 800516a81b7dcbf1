/** Generated tables of any size, with complete facts for them. */
import { drawn, randomNumbers } from '../forms';

/** A range of a fact, with the lower bound included. */
interface Band {
  readonly fact: string;
  readonly from: number;
  readonly below: number;
}

/** A table in which the first row that applies gives the outcome; the last row always applies. */
export interface BandTable {
  readonly facts: readonly string[];
  readonly rows: readonly { readonly bands: readonly Band[]; readonly outcome: string }[];
}

/** Complete facts: a number or a boolean for each. */
export type MadeUpFacts = Readonly<Record<string, number | boolean>>;

/** A tool with a loaded table. */
export type Ask = (facts: MadeUpFacts) => unknown;

/** A tool, with each kind of table in its recommended form. */
export interface TableTool {
  readonly name: string;
  /** Whether its memory is in the JavaScript heap, where it can be measured. */
  readonly isInHeap: boolean;
  /** The first row that applies gives the outcome. */
  readonly firstHit: (table: BandTable) => Ask | Promise<Ask>;
  /** Row i tests `fact{i}` and collects `item{i}`. */
  readonly collection: (count: number) => Ask | Promise<Ask>;
  /** Decision i is true if `fact{i}` is, or if decision i - 1 is. */
  readonly chain: (length: number) => Ask | Promise<Ask>;
}

/** A table for any tool, with questions and their answers. */
export interface Task {
  /** A description of the table, with its size. */
  readonly subject: string;
  readonly give: (tool: TableTool) => Ask | Promise<Ask>;
  readonly questions: readonly { readonly facts: MadeUpFacts; readonly expected: unknown }[];
}

const most = 100;
const questionCount = 32;

/** `fact0`, `fact1` and so on. */
export function factNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `fact${index}`);
}

/** A tariff: one row for every combination of bands of three facts; some of the rows also test the other facts. */
function tariff(count: number): BandTable {
  const steps = Math.ceil(Math.cbrt(count));
  const band = (fact: string, step: number): Band => ({
    fact,
    from: Math.floor((step * most) / steps),
    below: Math.floor(((step + 1) * most) / steps),
  });
  const rows = Array.from({ length: count }, (_, row) => ({
    bands: [
      band('fact0', row % steps),
      band('fact1', Math.floor(row / steps) % steps),
      band('fact2', Math.floor(row / steps ** 2)),
      ...(row % 4 === 0 ? [{ fact: `fact${3 + (row % 9)}`, from: 10, below: most }] : []),
    ],
    outcome: `outcome${row % 40}`,
  }));
  return { facts: factNames(12), rows: [...rows, { bands: [], outcome: 'none' }] };
}

/** Rows that test up to eight of the facts, with wide bands, so that many rows are evaluated. */
function randomTable(count: number, factCount: number): BandTable {
  const random = randomNumbers(18);
  const facts = factNames(factCount);
  const rows = Array.from({ length: count }, (_, row) => {
    const tested = new Set(Array.from({ length: 8 }, () => drawn(random, facts)));
    const bands = [...tested].map((fact) => {
      const from = Math.floor(random() * 40);
      return { fact, from, below: from + 60 };
    });
    return { bands, outcome: `outcome${row % 40}` };
  });
  return { facts, rows: [...rows, { bands: [], outcome: 'none' }] };
}

function outcomeIn({ rows }: BandTable, facts: MadeUpFacts): string | undefined {
  return rows.find(({ bands }) =>
    bands.every(({ fact, from, below }) => {
      const value = facts[fact];
      return typeof value === 'number' && value >= from && value < below;
    }),
  )?.outcome;
}

/** Facts for every question, drawn at random. */
function factSets(names: readonly string[], value: (random: () => number) => number | boolean): readonly MadeUpFacts[] {
  const random = randomNumbers(4);
  return Array.from({ length: questionCount }, () =>
    Object.fromEntries(names.map((name) => [name, value(random)] as const)),
  );
}

function firstHitTask(subject: string, table: BandTable): Task {
  const sets = factSets(table.facts, (random) => Math.floor(random() * most));
  return {
    subject: `${(table.rows.length - 1).toLocaleString('en-US')} rows × ${table.facts.length} facts, ${subject}`,
    give: (tool) => tool.firstHit(table),
    questions: sets.map((facts) => ({ facts, expected: outcomeIn(table, facts) })),
  };
}

export function structuredTask(rows: number): Task {
  return firstHitTask('structured', tariff(rows));
}

export function randomTask(rows: number, facts: number): Task {
  return firstHitTask('random', randomTable(rows, facts));
}

export function collectionTask(count: number): Task {
  const names = factNames(count);
  return {
    subject: `a collection of ${count} rows`,
    give: (tool) => tool.collection(count),
    questions: factSets(names, (random) => random() < 0.5).map((facts) => ({
      facts,
      expected: names.flatMap((name, index) => (facts[name] === true ? [`item${index}`] : [])),
    })),
  };
}

/** In half of the questions no fact is true, so that the whole chain is evaluated. */
export function chainTask(length: number): Task {
  const names = factNames(length);
  const sets = factSets(names, (random) => random() < Math.LN2 / length);
  return {
    subject: `a chain of ${length} decisions`,
    give: (tool) => tool.chain(length),
    questions: sets.map((facts) => ({ facts, expected: names.some((name) => facts[name] === true) })),
  };
}
