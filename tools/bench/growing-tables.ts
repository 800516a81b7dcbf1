/** Tables of any size, made by rule or at random, and facts to put to them. */
import { drawn, randomNumbers } from './forms';

/** A fact is between two numbers, the lower one included. */
export interface Band {
  readonly fact: string;
  readonly from: number;
  readonly below: number;
}

/** A table of which the first row that applies gives the outcome; the last row applies always. */
export interface BandTable {
  readonly facts: readonly string[];
  readonly rows: readonly { readonly bands: readonly Band[]; readonly outcome: string }[];
}

export type BandFacts = Readonly<Record<string, number>>;

/** What the numbers of every fact stay below. */
export const most = 100;

function named(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `fact${index}`);
}

/** A tariff: a row for every combination of bands of three facts; every other fact is tested by some of the rows. */
export function tariff(count: number): BandTable {
  const facts = named(12);
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
  return { facts, rows: [...rows, { bands: [], outcome: 'none' }] };
}

/** Rows that test eight of the facts at random, each band so wide that rows are reached. */
export function randomTable(count: number, factCount: number): BandTable {
  const random = randomNumbers(18);
  const facts = named(factCount);
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

/** Complete facts. */
export function factsFor({ facts }: BandTable, count: number): readonly BandFacts[] {
  const random = randomNumbers(4);
  return Array.from({ length: count }, () =>
    Object.fromEntries(facts.map((fact) => [fact, Math.floor(random() * most)])),
  );
}

/** What a table says, read from above. */
export function outcomeIn({ rows }: BandTable, facts: BandFacts): string | undefined {
  return rows.find(({ bands }) =>
    bands.every(({ fact, from, below }) => {
      const value = facts[fact];
      return value !== undefined && value >= from && value < below;
    }),
  )?.outcome;
}
