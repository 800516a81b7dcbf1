import { wordKey } from '../plain/word-key';
import type { CaseDraft } from './case-draft';
import { contentOf, isEmpty, isFaulty, markOf, shown, wordsIn } from './cell-text';
import { idFault } from './id-fault';
import { problemAt, type CellPlace, type IntakeProblem } from './intake-problem';
import type { ColumnPlan, TablePlan, Writer } from './table-plan';

/** Counts an unknown word. */
export type Count = (place: CellPlace, path: string, accepted: readonly string[]) => void;

/** Reads every column of a row into a case. */
export function readRow(
  cells: readonly unknown[],
  row: number,
  draft: CaseDraft,
  table: TablePlan,
  count: Count,
  noteUnnamed: (index: number, table: TablePlan) => boolean,
): void {
  const { columns, steps, headers } = table;
  for (const column of columns) readCell(cells, row, draft, column, table, count);
  for (let index = 0; index < cells.length; index += 1) {
    if ((headers[index] ?? '') !== '') continue;
    // The other cells of a merged range have no content of their own.
    if (!isEmpty(cells[index]) && !isFaulty(cells[index]) && !noteUnnamed(index, table)) {
      draft.refuse('cells-beyond-header', { row, column: index + 1, header: '', value: shown(cells[index]) });
    }
  }
  if (steps?.index === undefined) return;
  const { index, of, names } = steps;
  const cell = contentOf(cells[index], table);
  const step = typeof cell === 'string' ? cell : cell.text;
  const plans = of.get(wordKey(step));
  if (plans === undefined) {
    const place = { row, column: index + 1, header: headers[index] ?? '', value: step };
    count(place, 'steps', names);
    draft.refuse('unknown-word', place, 'steps', names);
    return;
  }
  for (const column of plans) readCell(cells, row, draft, column, table, count);
}

/** Reads one column of a row into a case. */
export function readCell(
  cells: readonly unknown[],
  row: number,
  draft: CaseDraft,
  { index, header, writers }: ColumnPlan,
  table: TablePlan,
  count: Count,
): void {
  const text = contentOf(cells[index], table);
  if (text === '') return;
  const column = index + 1;
  const path = writers[0]?.slot?.target.path ?? '';
  if (typeof text !== 'string') {
    draft.refuseFaulty(text, { row, column, header }, path);
    return;
  }
  const place = { row, column, header, value: text };
  const mark = markOf(text);
  if (mark !== undefined) {
    draft.refuse(mark, place, path);
    return;
  }
  for (const writer of writers) {
    if (writer.separator === undefined) readWord(text, place, draft, writer, count);
    else
      for (const word of wordsIn(text, writer.separator))
        readWord(word, { ...place, value: word }, draft, writer, count);
  }
}

function readWord(word: string, place: CellPlace, draft: CaseDraft, { slot, read, take }: Writer, count: Count): void {
  const reading = read(word);
  if ('meaning' in reading) {
    draft.mean(reading.meaning, slot, place, take);
    return;
  }
  const path = slot?.target.path ?? '';
  if (reading.code === 'unknown-word') count(place, path, reading.accepted);
  draft.refuse(reading.code, place, path, reading.accepted);
}

/** Whether a row is marked as not a case. */
export function isSkipped(cells: readonly unknown[], { skips }: TablePlan): boolean {
  return skips.some(({ index, words }) => index !== undefined && words.has(wordKey(shown(cells[index]))));
}

/** Reports a missing id, unless another problem of the case explains it. */
export function missId(draft: CaseDraft, { index, header }: ColumnPlan): void {
  if (draft.problems.every(({ path }) => path !== 'id'))
    draft.refuse('missing-id', { row: draft.row, column: index + 1, header, value: '' }, 'id');
}

/** The problem of the text in the id column, if it is not an id. */
export function idProblem(
  cells: readonly unknown[],
  row: number,
  { index, header }: ColumnPlan,
  table: TablePlan,
): IntakeProblem | undefined {
  const value = contentOf(cells[index], table);
  if (typeof value !== 'string' || value === '') return undefined;
  // Remarks also stand in other columns, but hardly in those that are read.
  const read = [...table.columns.map((column) => column.index), table.steps?.index ?? index];
  const others = read.filter((each) => each !== index);
  const isAlone = others.length > 0 && others.every((each) => isEmpty(cells[each]));
  const code = idFault(value, header, isAlone);
  return code && problemAt(code, { row, column: index + 1, header, value }, 'id');
}
