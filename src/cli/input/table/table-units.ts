import type { Mapping } from '../../../intake';
import { readMapping } from '../../../intake/read-mapping';
import { isEmpty } from '../../../intake/cell-text';
import { tableReader, type TakenCase } from '../../../intake/table-reader';
import type { InputUnit } from '../input-unit';
import type { InputPart } from '../record-text';
import { csvRows } from './csv-rows';
import { decoded, type Encoding } from './decoded';
import { rowLines, type RowLines } from './row-lines';
import { TableFault, type NumberedRow, type RowFault, type TableSource } from './table-row';
import type { TableSettings } from './table-settings';
import type { TableKind } from './table-kind';
import { workbookTables } from './workbook';

/** The maximum size of a packed workbook, which is read into memory. */
const longestWorkbook = 256 * 1024 * 1024;
/**
 * The number of cells per batch: values that survive a garbage collection are copied, so batches of wide rows are
 * small.
 */
const rowsAtOnce = 32;
const separators: Readonly<Record<string, string>> = { tsv: '\t' };

/** The records of a table, in batches. A failure to read is a fault; what was read before it counts. */
export async function* tableUnits(
  name: string,
  kind: TableKind,
  bytes: AsyncIterable<Buffer>,
  settings: TableSettings,
): AsyncGenerator<InputUnit> {
  const mapping = settings.mapping ?? readMapping({});
  const headerRow = mapping.header?.row ?? 1;
  try {
    for (const table of await tablesOf(name, kind, bytes, { encoding: settings.encoding, sheets: mapping.sheets })) {
      const { sheet, dateSystem, rows } = table;
      const reader = tableReader(mapping, { dateSystem, isPlaced: kind === 'workbook' });
      const lines = rowLines();
      let isFilled = false;
      const partsOf = (cases: readonly TakenCase[]): readonly InputPart[] =>
        cases.flatMap((each) => partsOfCase(each, sheet, reader.headers(), lines));
      for await (const some of rows()) {
        isFilled ||= some.some(({ cells, fault }) => fault !== undefined || !cells.every(isEmpty));
        for (let start = 0; start < some.length; start += rowsAtOnce) {
          const taken = some.slice(start, start + rowsAtOnce);
          const parts = taken.flatMap((row) => {
            lines.note(row);
            if (row.fault === undefined) return partsOf(reader.take(row.cells, row.number));
            // Without headers, nothing of a table can be read.
            if (reader.headers().length === 0 && row.number >= headerRow)
              throw new TableFault(row.fault.text, row.line ?? row.number);
            return [faultyRow(row, row.fault, sheet)];
          });
          if (parts.length > 0) yield { parts };
        }
      }
      if (!isFilled) continue; // it has no records, and needs no headers
      const parts = partsOf(reader.end());
      if (parts.length > 0) yield { parts };
      settings.onSummary(name, sheet, reader.summary());
    }
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    yield { parts: [{ fault: 'unreadable-input', reason: error.text, line: error.line, column: 1 }] };
  }
}

/** The tables of an input. */
export async function tablesOf(
  name: string,
  kind: TableKind,
  bytes: AsyncIterable<Buffer>,
  { encoding, sheets }: { readonly encoding: Encoding | undefined; readonly sheets: Mapping['sheets'] },
): Promise<readonly TableSource[]> {
  if (kind === 'workbook') return workbookTables(await whole(bytes), sheets);
  const [, ending = ''] = /\.(\w+)(?:\.gz)?$/.exec(name) ?? [];
  const rows = (): ReturnType<TableSource['rows']> =>
    csvRows(decoded(bytes, encoding), separators[ending.toLowerCase()]);
  return [{ sheet: undefined, dateSystem: undefined, rows }];
}

async function whole(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longestWorkbook) {
      throw new TableFault({
        en: 'a workbook of more than 256 MiB; save it as CSV',
        zh: '工作簿超过 256 MiB，请另存为 CSV',
      });
    }
  }
  return Buffer.concat(chunks);
}

function faultyRow(
  { number: row, line = row }: NumberedRow,
  { text, column }: RowFault,
  sheet: string | undefined,
): InputPart {
  const cell = sheet === undefined ? undefined : { sheet, header: '', row };
  return { fault: 'unreadable-row', reason: text, line, column, cell };
}

function partsOfCase(
  taken: TakenCase,
  sheet: string | undefined,
  headers: readonly string[],
  { lineOf, linesOf }: RowLines,
): readonly InputPart[] {
  if (taken.record !== undefined) {
    const { row, record, places } = taken;
    return [{ record, places, sheet, headers, row, lines: linesOf(places), line: lineOf(row), column: 1 }];
  }
  return taken.problems.map((problem) => ({
    fault: 'invalid-cell',
    problem,
    line: lineOf(problem.row),
    column: problem.column,
    cell: { sheet, header: problem.header, row: problem.row },
  }));
}
