import type { Text } from '../../../facts';
import { columnName } from '../../../intake/columns-of-mapping';
import { faulty, valueOf, type OpenCell } from './cell-value';
import { columnsOfSheet, columnIn, rowsOfSheet } from './sheet-bounds';
import type { NumberedRow, RowFault } from './table-row';
import type { WorkbookParts } from './workbook-parts';
import { xmlReader } from './xml';

/** The number of bytes of a sheet to read before its rows are passed on. */
const readAtOnce = 16 * 1024;

/** The maximum width of a merged cell, whatever it declares. */
const widest = 1_023;

/** Merged cells. Rows and columns from 0. */
interface Merged {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The content of the first cell. */
  value: string | undefined;
}

/** The rows of a sheet, in batches. Merged cells are declared after the rows, so the sheet is unpacked twice. */
export async function* sheetRows(path: string, parts: WorkbookParts): AsyncGenerator<readonly NumberedRow[]> {
  const coming = [...mergedCells(path, parts)].sort((one, other) => other.top - one.top);
  let merged: readonly Merged[] = [];
  let rows: NumberedRow[] = [];
  let row = -1;
  let cells: unknown[] = [];
  let next = 0; // the column of a cell that does not name its own
  let cell: OpenCell | undefined;
  let fault: RowFault | undefined;
  let kept = '';
  let isKept = false;
  /** Whether the part that is read is the pronunciation of a text, which is no part of it. */
  let isPhonetic = false;
  const reader = xmlReader({
    open(name, attributes) {
      if (name === 'c') {
        const column = attributes['r'] === undefined ? next : columnIn(attributes['r']);
        if (column < 0 || column >= columnsOfSheet) {
          fault ??= { text: beyondColumns(attributes['r'] ?? ''), column: 1 };
          cell = undefined;
          return;
        }
        next = column + 1;
        cell = {
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: undefined,
          formula: undefined,
        };
      } else if (name === 'v' || name === 't') {
        isKept = !isPhonetic;
        kept = '';
      } else if (name === 'rPh') {
        isPhonetic = true;
      } else if (name === 'row') {
        const named = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        const isWithin = Number.isInteger(named) && named >= 0 && named < rowsOfSheet;
        fault = isWithin ? undefined : { text: beyondRows(attributes['r'] ?? ''), column: 1 };
        row = isWithin ? named : row + 1;
        cells = [];
        next = 0;
      } else if (name === 'f' && cell !== undefined) {
        isKept = true;
        kept = '';
      }
    },
    text(text) {
      if (isKept) kept += text;
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false;
      else if (name === 'f' && cell !== undefined) {
        cell.formula = kept;
        isKept = false;
      } else if (name === 'v' || name === 't') {
        if (!isKept) return;
        isKept = false;
        if (cell !== undefined) cell.value = (name === 't' ? (cell.value ?? '') : '') + kept;
      } else if (name === 'c' && cell !== undefined) {
        const value = valueOf(cell, parts);
        // An empty cell takes no room, however far out it is.
        if (value !== undefined) {
          while (cells.length < cell.column) cells.push(undefined);
          if (cells[cell.column] !== undefined)
            fault ??= { text: cellTwice(columnName(cell.column + 1)), column: cell.column + 1 };
          cells[cell.column] = value;
        }
        cell = undefined;
      } else if (name === 'row') {
        merged = mergedAt(row, merged, coming);
        cover(cells, row, merged);
        rows.push(fault === undefined ? { number: row + 1, cells } : { number: row + 1, cells, fault });
      }
    },
  });
  const decoder = new TextDecoder();
  for (const piece of parts.archive.read(path)) {
    // A row can take much more room than its text, so batches are small.
    for (let start = 0; start < piece.length; start += readAtOnce) {
      reader.push(decoder.decode(piece.subarray(start, start + readAtOnce), { stream: true }));
      if (rows.length === 0) continue;
      yield rows;
      rows = [];
    }
  }
  reader.end();
  if (rows.length > 0) yield rows;
}

function beyondColumns(name: string): Text {
  return {
    en: `a cell is named ${shortened(name)}; columns go from A to XFD`,
    zh: `有单元格名为 ${shortened(name)}，列应在 A 至 XFD 之间`,
  };
}

function cellTwice(column: string): Text {
  return { en: `the cell of column ${column} is repeated`, zh: `${column} 列的单元格出现两次` };
}

function beyondRows(name: string): Text {
  return {
    en: `a row is numbered ${shortened(name)}; rows go from 1 to ${rowsOfSheet}`,
    zh: `行号为 ${shortened(name)}，应在 1 至 ${rowsOfSheet} 之间`,
  };
}

function shortened(name: string): string {
  return JSON.stringify(name.slice(0, longestName));
}

const longestName = 20;

/** The displayed content of a cell; undefined if it is empty. */
function shown(cell: unknown): string | undefined {
  return typeof cell === 'number' || typeof cell === 'boolean' || (typeof cell === 'string' && cell !== '')
    ? String(cell)
    : undefined;
}

/**
 * Marks the cells of a row that are covered by merged cells.
 *
 * @param merged the merged cells that include the row
 */
function cover(cells: unknown[], row: number, merged: readonly Merged[]): void {
  for (const area of merged) {
    if (row === area.top) area.value = shown(cells[area.left]);
    if (area.value === undefined) continue;
    const last = Math.min(area.right, area.left + widest);
    for (let column = area.left; column <= last; column += 1) {
      if (row === area.top && column === area.left) continue;
      while (cells.length < column) cells.push(undefined);
      cells.splice(column, 1, { ...faulty('merged-cell', area.name), value: area.value });
    }
  }
}

/** The merged cells that include a row: those that began earlier and reach it, and those that begin with it. */
function mergedAt(row: number, above: readonly Merged[], coming: Merged[]): readonly Merged[] {
  if (above.length === 0 && (coming[coming.length - 1]?.top ?? Infinity) > row) return above;
  const here = above.filter(({ bottom }) => bottom >= row);
  for (let next = coming[coming.length - 1]; next !== undefined && next.top <= row; next = coming[coming.length - 1]) {
    coming.pop();
    if (next.bottom >= row) here.push(next);
  }
  return here;
}

function mergedCells(path: string, { archive }: WorkbookParts): readonly Merged[] {
  const merged: Merged[] = [];
  let end = '';
  for (const piece of archive.read(path)) {
    const text = end + Buffer.from(piece).toString('latin1');
    const tag = /<(?:\w+:)?mergeCell [^>]*?ref=["']([A-Z]+)(\d+):([A-Z]+)(\d+)["'][^>]*>/g;
    let last = 0;
    for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
      const [, left = '', top = '', right = '', bottom = ''] = match;
      last = tag.lastIndex;
      if (columnIn(left) >= columnsOfSheet) continue; // it covers nothing of the sheet
      merged.push({
        name: `${left}${top}:${right}${bottom}`,
        left: columnIn(left),
        right: Math.min(columnIn(right), columnsOfSheet - 1),
        top: Number(top) - 1,
        bottom: Number(bottom) - 1,
        value: undefined,
      });
    }
    end = text.slice(Math.max(last, text.length - 128));
  }
  return merged;
}
