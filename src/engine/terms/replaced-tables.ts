import { hasOwn } from '../../plain/has-own';
import { onceFor } from '../../plain/once-for';
import type { Source, TableRow } from './table';

/** Tables that a rulebook has instead, by the id of the decision: its rows, which read what the rows they replace may read. */
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

/** Puts the rows of a rulebook in the place of those of sources, and of all that they read. */
export function replacing(tables: ReplacedTables | undefined): (source: Source) => Source {
  return tables === undefined ? (source) => source : replacer(tables);
}

// What several decisions read stays one source, so that it is compiled once.
const replacer = /* @__PURE__ */ onceFor((tables: ReplacedTables) => {
  const replace: (source: Source) => Source = onceFor((source: Source): Source => {
    if (source.isAssumed) return source;
    const table = hasOwn(tables, source.id) ? tables[source.id] : undefined;
    return { ...withReads(source, replace), ...(table && { rows: table.rows }) };
  });
  return replace;
});

/** A source that reads others instead. */
export function withReads(source: Source, replace: (source: Source) => Source): Source {
  const reads = Object.entries(source.reads).map(([name, inner]) => [name, replace(inner)] as const);
  return { ...source, reads: Object.fromEntries(reads) };
}
