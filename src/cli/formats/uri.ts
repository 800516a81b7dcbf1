import { columnName } from '../../intake/columns-of-mapping';
import type { Position } from '../input/record-text';

/**
 * The name of an input as a URI, relative if it is below the working folder.
 *
 * @param wayBack the path to the working folder, from the folder that the URI is relative to
 */
export function uriOf(source: string, wayBack = ''): string {
  const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path);
  const path = isAbsolute(source) ? source : wayBack + source;
  const encoded = path.split('/').map(encodedText).join('/');
  return isAbsolute(path) ? `file://${encoded.replace(/^(?!\/)/, '/')}` : encoded;
}

/** The URI of a cell: spreadsheets open a workbook at a fragment that names the cell; RFC 7111 defines one for CSV. */
export function cellUri(source: string, { line, column, cell }: Position, wayBack: string): string {
  const { sheet, row = line } = cell ?? {};
  const fragment =
    sheet === undefined
      ? `cell=${row},${column}`
      : `'${encodedText(sheet.replaceAll("'", "''"))}'!${columnName(column)}${row}`;
  return `${uriOf(source, wayBack)}#${fragment}`;
}

/** A lone surrogate cannot be encoded. */
function encodedText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\u{FFFD}'));
}
