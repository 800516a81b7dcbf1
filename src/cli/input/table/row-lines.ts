import type { ValuePlace } from '../../../intake';
import type { NumberedRow } from './table-row';

/** The lines in which the rows of a table begin. */
export interface RowLines {
  /** Notes a row. Rows are noted in order. */
  readonly note: (row: NumberedRow) => void;
  /** The line of a noted row. */
  readonly lineOf: (row: number) => number;
  /** The lines of the rows of some values, where they differ from the rows. */
  readonly linesOf: (places: readonly ValuePlace[]) => ReadonlyMap<number, number> | undefined;
}

/** Starts to note rows. It keeps an entry only for a row whose distance from its line differs from that of the row before. */
export function rowLines(): RowLines {
  const starts: number[] = [];
  const distances: number[] = [];

  const lineOf = (row: number): number => {
    let first = 0;
    let last = starts.length;
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((starts[middle] ?? Infinity) <= row) first = middle + 1;
      else last = middle;
    }
    return row + (distances[first - 1] ?? 0);
  };

  return {
    note({ number, line = number }) {
      if (line - number === (distances[distances.length - 1] ?? 0)) return;
      starts.push(number);
      distances.push(line - number);
    },
    lineOf,
    linesOf(places) {
      if (starts.length === 0) return undefined;
      return new Map(places.map(({ row }) => [row, lineOf(row)]));
    },
  };
}
