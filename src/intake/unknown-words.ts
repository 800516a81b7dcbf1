import type { CellPlace } from './intake-problem';
import { nearestOf } from '../plain/nearest-of';

/** An unknown word. */
export interface UnknownWord {
  /** The word as written in the cell. */
  readonly word: string;
  /** The header of the column. */
  readonly header: string;
  /** The fact or field that was expected. */
  readonly path: string;
  /** How often it occurs. */
  readonly count: number;
  /** The row of its first occurrence. */
  readonly row: number;
  /** The column, from 1. */
  readonly column: number;
  /** The nearest accepted words. */
  readonly nearest: readonly string[];
}

/** Counts unknown words. */
export interface UnknownWordCounts {
  readonly count: (place: CellPlace, path: string, accepted: readonly string[]) => void;
  /** The most frequent first, then by the words. */
  readonly counts: () => readonly UnknownWord[];
}

/** The number of different words that are counted, so that memory stays bounded. */
const mostWords = 20_000;
/** The number of words for which the nearest accepted words are looked up. */
const mostNearest = 200;

/** Makes an empty count. */
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
        .sort(
          (one, other) =>
            other.count - one.count ||
            (one.place.value < other.place.value ? -1 : Number(one.place.value > other.place.value)),
        )
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
