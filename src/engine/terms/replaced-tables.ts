import { hasOwn } from '../../plain/has-own';
import { onceFor } from '../../plain/once-for';
import { InvalidTableError } from './errors';
import { refuseOtherThanObjects } from './refuse-other-than-objects';
import { testsOfRow, type Source, type TableRow } from './table';

/**
 * Tables of a rulebook that replace others, by the id of the decision. Their rows may read what the original rows may
 * read.
 */
export type ReplacedTables = Readonly<
  Record<
    string,
    | {
        /** The rows in order. */
        readonly rows: readonly TableRow[];
      }
    | undefined
  >
>;

/** Replaces the tables of sources, and of everything that they read, by those of a rulebook. */
export function replacing(tables: ReplacedTables | undefined): (source: Source) => Source {
  return tables === undefined ? (source) => source : replacer(tables);
}

// A source that several decisions read must stay one source, so that it is compiled once.
const replacer = /* @__PURE__ */ onceFor((tables: ReplacedTables) => {
  const replace: (source: Source) => Source = onceFor((source: Source): Source => {
    if (source.isAssumed) return source;
    const table = hasOwn(tables, source.id) ? tables[source.id] : undefined;
    if (table === undefined) return withReads(source, replace);
    const { rows } = Object(table) as { readonly rows: readonly TableRow[] }; // checked below
    if (!Array.isArray(rows)) throw new InvalidTableError('wrong-type', `${source.id}.rows`);
    refuseOtherThanObjects(rows);
    return withReads({ ...source, rows, reads: readsOf(rows, source) }, replace);
  });
  return replace;
});

/** The decisions that the rows of a replacing table test, among those that the original rows may read. */
function readsOf(rows: readonly TableRow[], { reads }: Source): Source['reads'] {
  const tested = rows.flatMap(testsOfRow).map(([name]) => `${name}.`);
  return Object.fromEntries(
    Object.entries(reads).filter(([read]) => tested.some((name) => name.startsWith(`${read}.`))),
  );
}

/** The same source with other sources in place of those that it reads. */
export function withReads(source: Source, replace: (source: Source) => Source): Source {
  const reads = Object.entries(source.reads).map(([name, inner]) => [name, replace(inner)] as const);
  return { ...source, reads: Object.fromEntries(reads) };
}
