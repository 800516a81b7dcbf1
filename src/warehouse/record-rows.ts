import { readDateArgument } from '../calendar/calendar-date';
import type { CaseRecord } from '../compliance';
import { distinctEntries } from '../compliance/distinct-entries';
import { caseDecisions } from '../compliance/case-decisions';
import { opinionsOf } from '../compliance/case-opinions';
import { chinaDay } from '../compliance/china-day';
import { MalformedRecordError } from '../compliance/record/malformed-record-error';
import type { RecordProblem } from '../compliance/record/record-problem';
import { readRecord } from '../compliance/record/read-record';
import { lookedAtLater } from '../interchange/read-arguments';
import { isObject } from '../plain/is-object';
import { badArgument, readingArgument } from '../plain/read/argument';
import { optionChecker } from '../plain/read/options';
import { neixiang2021 } from '../policy';
import { recordLayout, type RecordColumn, type RecordTable } from './tables';

/** A row of a table. */
export type RecordRow = Readonly<Record<string, string | number | boolean | null>>;

/** The rows of every table. */
export type RecordRows = Readonly<Record<RecordTable, readonly RecordRow[]>>;

/** An entry of a list, with its index in the list and in the list that contains the list. */
interface Listed {
  readonly entry: object;
  readonly place: number;
  readonly part?: number | undefined;
}

/**
 * Converts records into rows of tables: `cases` has one row per record, with the facts by name and other values by
 * their path (`supplyPlan_mode`); every list has a table with `case_id`, `place` and, for a list within a list, `part`.
 * What is left out is NULL. A column `…_pending` is true if a date is `null` in the record (not yet), and a section
 * has a column for whether it is present. Instants become their day in China. Repeated entries are left out, except
 * for stages and suspensions, whose entries all count.
 *
 * @param options.asOf the day of the check, after which nothing in a record can have happened
 * @throws InvalidRequestError for a value that is not a list, for two records of one id, and for an invalid or unknown
 * option
 * @throws CalendarError if `asOf` is not a date
 * @throws MalformedRecordError with every problem of the first invalid record, whose index its paths contain
 *
 * @example
 * const { cases, fees } = recordRows([{ id: 'case-1', facts: {}, fees: [{ item: '复电费' }] }], { asOf: '2021-06-30' });
 * [cases.length, fees]; // => [1, [{ case_id: 'case-1', place: 0, item: '复电费', amountYuan: null }]]
 */
export function recordRows(records: readonly CaseRecord[], options: { readonly asOf: string }): RecordRows {
  refuseBadOptions(options);
  const { asOf } = options;
  readDateArgument(asOf, 'asOf');
  const layout = recordLayout();
  const rows = Object.fromEntries(Object.keys(layout).map((table) => [table, [] as RecordRow[]])) as Record<
    RecordTable,
    RecordRow[]
  >; // a list for every table
  const ids = new Set<string>();
  for (const given of itemsOf(records)) {
    const { record, problems } = readRecord(given, caseDecisions(neixiang2021), asOf);
    if (problems !== undefined) throw new MalformedRecordError(problems.map((each) => within(ids.size, each)));
    const isTaken = ids.has(record.id);
    if (isTaken)
      throw badArgument(`records.${ids.size}.id`, 'inconsistent', 'an id that no other record has', record.id);
    ids.add(record.id);
    rows.cases.push(Object.freeze(rowOf(record, layout.cases)));
    for (const [table, entriesOf] of Object.entries(entries)) {
      const list = table as keyof typeof entries;
      for (const { entry, place, part } of entriesOf(record)) {
        const numbered = { case_id: record.id, place, ...(part !== undefined && { part }) };
        rows[list].push(Object.freeze({ ...numbered, ...rowOf(entry, layout[list]) }));
      }
    }
  }
  Object.values(rows).forEach((list) => Object.freeze(list));
  return Object.freeze(rows);
}

/** A problem of a record in the list. */
function within(index: number, problem: RecordProblem): RecordProblem {
  return { ...problem, path: ['records', index, ...problem.path] };
}

/** The records of a list. A proxy may throw. */
function itemsOf(records: readonly CaseRecord[]): readonly CaseRecord[] {
  const list = readingArgument('records', records, 'a list whose items can be read', () =>
    Array.isArray(records) ? Array.from<CaseRecord>(records) : undefined,
  );
  if (list === undefined) throw badArgument('records', 'wrong-type', 'a list of case records', records);
  return list;
}

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({ asOf: lookedAtLater }));

const once = (items: readonly object[] | undefined): readonly Listed[] =>
  distinctEntries(items).map(({ item, index }) => ({ entry: item, place: index }));

const every = (items: readonly object[] = []): readonly Listed[] => items.map((entry, place) => ({ entry, place }));

/** The entries that count, by table. */
const entries: Readonly<Record<Exclude<RecordTable, 'cases'>, (record: CaseRecord) => readonly Listed[]>> = {
  stages: ({ stages }) => every(stages),
  reviews: ({ reviews }) => once(reviews),
  reviews_scope: ({ reviews }) =>
    distinctEntries(reviews).flatMap(({ item: { review, scope }, index: place }) =>
      distinctEntries(scope).map(({ item, index: part }) => ({ entry: { review, scope: item }, place, part })),
    ),
  reviews_opinions: ({ reviews = [] }) =>
    opinionsOf(reviews).map(({ review, opinion, index, place: part }) => ({
      entry: { review, ...opinion },
      place: index,
      part,
    })),
  works: ({ works }) => once(works),
  suspensions: ({ suspensions }) => every(suspensions),
  contractors: ({ contractors }) => once(contractors),
  assets: ({ assets }) => once(assets),
  fees: ({ fees }) => once(fees),
};

function rowOf(entry: object, columns: readonly RecordColumn[]): RecordRow {
  return Object.fromEntries(columns.map((column) => [column.name, cellOf(entry, column)]));
}

function cellOf(entry: object, { path, contains, kind }: RecordColumn): string | number | boolean | null {
  const value = path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), entry);
  if (contains === 'presence') return value !== undefined;
  if (contains === 'pending') return value === null;
  if (value === undefined || value === null) return null;
  const cell = value as string | number | boolean; // as the shape says
  return kind === 'date' ? chinaDayOf(String(cell)) : cell;
}

/** A date is already a day. */
function chinaDayOf(text: string): string {
  return text.includes('T') ? chinaDay(text) : text;
}
