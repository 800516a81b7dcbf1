import type { FactName } from '../facts';
import { hasOwn } from '../plain/has-own';
import { isObject } from '../plain/is-object';
import { CaseDraft, shortText, type CellPlace, type ValuePlace } from './case-draft';
import { idFault } from './id-fault';
import type { FaultyCell, IntakeProblem } from './intake-problem';
import type { Mapping } from './mapping';
import { planTable, type ColumnPlan, type SourceOptions, type TablePlan, type Writer } from './table-plan';
import { unknownWordCounts, type UnknownWord } from './unknown-words';
import { wordKey } from '../plain/word-key';

/** A row of a table: its cells in order, or by header. */
export type Row = readonly unknown[] | Readonly<Record<string, unknown>>;

/** A case that was read from rows, with the origin of every value; or everything that is wrong with it. */
export type TakenCase =
  | {
      /** The row in which it begins, from 1. */
      readonly row: number;
      readonly record: Readonly<Record<string, unknown>>;
      readonly places: readonly ValuePlace[];
      readonly problems?: never;
    }
  | { readonly row: number; readonly record?: never; readonly problems: readonly IntakeProblem[] };

/** What is known of a table as a whole. */
export interface TableSummary {
  /** Unknown words, the most frequent first. */
  readonly unknownWords: readonly UnknownWord[];
  /** The columns that were not used and that the mapping does not ignore. */
  readonly unusedColumns: readonly {
    /** The column, from 1. */
    readonly column: number;
    /** Its header; empty for a column without a header that has values. */
    readonly header: string;
  }[];
  /** The facts that no column, constant or default contains; they stay unknown. */
  readonly factsWithoutColumn: readonly FactName[];
}

/** Reads a table row by row. */
export interface TableReader {
  /** Adds a row, and returns the cases that are now complete. */
  readonly take: (row: Row, number: number) => readonly TakenCase[];
  /** Returns the remaining cases after the last row. */
  readonly end: () => readonly TakenCase[];
  readonly summary: () => TableSummary;
  /** The headers read so far. */
  readonly headers: () => readonly string[];
}

