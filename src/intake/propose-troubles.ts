import { cellReader, type CellProblemCode, type CellReader } from './cell-reader';
import { cellText, isRepeated, markOf, separators, wordsIn } from './cell-text';
import { pathsOf } from './columns-of-mapping';
import { idFault } from './id-fault';
import type { FaultyCell, IntakeProblemCode } from './intake-problem';
import type { ColumnMapping, NumberUnit } from './mapping';
import { structuralKey } from '../plain/structural-key';
import { unitsOf } from './record-fields';
import { readPath, type Target } from './record-path';
import type { SourceOptions } from './table-plan';

/** What can be wrong with the cells of a column, whatever the mapping. */
type FaultCode =
  | FaultyCell['fault']
  | Extract<IntakeProblemCode, 'undecodable' | 'missing-id' | 'damaged-id' | 'day-missing'>
  | 'duplicate-id';

/** What can be wrong with the cells of a column. */
export type TroubleCode = CellProblemCode | FaultCode;

/** What is wrong with some cells of a column, with an example; empty for empty cells. */
export interface Trouble {
  readonly code: TroubleCode;
  readonly example: string;
  readonly count: number;
}

/** The text of a cell as a proposal reads it; empty for one that cannot be read. One merged with those above repeats them. */
export function proposedText(cell: unknown): string {
  const text = cellText(cell);
  if (typeof text !== 'string') return isRepeated(cell) ? (text.value ?? '').trim().replace(/\s+/g, ' ') : '';
  return markOf(text) === undefined ? text.replace(/\s+/g, ' ') : '';
}

/** What is wrong with cells whatever the mapping. */
export function faultsOf(cells: readonly unknown[], isId: boolean, isSeveralRows: boolean): readonly Trouble[] {
  const before = new Set<string>();
  const found = cells.flatMap((cell): readonly (readonly [FaultCode, string])[] => {
    const text = cellText(cell);
    if (typeof text !== 'string') return [[text.fault, text.text]];
    const mark = markOf(text);
    if (mark !== undefined) return [[mark, text]];
    if (!isId) return [];
    if (text === '') return [['missing-id', '']];
    if (idFault(text, '', false) === 'damaged-id') return [['damaged-id', text]];
    const isSecond = before.has(text);
    before.add(text);
    return isSecond && !isSeveralRows ? [['duplicate-id', text]] : [];
  });
  return counted(found);
}

/** For a problem of cells, the options that can make the cells readable, the first of them first. */
function remediesFor(code: CellProblemCode, column: ColumnMapping): readonly ColumnMapping[] {
  if (code === 'serial-date') return [{ serial: 1900 }];
  const leaf = targetOfColumn(column)?.leaf;
  if (code !== 'unit-in-number' || leaf === undefined) return [];
  const units = unitsOf(leaf) as readonly NumberUnit[]; // of their names
  return [{ unit: 'asWritten' }, ...units.slice(0, 1).map((unit) => ({ unit }))];
}

/**
 * Reads the texts of cells as proposed, and lists what could not be read. An option that would make them readable is set,
 * unless other cells would become unreadable, or another value.
 */
export function troublesOf(
  cells: readonly string[],
  column: ColumnMapping,
  serial: SourceOptions['dateSystem'],
): { readonly options: ColumnMapping; readonly troubles: readonly Trouble[] } {
  const reader = readerOfColumn({ serial, ...column });
  const unread = cells.flatMap((cell): readonly (readonly [CellProblemCode, string])[] => {
    const read = reader(cell);
    return 'meaning' in read ? [] : [[read.code, cell]];
  });
  const keepsAll = (reads: CellReader): boolean =>
    cells.every((cell) => {
      const [before, after] = [reader(cell), reads(cell)];
      return !('meaning' in before) || structuralKey(before) === structuralKey(after);
    });
  const options = [...new Set(unread.map(([code]) => code))].reduce<ColumnMapping>((taken, code) => {
    const extended = remediesFor(code, column).map((remedy) => ({ ...taken, ...remedy }));
    return extended.find((each) => keepsAll(readerOfColumn({ serial, ...each }))) ?? taken;
  }, column);
  return { options, troubles: counted(unread) };
}

/** Counts what was found, by its code. */
export function counted(found: readonly (readonly [code: TroubleCode, text: string])[]): readonly Trouble[] {
  const counts = new Map<TroubleCode, { code: TroubleCode; example: string; count: number }>();
  for (const [code, example] of found) {
    const before = counts.get(code);
    if (before === undefined) counts.set(code, { code, example, count: 1 });
    else before.count += 1;
  }
  return [...counts.values()];
}

/** Reads a cell as the table reader does. If a word of a list cannot be read, that word decides. */
export function readerOfColumn(column: ColumnMapping): CellReader {
  const target = targetOfColumn(column);
  const read = cellReader(target?.leaf, column, false);
  if (target?.isList !== true || target.member !== undefined) return read;
  return (cell) => {
    const readings = wordsIn(cell, separators).map(read);
    return readings.find((reading) => !('meaning' in reading)) ?? readings[0] ?? read(cell);
  };
}

/** The target of a column; of several paths the first. */
export function targetOfColumn(column: ColumnMapping): Target | undefined {
  const [path = ''] = pathsOf(column);
  const target = readPath(path);
  return 'accepted' in target ? undefined : target;
}
