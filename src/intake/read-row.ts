import { wordKey } from '../plain/word-key';
import type { CaseDraft } from './case-draft';
import { contentOf, isEmpty, isFaulty, markOf, shown, wordsIn } from './cell-text';
import { idFault } from './id-fault';
import { readHalves } from './read-halves';
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
      draft.refuse('cells-beyond-header', placeOf({ index, header: '' }, row, shown(cells[index])));
    }
  }
  if (steps?.index === undefined) return;
  const { index, of, names } = steps;
  const cell = contentOf(cells[index], table);
  const step = typeof cell === 'string' ? cell : cell.text;
  const plans = of.get(wordKey(step));
  if (plans === undefined) {
    const place = placeOf({ index, header: headers[index] ?? '' }, row, step);
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
  plan: ColumnPlan,
  table: TablePlan,
  count: Count,
): void {
  const { writers, time } = plan;
  const path = writers[0]?.slot?.target.path ?? '';
  const place = placeIn(cells, row, draft, plan, path, table);
  const clock = time && placeIn(cells, row, draft, time, path, table);
  if (place === undefined || (time !== undefined && clock === undefined)) return;
  const { value } = place;
  if (value === '') {
    if (clock !== undefined && clock.value !== '') draft.refuse('day-missing', place, path, [clock.value]);
    return;
  }
  for (const writer of writers) {
    if (writer.separator === undefined) readWord(place, draft, writer, count, time, clock);
    else for (const word of wordsIn(value, writer.separator)) readWord({ ...place, value: word }, draft, writer, count);
  }
}

/** A cell with a text. */
export function placeOf(
  { index, header }: Pick<ColumnPlan, 'index' | 'header'>,
  row: number,
  value: string,
): CellPlace {
  return { row, column: index + 1, header, value };
}

/** A cell with its text; undefined for one that cannot be read, which is a problem. */
function placeIn(
  cells: readonly unknown[],
  row: number,
  draft: CaseDraft,
  column: Pick<ColumnPlan, 'index' | 'header'>,
  path: string,
  table: TablePlan,
): CellPlace | undefined {
  const text = contentOf(cells[column.index], table);
  const [value, fault] = typeof text === 'string' ? [text, markOf(text)] : [text.text, text.fault];
  const place = placeOf(column, row, value);
  if (fault === undefined) return place;
  draft.refuse(fault, place, path);
  return undefined;
}

function readWord(
  place: CellPlace,
  draft: CaseDraft,
  { slot, read, take }: Writer,
  count: Count,
  time?: ColumnPlan['time'],
  clock?: CellPlace,
): void {
  const [day, whole] = time && clock ? readHalves(place.value, clock.value, time.otherwise, read) : [read(place.value)];
  const [reading, at] = whole && clock ? [whole, clock] : [day, place];
  if ('meaning' in reading) {
    draft.mean(reading.meaning, slot, place, take);
    return;
  }
  const path = slot?.target.path ?? '';
  if (reading.code === 'unknown-word') count(at, path, reading.accepted);
  draft.refuse(reading.code, at, path, reading.accepted);
}

/** Whether a row is marked as not a case. */
export function isSkipped(cells: readonly unknown[], { skips }: TablePlan): boolean {
  return skips.some(({ index, words }) => index !== undefined && words.has(wordKey(shown(cells[index]))));
}

/** Reports a missing id, unless another problem of the case explains it. */
export function missId(draft: CaseDraft, column: ColumnPlan): void {
  if (draft.problems.every(({ path }) => path !== 'id'))
    draft.refuse('missing-id', placeOf(column, draft.row, ''), 'id');
}

/** The problem of the text in the id column, if it is not an id. */
export function idProblem(
  cells: readonly unknown[],
  row: number,
  column: ColumnPlan,
  table: TablePlan,
): IntakeProblem | undefined {
  const { index, header } = column;
  const value = contentOf(cells[index], table);
  if (typeof value !== 'string' || value === '') return undefined;
  // Remarks also stand in other columns, but hardly in those that are read.
  const read = [...table.columns.map((each) => each.index), table.steps?.index ?? index];
  const others = read.filter((each) => each !== index);
  const isAlone = others.length > 0 && others.every((each) => isEmpty(cells[each]));
  const code = idFault(value, header, isAlone);
  return code && problemAt(code, placeOf(column, row, value), 'id');
}