/** Makes the reader of a table for a valid mapping. */
export function tableReader(mapping: Mapping, source: SourceOptions = {}): TableReader {
  const { row: headerRow = 1, rows: headerRows = 1 } = mapping.header ?? {};
  const together = mapping.cases === 'together';
  const headers: string[][] = [];
  const unknown = unknownWordCounts();
  const drafts = new Map<string, CaseDraft>();
  const finishedIds = new Set<string>();
  /** The columns without a header that have values, from 0. */
  const unnamed = new Set<number>();
  /** The number of columns in the header row. */
  let width = source.isPlaced === true ? Infinity : 0;
  let plan: TablePlan | undefined;
  /** The columns of a table whose rows are objects, by header. */
  let named: string[] | undefined;

  const begin = (names: readonly string[], row: number): readonly TakenCase[] => {
    plan = planTable(mapping, names, row, source);
    return plan.problems.map((problem) => ({ row, problems: [problem] }));
  };

  /** Records a value without a header, if its column is certain. */
  const noteUnnamed = (index: number, { isIgnored }: TablePlan): boolean => {
    if (index < width && !unnamed.has(index) && !isIgnored(index)) unnamed.add(index);
    return index < width;
  };

  const draftAt = (row: number, { layout, constants }: TablePlan): CaseDraft => {
    const draft = new CaseDraft(layout, row);
    for (const { slot, value } of constants) if (draft.mayHold(slot)) draft.put(slot, value, undefined);
    return draft;
  };

  const finish = (draft: CaseDraft, { constants, defaults }: TablePlan): TakenCase => {
    const { row, record, places, problems } = draft;
    // Values within entries of lists come last, since they create no entry.
    for (const { slot, value } of [...constants, ...defaults]) {
      if (!draft.isTold(slot) && draft.mayHold(slot)) draft.put(slot, value, undefined);
    }
    draft.compareHeld();
    if (problems.length > 0) return { row, problems };
    return { row, record: record['facts'] === undefined ? { ...record, facts: {} } : record, places };
  };

  const takeCells = (cells: readonly unknown[], row: number, table: TablePlan): readonly TakenCase[] => {
    // Without ids no row is a case; this was reported once for all rows.
    if (!table.hasId || cells.every(isEmpty) || isSkipped(cells, table)) return [];
    const noCase = idProblem(cells, row, table);
    if (noCase !== undefined) return [{ row, problems: [noCase] }];
    const idOf = (draft: CaseDraft): string | undefined => draft.record['id'] as string | undefined; // a text
    const draft = draftAt(row, table);
    if (mapping.cases === undefined || mapping.cases === 'row') {
      readRow(cells, row, draft, table, unknown.count, noteUnnamed);
      if (idOf(draft) === undefined) missId(draft, table);
      return [finish(draft, table)];
    }
    // The row is read into the case to which it belongs, as its own columns say.
    const id = readId(cells, row, draft, table, unknown.count);
    if (id === undefined) {
      missId(draft, table);
      return [{ row, problems: draft.problems }];
    }
    const before = drafts.get(id);
    const done =
      together && before === undefined
        ? [...drafts].map(([each, other]) => (finishedIds.add(each), finish(other, table)))
        : [];
    if (together && before === undefined) drafts.clear();
    const current = before ?? draftAt(row, table);
    drafts.set(id, current);
    current.beginRow();
    readRow(cells, row, current, table, unknown.count, noteUnnamed);
    if (before === undefined && finishedIds.has(id)) {
      current.refuse('rows-apart', { ...idPlace(table, row), value: id }, 'id', ['"cases": "anywhere"']);
    }
    return done;
  };

  return {
    take(row, number) {
      if (!isList(row)) {
        const cases: TakenCase[] = [];
        const fresh = Object.keys(row).filter((name) => named?.includes(name) !== true);
        if (plan === undefined || named === undefined) {
          named = fresh;
          cases.push(...begin(named, 0));
        } else if (fresh.length > 0) {
          named = [...named, ...fresh];
          plan = { ...planTable(mapping, named, 0, source), layout: plan.layout };
        }
        const cells = named.map((name) => (hasOwn(row, name) ? row[name] : undefined));
        return plan === undefined ? cases : [...cases, ...takeCells(cells, number, plan)];
      }
      if (plan !== undefined) return takeCells(row, number, plan);
      if (number < headerRow) return [];
      headers.push(row.map(headerText));
      width = Math.max(width, row.length);
      if (headers.length < headerRows) return [];
      return begin(joinedHeaders(headers), number);
    },
    end() {
      const table = plan;
      if (table === undefined) {
        return [
          {
            row: headerRow,
            problems: [{ code: 'no-header', row: headerRow, column: 1, header: '', value: '', path: '', accepted: [] }],
          },
        ];
      }
      return [...drafts.values()].map((draft) => finish(draft, table));
    },
    headers: () => plan?.headers ?? [],
    summary: () => ({
      unknownWords: unknown.counts(),
      unusedColumns: [
        ...(plan?.unused ?? []),
        ...[...unnamed].map((index) => ({ column: index + 1, header: '' })),
      ].sort((one, other) => one.column - other.column),
      factsWithoutColumn: plan?.factsWithoutColumn ?? [],
    }),
  };
}

type Count = (place: CellPlace, path: string, accepted: readonly string[]) => void;

/** Reads every column of a row into a case. */
function readRow(
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
    // A cell merged with one before it is not a cell of its own.
    if (!isEmpty(cells[index]) && !isFaulty(cells[index]) && !noteUnnamed(index, table)) {
      draft.refuse('cells-beyond-header', { row, column: index + 1, header: '', value: shown(cells[index]) }, '', []);
    }
  }
  if (steps === undefined) return;
  const { index, of, names } = steps;
  const cell = toldBy(cells[index], table);
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

