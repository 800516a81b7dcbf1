import { countKnownHeaders } from '../../../intake/propose-mapping';
import { isRepeated } from '../../../intake/cell-text';
import { headerText, joinedHeaders } from '../../../intake/headers';
import type { NumberedRow, TableSource } from './table-row';

/** The beginning of a table. */
export interface TableHead {
  readonly sheet: string | undefined;
  /** How plain numbers count days, if the source says so. */
  readonly dateSystem: 1900 | 1904 | undefined;
  readonly headers: readonly string[];
  /** The row of the headers, from 1. */
  readonly headerRow: number;
  /** The number of header rows. */
  readonly headerRows: number;
  /** The cells below the headers. */
  readonly rows: readonly (readonly unknown[])[];
}

const mostRows = 1_000;
/** The last row that can be the header row. */
const lowestHeader = 12;

/**
 * Reads the headers and some rows. Header rows are recognised by known headers; titles and remarks may come before
 * them.
 */
export async function headOf({ sheet, dateSystem, rows }: TableSource): Promise<TableHead> {
  const read: NumberedRow[] = [];
  for await (const some of rows()) {
    read.push(...some);
    if (read.length >= mostRows) break;
  }
  const { place, count: known } = headersIn(read.slice(0, lowestHeader).map(({ cells }) => cells.map(headerText)));
  // A cell that is merged with a header is one of the headers.
  const below = read.findIndex(({ cells }, row) => row >= place + known && !cells.some(isRepeated));
  const count = Math.max(known, (below < 0 ? read.length : below) - place);
  return {
    sheet,
    dateSystem,
    headers: joinedHeaders(read.slice(place, place + count).map(({ cells }) => cells.map(headerText))),
    headerRow: read[place]?.number ?? 1,
    headerRows: count,
    rows: read.slice(place + count, mostRows).map(({ cells }) => cells),
  };
}

/** The header rows with the most known headers; two rows only if that gives more than one. */
function headersIn(rows: readonly (readonly string[])[]): { readonly place: number; readonly count: number } {
  const first = rows.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1);
  let best = { place: Math.max(first, 0), count: 1, known: 0 };
  for (const count of [1, 2]) {
    for (let place = 0; place + count <= rows.length; place += 1) {
      const known = countKnownHeaders(joinedHeaders(rows.slice(place, place + count)));
      if (known > best.known) best = { place, count, known };
    }
  }
  return best;
}
