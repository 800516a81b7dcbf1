import type { CellPlace } from './case-draft';
import { nearestOf } from '../plain/nearest-of';

/** A word that nothing is known of. */
export interface UnknownWord {
  /** The word as the cell has it. */
  readonly word: string;
  /** The header of the column. */
  readonly header: string;
  /** What it was to be read as. */
  readonly path: string;
  /** How often it comes. */
  readonly count: number;
  /** The row where it comes first. */
  readonly row: number;
  /** The column, from 1. */
  readonly column: number;
  /** The accepted words that it is nearest to. */
  readonly nearest: readonly string[];
}

/** Counts words that nothing is known of. */
export interface UnknownWordCounts {
  readonly count: (place: CellPlace, path: string, accepted: readonly string[]) => void;
  /** The most frequent first, then in the order of the words. */
  readonly counts: () => readonly UnknownWord[];
}

/** So many different words are told apart, so that memory stays bounded. */
const mostWords = 20_000;
/** For so many of them the nearest accepted words are looked for. */
const mostNearest = 200;

/** Counts nothing yet. */
export function unknownWordCounts(): UnknownWordCounts {
  const words = new Map<
    string,
    { readonly place: CellPlace; readonly path: string; readonly accepted: readonly string[]; count: number }
  >();
  return {
    count(place, path, accepted) {
      const key = `${place.column} ${path} ${place.value}`;
      const known = words.get(key);
      if (known !== undefined) known.count += 1;
      else if (words.size < mostWords) words.set(key, { place, path, accepted, count: 1 });
    },
    counts: () =>
      [...words.values()]
        .sort((one, other) => other.count - one.count || compare(one.place.value, other.place.value))
        .map(({ place: { row, column, header, value }, path, accepted, count }, index) => ({
          word: value,
          header,
          path,
          count,
          row,
          column,
          nearest: index < mostNearest ? nearestOf(value, accepted) : [],
        })),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
