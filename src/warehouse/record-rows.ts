import { readDateArgument } from '../calendar/calendar-date';
import type { CaseRecord } from '../compliance';
import { distinctEntries } from '../compliance/distinct-entries';
import { caseDecisions } from '../compliance/case-decisions';
import { opinionsOf } from '../compliance/case-opinions';
import { chinaDay } from '../compliance/china-day';
import { MalformedRecordError } from '../compliance/record/malformed-record-error';
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

/** An entry of a list, with its place there and in the list within it. */
interface Listed {
  readonly entry: object;
  readonly place: number;
  readonly part?: number | undefined;
}

/**
 * Records as rows of tables: `cases` has a row a record, with the facts by name and what is recorded by its way
 * (`supplyPlan_mode`); every list has a table with `case_id`, `place` and, for a list within a list, `part`. What is left
 * out is NULL. A column `…_pending` says of a date that it has not happened yet (`null` in the record), and a section has
 * a column that says whether it is there. Instants become their day in China. Entries that repeat an earlier one are left
 * out, except for stages and suspensions, of which every entry is read.
 *
 * @param options.asOf the day of the check, after which nothing in a record has happened
 * @throws InvalidRequestError for what is no list, and for a bad or unknown option
 * @throws CalendarError if `asOf` is no date
 * @throws MalformedRecordError with every problem of the first record that cannot be judged
 *
 * @example
 * const { cases, fees } = recordRows([{ id: 'case-1', facts: {}, fees: [{ item: '复电费' }] }], { asOf: '2021-06-30' });
 * [cases.length, fees]; // => [1, [{ case_id: 'case-1', place: 0, item: '复电费', amountYuan: null }]]
 */
export function recordRows(records: readonly CaseRecord[], options: { readonly asOf: string }): RecordRows {
  refuseBadOptions(options);
  const { asOf } = options;
  readDateArgument(asOf, 'asOf');
  if (!Array.isArray(records)) throw badArgument('records', 'wrong-type', 'a list of case records', records);
  const layout = recordLayout();
  const rows = Object.fromEntries(Object.keys(layout).map((table) => [table, [] as RecordRow[]])) as Record<
    RecordTable,
    RecordRow[]
  >; // a list for every table
  const expected = 'a list whose items can be read';
  for (const given of readingArgument('records', records, expected, () => Array.from(records))) {
    const { record, problems } = readRecord(given, caseDecisions(neixiang2021), asOf);
    if (problems !== undefined) throw new MalformedRecordError(problems);
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

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({ asOf: lookedAtLater }));

const once = (items: readonly object[] | undefined): readonly Listed[] =>
  distinctEntries(items).map(({ item, index }) => ({ entry: item, place: index }));

const every = (items: readonly object[] = []): readonly Listed[] => items.map((entry, place) => ({ entry, place }));

/** The entries that count, by their table. */
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

function cellOf(entry: object, { path, tells, kind }: RecordColumn): string | number | boolean | null {
  const value = path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), entry);
  if (tells === 'presence') return value !== undefined;
  if (tells === 'pending') return value === null;
  if (value === undefined || value === null) return null;
  const cell = value as string | number | boolean; // as the shape says
  return kind === 'date' ? chinaDayOf(String(cell)) : cell;
}

/** A date is a day already. */
function chinaDayOf(text: string): string {
  return text.includes('T') ? chinaDay(text) : text;
}
