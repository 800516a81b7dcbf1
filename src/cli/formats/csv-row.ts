import { withoutControls } from '../output/printable';

/**
 * A row of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, line breaks
 * become spaces, and characters that turn the direction of writing or are not seen are shown by their numbers.
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

/** What CSV begins with, so that spreadsheets take it for UTF-8. */
export const csvMark = '\u{FEFF}';