function readCell(
  cells: readonly unknown[],
  row: number,
  draft: CaseDraft,
  { index, header, writers }: ColumnPlan,
  table: TablePlan,
  count: Count,
): void {
  const text = toldBy(cells[index], table);
  if (text === '') return;
  const column = index + 1;
  const path = writers[0]?.slot?.target.path ?? '';
  if (typeof text !== 'string') {
    draft.refuseFaulty(text, { row, column, header }, path);
    return;
  }
  const place = { row, column, header, value: text };
  const mark = markIn(text);
  if (mark !== undefined) {
    draft.refuse(mark, place, path, []);
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
function isSkipped(cells: readonly unknown[], { skips }: TablePlan): boolean {
  return skips.some(({ index, words }) => words.has(wordKey(shown(cells[index]))));
}

/** The content of a cell under a mapping: nothing for a word that means empty, and the common text of a merged cell. */
function toldBy(cell: unknown, { empty, repeatsMerged }: TablePlan): string | FaultyCell {
  const text = cellText(cell);
  if (typeof text === 'string') return empty.size > 0 && empty.has(wordKey(text)) ? '' : text;
  const [, first, last] = /^([A-Z]+)\d+:([A-Z]+)\d+$/.exec(text.text) ?? [];
  return repeatsMerged && text.fault === 'merged-cell' && first === last ? (text.value ?? '') : text;
}

function wordsIn(text: string, separator: string | RegExp): readonly string[] {
  return text
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const errorValue = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/;

/** What is wrong with a text, whatever its column expects. */
function markIn(text: string): 'error-value' | 'formula' | 'undecodable' | undefined {
  const first = text.charCodeAt(0);
  if (first === 35 && errorValue.test(text)) return 'error-value';
  if (first === 61) return 'formula';
  return text.includes('\u{FFFD}') ? 'undecodable' : undefined;
}

/** The text of a cell; empty for an empty cell. */
function cellText(cell: unknown): string | FaultyCell {
  switch (typeof cell) {
    case 'string':
      return cell.trim();
    case 'number':
      // A number with more digits than a number holds differs from what was entered.
      return Number.isFinite(cell) && Math.abs(cell) <= Number.MAX_SAFE_INTEGER ? String(cell) : unreadable(cell);
    case 'boolean':
      return String(cell);
    case 'undefined':
      return '';
    case 'object':
      return cell === null ? '' : isFaulty(cell) ? cell : unreadable(cell);
    case 'bigint':
    case 'function':
    case 'symbol':
      return unreadable(cell);
  }
}

function unreadable(cell: unknown): FaultyCell {
  return { fault: 'unreadable-cell', text: typeof cell === 'number' ? String(cell) : `a ${typeof cell}` };
}

function isFaulty(cell: unknown): cell is FaultyCell {
  return isObject(cell) && typeof cell['fault'] === 'string' && typeof cell['text'] === 'string';
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function shown(cell: unknown): string {
  const text = cellText(cell);
  return typeof text === 'string' ? text : text.text;
}

/** The header in a cell; that of a merged cell applies to all its columns. */
export function headerText(cell: unknown): string {
  const text = cellText(cell);
  return (typeof text === 'string' ? text : (text.value ?? '')).replace(/\s+/g, ' ');
}

/** Joins the headers of several rows; a header that spans several rows is used once. */
export function joinedHeaders(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const all = Array.from({ length: width }, (_, index) =>
    [...new Set(rows.map((row) => row[index] ?? ''))].filter((part) => part !== '').join('/'),
  );
  // A column without a header and without values is not a column.
  while (all[all.length - 1] === '') all.pop();
  return all;
}

function missId(draft: CaseDraft, table: TablePlan): void {
  const place = idPlace(table, draft.row);
  if (place.column > 0 && draft.problems.every(({ path }) => path !== 'id')) {
    draft.refuse('missing-id', { ...place, value: '' }, 'id', []);
  } else if (draft.problems.length === 0) {
    draft.refuse('missing-id', { ...place, column: 1, value: '' }, 'id', []);
  }
}

function idPlace({ columns }: TablePlan, row: number): Omit<CellPlace, 'value'> {
  const found = columns.find(({ writers }) => writers.some(({ slot }) => slot?.target.path === 'id'));
  return { row, column: (found?.index ?? -1) + 1, header: found?.header ?? '' };
}

/** What keeps the text in the column of the ids from being one. */
function idProblem(cells: readonly unknown[], row: number, table: TablePlan): IntakeProblem | undefined {
  const { column, header } = idPlace(table, row);
  if (column === 0) return undefined;
  const value = toldBy(cells[column - 1], table);
  if (typeof value !== 'string' || value === '') return undefined;
  const isAlone = table.columns.length > 1 && cells.every((cell, index) => index === column - 1 || isEmpty(cell));
  const code = idFault(value, header, isAlone);
  return code && { code, row, column, header, value: shortText(value), path: 'id', accepted: [] };
}

/** The id of the case to which a row belongs. */
function readId(
  cells: readonly unknown[],
  row: number,
  draft: CaseDraft,
  table: TablePlan,
  count: Count,
): string | undefined {
  const column = table.columns.find(({ writers }) => writers.some(({ slot }) => slot?.target.path === 'id'));
  if (column !== undefined) readCell(cells, row, draft, column, table, count);
  return draft.record['id'] as string | undefined; // a text
}

function isList(row: Row): row is readonly unknown[] {
  return Array.isArray(row);
}
