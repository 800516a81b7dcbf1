import { columnName } from '../../intake/columns-of-mapping';
import type { Position } from '../input/record-text';

/** The name of an input as a URI, relative if it is below the working folder. */
export function uriOf(source: string): string {
  const encoded = source.split('/').map(encodedText);
  return source.startsWith('/') || /^[A-Za-z]:\//.test(source)
    ? `file://${encoded.join('/').replace(/^(?!\/)/, '/')}`
    : encoded.join('/');
}

/** The URI of a cell: spreadsheets open a workbook at a fragment that names the cell; RFC 7111 defines one for CSV. */
export function cellUri(source: string, { line, column, cell }: Position): string {
  const sheet = cell?.sheet;
  const fragment =
    sheet === undefined
      ? `cell=${line},${column}`
      : `'${encodedText(sheet.replaceAll("'", "''"))}'!${columnName(column)}${line}`;
  return `${uriOf(source)}#${fragment}`;
}

/** A lone surrogate cannot be encoded. */
function encodedText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\u{FFFD}'));
}
