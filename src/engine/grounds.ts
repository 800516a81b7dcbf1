import type { DecidedAnswer } from './answer';
import { dependenciesOf, type NoneRow, type Source, type Trace } from './table';

/** What an answer rests on. */
export type Grounds = Pick<DecidedAnswer<unknown>, 'rules' | 'clauses' | 'interpretations'>;

/** The grounds of the ways to an outcome: consulted decisions first, then the rows in table order. */
export function groundsOf(source: Source, traces: readonly Trace[]): Grounds {
  const consulted = dependenciesOf(source).map((each, position) =>
    groundsOf(
      each,
      traces.flatMap((trace) => trace.consulted[position] ?? []),
    ),
  );
  const applied = new Set(traces.flatMap(({ rows }) => rows));
  const nothing = traces.some(({ rows }) => rows.length === 0);
  const rows: readonly NoneRow[] =
    'rows' in source
      ? [...source.rows.filter((_, index) => applied.has(index)), ...(nothing && source.none ? [source.none] : [])]
      : [];
  const distinct = (from: (grounds: Grounds) => readonly string[], own: (row: NoneRow) => readonly string[]) => [
    ...new Set([...consulted.flatMap(from), ...rows.flatMap(own)]),
  ];
  return {
    rules: distinct(
      ({ rules }) => rules,
      ({ id }) => [`${source.id}/${id}`],
    ),
    clauses: distinct(
      ({ clauses }) => clauses,
      ({ clauses }) => clauses,
    ),
    interpretations: distinct(
      ({ interpretations }) => interpretations,
      ({ interpretations = [] }) => interpretations,
    ),
  };
}
