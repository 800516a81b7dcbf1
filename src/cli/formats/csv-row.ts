/**
 * A row of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, and line
 * breaks become spaces.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What CSV begins with, so that spreadsheets take it for UTF-8. */
export const csvMark = '\u{FEFF}';
