import { withoutControls } from '../output/printable';

/**
 * A row of CSV (RFC 4180). A text that a spreadsheet would read as a formula is prefixed with an apostrophe, line
 * breaks become spaces, and invisible characters and those that change the writing direction are shown as code points.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = withoutControls((value ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' '));
  const safe = /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The start of a CSV file, from which spreadsheets recognise UTF-8. */
export const csvMark = '\u{FEFF}';
