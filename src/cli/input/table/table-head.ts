import type { TableSource } from './table-row';

/** The beginning of a table. */
export interface TableHead {
  readonly sheet: string | undefined;
  readonly headers: readonly string[];
  /** The row of the headers, from 1. */
  readonly headerRow: number;
  readonly rows: readonly (readonly string[])[];
}

const mostRows = 1_000;

/** Reads the headers and some rows. What stands in a row of its own above them, such as a title, is no header. */
export async function headOf({ sheet, rows }: TableSource): Promise<TableHead> {
  const read: (readonly string[])[] = [];
  let headers: readonly string[] = [];
  let headerRow = 1;
  for await (const some of rows()) {
    for (const { number, cells } of some) {
      const texts = cells.map(textOf);
      if (headers.length > 0) read.push(texts);
      else if (texts.filter((text) => text !== '').length > 1) {
        headers = texts;
        headerRow = number;
      }
    }
    if (read.length >= mostRows) break;
  }
  return { sheet, headers, headerRow, rows: read.slice(0, mostRows) };
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim().replace(/\s+/g, ' ');
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
