import type { FactName } from '../facts';
import { hasOwn } from '../plain/has-own';
import { isPlainObject } from '../plain/is-plain-object';
import { CaseDraft, type ValuePlace } from './case-draft';
import { contentOf, isEmpty, shown } from './cell-text';
import { headerText, joinedHeaders } from './headers';
import { isTotal } from './id-fault';
import { problemOfRow, type IntakeProblem } from './intake-problem';
import type { Mapping } from './mapping';
import { idProblem, isSkipped, missId, placeOf, readCell, readRow } from './read-row';
import { planTable } from './plan-table';
import { recordLayout } from './record-layout';
import type { SourceOptions, TablePlan } from './table-plan';
import { unknownWordCounts, type UnknownWord } from './unknown-words';

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

/** What was found out about a table as a whole. */
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

/** Makes the reader of a table. The mapping must be valid. */
export function tableReader(mapping: Mapping, source: SourceOptions = {}): TableReader {
  const { row: headerRow = 1, rows: headerRows = 1 } = mapping.header ?? {};
  const { cases = 'row' } = mapping;
  const headers: string[][] = [];
  const unknown = unknownWordCounts();
  const drafts = new Map<string, CaseDraft>();
  const finishedIds = new Set<string>();
  /** The columns without a header that have values, from 0. */
  const unnamed = new Set<number>();
  /** The number of columns in the header row. */
  let width = source.isPlaced === true ? Infinity : 0;
  let plan: TablePlan | undefined;
  /** The last row of a case and its id, if the mapping says that empty ids repeat it. */
  let last = { row: -1, id: '' };
  /** One layout for all plans: in a table of objects, a new key changes the plan while cases are incomplete. */
  const layout = recordLayout();

  /**
   * Plans how to read the table, and returns the problems of its headers.
   *
   * @param known the number of headers that were known before; their problems were reported then
   */
  const begin = (names: readonly string[], row: number, known = 0): readonly TakenCase[] => {
    plan = planTable(mapping, names, row, source, layout);
    return plan.problems
      .filter(({ header }) => known === 0 || names.indexOf(header) >= known)
      .map((problem) => ({ row, problems: [problem] }));
  };

  /** Notes a column that has a value but no header. Returns false if the column of the value is not certain. */
  const noteUnnamed = (index: number, { isIgnored }: TablePlan): boolean => {
    if (index < width && !unnamed.has(index) && !isIgnored(index)) unnamed.add(index);
    return index < width;
  };

  const draftAt = (row: number, { constants }: TablePlan): CaseDraft => {
    const draft = new CaseDraft(layout, row);
    for (const { slot, value } of constants) draft.fill(slot, value);
    return draft;
  };

  /**
   * Writes the constants and defaults. Those within entries of lists are written after the cells, because they create
   * no entry; those of one entry per row, after each row.
   */
  const fill = (draft: CaseDraft, { constants, defaults }: TablePlan, isEnd: boolean): void => {
    for (const { slot, value } of [...constants, ...defaults])
      if (isEnd || slot.target.path.includes('[]')) draft.fill(slot, value);
  };

  const finish = (draft: CaseDraft, table: TablePlan): TakenCase => {
    const { row, record, places, problems } = draft;
    fill(draft, table, true);
    draft.end();
    if (problems.length > 0) return { row, problems };
    return { row, record: { ...record, facts: record['facts'] ?? {} }, places };
  };

  const takeCells = (written: readonly unknown[], row: number, table: TablePlan): readonly TakenCase[] => {
    const { id: idColumn } = table;
    // Without a column of ids there are no cases; the problem was reported with the headers.
    if (idColumn === undefined || written.every(isEmpty) || isSkipped(written, table)) return [];
    const noCase = idProblem(written, row, idColumn, table);
    if (noCase !== undefined) return [{ row, problems: [noCase] }];
    const isWhole = cases === 'row';
    // An id is not repeated below a row that is no case, nor in one.
    const isRepeated =
      row === last.row + 1 &&
      contentOf(written[idColumn.index], table) === '' &&
      !written.some((cell) => isTotal(shown(cell)));
    const cells = isRepeated ? Object.assign([...written], { [idColumn.index]: last.id }) : written;
    const draft = draftAt(row, table);
    if (isWhole) readRow(cells, row, draft, table, unknown.count, noteUnnamed);
    else readCell(cells, row, draft, idColumn, table, unknown.count);
    const id = draft.record['id'] as string | undefined; // a text
    if (id === undefined) missId(draft, idColumn);
    if (isWhole) return [finish(draft, table)];
    if (id === undefined) return [{ row, problems: draft.problems }];
    if (mapping.emptyIds !== undefined) last = { row, id };
    // The row is read into the case with its id.
    const before = drafts.get(id);
    const done: TakenCase[] = [];
    if (cases === 'together' && before === undefined) {
      for (const [each, other] of drafts) {
        finishedIds.add(each);
        done.push(finish(other, table));
      }
      drafts.clear();
    }
    const current = before ?? draftAt(row, table);
    drafts.set(id, current);
    fill(current, table, false);
    current.beginRow();
    readRow(cells, row, current, table, unknown.count, noteUnnamed);
    if (before === undefined && finishedIds.has(id)) {
      current.refuse('rows-apart', placeOf(idColumn, row, id), 'id', ['"cases": "anywhere"']);
    }
    return done;
  };

  return {
    take(row, number) {
      if (!isList(row)) {
        if (!isPlainObject(row)) return [{ row: number, problems: [problemOfRow('unreadable-cell', number)] }];
        const known = plan?.headers ?? [];
        const fresh = Object.keys(row).filter((name) => !known.includes(name));
        const found = fresh.length > 0 ? begin([...known, ...fresh], 0, known.length) : [];
        const table = plan;
        // A blank row has no headers.
        if (table === undefined) return [];
        const cells = table.headers.map((name) => (hasOwn(row, name) ? row[name] : undefined));
        return [...found, ...takeCells(cells, number, table)];
      }
      if (plan !== undefined) return takeCells(row, number, plan);
      // A blank row has no headers; workbooks leave it out.
      if (number < headerRow || (headers.length === 0 && row.every(isEmpty))) return [];
      headers.push(row.map(headerText));
      width = Math.max(width, row.length);
      if (headers.length < headerRows) return [];
      return begin(joinedHeaders(headers), number);
    },
    end() {
      const table = plan;
      if (table === undefined) return [{ row: headerRow, problems: [problemOfRow('no-header', headerRow)] }];
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

function isList(row: Row): row is readonly unknown[] {
  return Array.isArray(row);
}
