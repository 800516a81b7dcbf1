import type { FaultyCell } from '../../../intake';
import { serialText, timeText } from '../../../intake/read-date';
import { shownNumber } from './number-format';
import { unescaped, type WorkbookParts } from './workbook-parts';

/** A cell that is being read. */
export interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  /** The formula, as far as it was read; undefined for a cell without one. */
  formula: string | undefined;
}

/** The value of a cell; undefined if it has none. */
export function valueOf(
  { type, style, value, formula }: OpenCell,
  { texts, styles, dateSystem, isCalculated }: WorkbookParts,
): unknown {
  // An empty value is no value: it is neither 0 nor the first shared text. Only a formula can give an empty text.
  const isNone = value === undefined || (type !== 'str' && type !== 'inlineStr' && value.trim() === '');
  if (isNone) return formula === undefined ? undefined : faulty('formula', `=${formula}`);
  // Such programs write 0 for whatever they did not calculate.
  if (formula !== undefined && !isCalculated) return faulty('formula', `=${formula}`);
  switch (type) {
    case 's':
      return (/^\s*\d+\s*$/.test(value) ? texts[Number(value)] : undefined) ?? unreadable(`sharedStrings[${value}]`);
    case 'b': {
      const trimmed = value.trim();
      return (
        trimmed === '1' || trimmed === 'true' || (trimmed === '0' || trimmed === 'false' ? false : unreadable(value))
      );
    }
    case 'e':
      return faulty('error-value', value);
    case 'n': {
      const number = /^[-+.\deE\s]+$/.test(value) ? Number(value) : NaN;
      // A spreadsheet keeps only 15 digits of a longer number, so an id is damaged.
      const isCut = Math.abs(number) >= 1e15 && /e/i.test(value);
      if (Number.isNaN(number) || isCut) return unreadable(value);
      const shown = styles[style];
      if (shown === undefined) return inFifteenDigits(number);
      if (typeof shown === 'object') return shownNumber(inFifteenDigits(number), shown);
      // With a day, or as a duration, it is a number.
      if (shown === 'time') return number >= 0 && number < 1 ? timeText(number) : inFifteenDigits(number);
      const date = serialText(number, dateSystem, shown === 'moment');
      // Whoever enters a month alone gets its first day, which nobody has written.
      return (shown === 'month' && date?.length === 10 && date.endsWith('-01') ? date.slice(0, 7) : date) ?? number;
    }
    default:
      return unescaped(value);
  }
}

/**
 * A number as spreadsheets show it, with 15 digits at most: 160 and not 160.00000000000003. A whole number is kept,
 * because the program that wrote it may have had all of its digits.
 */
function inFifteenDigits(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** A cell in place of a value that cannot be used, with the fault. */
export function faulty(fault: FaultyCell['fault'], text: string): FaultyCell {
  return { fault, text };
}

function unreadable(text: string): FaultyCell {
  return faulty('unreadable-cell', text);
}
