import { describeValue } from '../plain/describe-value';
import { isObject } from '../plain/is-object';
import { wordKey } from '../plain/word-key';
import type { FaultyCell } from './intake-problem';
import type { TablePlan } from './table-plan';

/** The content of a cell: empty for a word that means empty, and the text of the range for a merged cell. */
export function contentOf(cell: unknown, { empty, repeatsMerged }: TablePlan): string | FaultyCell {
  const text = cellText(cell);
  if (typeof text === 'string') return empty.size > 0 && empty.has(wordKey(text)) ? '' : text;
  return repeatsMerged && isRepeated(text) ? (text.value ?? '') : text;
}

/** Whether a cell is merged with those above it alone. */
export function isRepeated(cell: unknown): boolean {
  if (!isFaulty(cell) || cell.fault !== 'merged-cell') return false;
  const [, first, last] = /^([A-Z]+)\d+:([A-Z]+)\d+$/.exec(cell.text) ?? [];
  return first === last;
}

/** The usual separators of several words in one cell. */
export const separators = /[、，,；;|]/;

/** The words of a cell that contains several. */
export function wordsIn(text: string, separator: string | RegExp): readonly string[] {
  return text
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The error values of spreadsheets, such as `#REF!`, `#DIV/0!`, `#NAME?` and `#N/A`, and a cell that is too narrow. */
const errorValue = /^#(?:[A-Z_/\d]+[!?]|N\/A|#+)$/;

/** What makes a text unusable in any column. */
export function markOf(text: string): 'error-value' | 'formula' | 'undecodable' | undefined {
  const first = text.charCodeAt(0);
  if (first === 35 && errorValue.test(text)) return 'error-value';
  if (first === 61) return 'formula';
  return text.includes('\u{FFFD}') ? 'undecodable' : undefined;
}

/** The text of a cell; empty for an empty cell. */
export function cellText(cell: unknown): string | FaultyCell {
  switch (typeof cell) {
    case 'string':
      return cell.trim();
    case 'number':
      // A number beyond the safe range is not exactly what was entered.
      return Number.isFinite(cell) && Math.abs(cell) <= Number.MAX_SAFE_INTEGER ? String(cell) : unreadable(cell);
    case 'boolean':
      return String(cell);
    case 'undefined':
      return '';
    case 'object':
      return cell === null ? '' : isFaulty(cell) ? cell : unreadable(cell);
    case 'bigint':
    case 'function':
    case 'symbol':
      return unreadable(cell);
  }
}

function unreadable(cell: unknown): FaultyCell {
  return { fault: 'unreadable-cell', text: describeValue(cell) };
}

/** Whether a cell was found unreadable by the program that read the file. */
export function isFaulty(cell: unknown): cell is FaultyCell {
  return isObject(cell) && typeof cell['fault'] === 'string' && typeof cell['text'] === 'string';
}

/** Whether a cell has no content. */
export function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The text of a cell, also of an unreadable one. */
export function shown(cell: unknown): string {
  const text = cellText(cell);
  return typeof text === 'string' ? text : text.text;
}
