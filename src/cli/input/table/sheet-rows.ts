import type { FaultyCell } from '../../../intake';
import { serialText } from '../../../intake/read-date';
import type { NumberedRow } from './table-row';
import { unescaped, type WorkbookParts } from './workbook-parts';
import { xmlReader } from './xml';

/** No merged cell is taken to be wider, whatever it says of itself. */
const widest = 1_023;

/** Cells that are shown as one. Rows and columns from 0. */
interface Merged {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** What the first of them holds. */
  value: string | undefined;
}

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  hasFormula: boolean;
}

/** The rows of a sheet, some at a time. Merged cells stand behind the rows, so the sheet is unpacked twice. */
export async function* sheetRows(path: string, parts: WorkbookParts): AsyncGenerator<readonly NumberedRow[]> {
  const coming = [...mergedCells(path, parts)].sort((one, other) => other.top - one.top);
  let merged: readonly Merged[] = [];
  let rows: NumberedRow[] = [];
  let row = -1;
  let cells: unknown[] = [];
  let cell: OpenCell | undefined;
  let kept = '';
  let isKept = false;
  const reader = xmlReader({
    open(name, attributes) {
      if (name === 'c') {
        const column = attributes['r'] === undefined ? cells.length : columnIn(attributes['r']);
        cell = {
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: undefined,
          hasFormula: false,
        };
      } else if (name === 'v' || name === 't') {
        isKept = true;
        kept = '';
      } else if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        cells = [];
      } else if (name === 'f' && cell !== undefined) cell.hasFormula = true;
    },
    text(text) {
      if (isKept) kept += text;
    },
    close(name) {
      if (name === 'v' || name === 't') {
        isKept = false;
        if (cell !== undefined) cell.value = (name === 't' ? (cell.value ?? '') : '') + kept;
      } else if (name === 'c' && cell !== undefined) {
        while (cells.length < cell.column) cells.push(undefined);
        cells[cell.column] = valueOf(cell, parts);
        cell = undefined;
      } else if (name === 'row') {
        merged = mergedAt(row, merged, coming);
        cover(cells, row, merged);
        rows.push({ number: row + 1, cells });
      }
    },
  });
  const decoder = new TextDecoder();
  for (const piece of parts.archive.read(path)) {
    reader.push(decoder.decode(piece, { stream: true }));
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  reader.end();
  if (rows.length > 0) yield rows;
}

function valueOf({ type, style, value, hasFormula }: OpenCell, { texts, styles, dateSystem }: WorkbookParts): unknown {
  if (value === undefined) return hasFormula ? faulty('formula', '=') : undefined;
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'b':
      return value === '1';
    case 'e':
      return faulty('error-value', value);
    case 'n': {
      const number = Number(value);
      const kind = styles[style];
      return kind === undefined ? number : (serialText(number, dateSystem, kind === 'moment') ?? number);
    }
    default:
      return unescaped(value);
  }
}

function faulty(fault: FaultyCell['fault'], text: string): FaultyCell {
  return { fault, text };
}

/** What a cell shows; undefined if it shows nothing. */
function shown(cell: unknown): string | undefined {
  return typeof cell === 'number' || typeof cell === 'boolean' || (typeof cell === 'string' && cell !== '')
    ? String(cell)
    : undefined;
}

/**
 * Marks the cells of a row that others are shown over.
 *
 * @param merged the merged cells that the row lies in
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

/** The merged cells that a row lies in: those of the rows above that reach down to it, and those that begin by it. */
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
    const tag = /<(?:\w+:)?mergeCell [^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"[^>]*>/g;
    let last = 0;
    for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
      const [, left = '', top = '', right = '', bottom = ''] = match;
      last = tag.lastIndex;
      merged.push({
        name: `${left}${top}:${right}${bottom}`,
        left: columnIn(left),
        right: columnIn(right),
        top: Number(top) - 1,
        bottom: Number(bottom) - 1,
        value: undefined,
      });
    }
    end = text.slice(Math.max(last, text.length - 128));
  }
  return merged;
}

/** The column of a cell's name, from 0: A1 is 0, AA7 is 26. */
function columnIn(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
