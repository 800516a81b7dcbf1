import type { ColumnMapping, WordMeaning } from './mapping';
import type { IntakeProblemCode } from './intake-problem';
import { byKey, knownWords } from './known-words';
import { readDay, readInstant } from './read-date';
import { readNumber } from '../facts/read-number';
import { nearestOf } from '../plain/nearest-of';
import type { Leaf } from './record-fields';
import { halfWidth, isFullWidth, wordKey } from '../plain/word-key';

/** What can be wrong with the text of a cell. */
export type CellProblemCode = Extract<
  IntakeProblemCode,
  | 'unknown-word'
  | 'not-a-number'
  | 'unit-in-number'
  | 'not-an-integer'
  | 'out-of-range'
  | 'malformed-date'
  | 'impossible-date'
  | 'serial-date'
  | 'time-missing'
  | 'malformed-time'
  | 'conflicting-values'
  | 'full-width'
>;

/** The meaning of a cell, or what is wrong with it. */
export type CellReading =
  { readonly meaning: WordMeaning } | { readonly code: CellProblemCode; readonly accepted: readonly string[] };

/** Reads the text of a cell that is not empty. */
export type CellReader = (text: string) => CellReading;

/** The number of remembered texts of a column. Most columns repeat a few texts. */
const mostRemembered = 4_096;

/**
 * Makes the reader of a column for one of its values.
 *
 * @param leaf the expected value; undefined for a column whose words assign all values
 * @param options how the column is written
 * @param fullWidth whether full-width digits and letters are accepted
 */
export function cellReader(leaf: Leaf | undefined, options: ColumnMapping, fullWidth: boolean): CellReader {
  const own = new Map(Object.entries(options.values ?? {}));
  const known = leaf === undefined ? new Map<string, WordMeaning>() : knownWords(leaf);
  const words = new Map([...byKey(known), ...byKey(own)]);
  const accepted = [...new Set([...own.keys(), ...known.keys()])];
  /** The accepted words, nearest first. */
  const unknown = (text: string): CellReading => ({
    code: 'unknown-word',
    accepted: [...new Set([...nearestOf(text, accepted), ...accepted])],
  });
  const read = (text: string): CellReading => {
    // Most columns have no known words: then the text need not be normalised.
    const word = words.size === 0 ? undefined : words.get(wordKey(text));
    if (word !== undefined) return { meaning: word };
    if (leaf === undefined) return unknown(text);
    switch (leaf.kind) {
      case 'text':
        return { meaning: text };
      case 'boolean':
      case 'oneOf':
        return unknown(text);
      case 'number':
        return reading(readNumber(text, leaf, options.unit));
      case 'date':
        return reading(readDay(text, options));
      case 'instant':
        return reading(readInstant(text, options));
    }
  };
  const readAnyWidth: CellReader = (text) => {
    const isFree = leaf?.kind === 'text' && !/^[\s!-~０-９Ａ-Ｚａ-ｚ]+$/.test(text);
    const half = halfWidth(text);
    if (isFree || half === text) return read(text);
    if (!isFullWidth(text)) {
      // Signs are full width in any Chinese text. They are in the way only where the text could be read without them.
      const written = read(text);
      if ('meaning' in written || !('meaning' in read(half))) return written;
    }
    return fullWidth ? read(half) : { code: 'full-width', accepted: [half] };
  };
  return leaf?.kind === 'text' ? readAnyWidth : remembered(readAnyWidth);
}

function reading(read: WordMeaning | Exclude<CellReading, { readonly meaning: WordMeaning }>): CellReading {
  return typeof read === 'object' && read !== null && 'code' in read ? read : { meaning: read };
}

function remembered(read: CellReader): CellReader {
  const memory = new Map<string, CellReading>();
  return (text) => {
    const before = memory.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (memory.size >= mostRemembered) memory.clear();
    memory.set(text, result);
    return result;
  };
}
