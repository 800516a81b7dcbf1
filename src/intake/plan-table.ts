import { nearestOf } from '../plain/nearest-of';
import { wordKey } from '../plain/word-key';
import { cellReader } from './cell-reader';
import { markOf, separators } from './cell-text';
import { columnName, columnOf, pathsOf } from './columns-of-mapping';
import { factsBeyond } from './facts-without-column';
import { problemAt, type IntakeProblem } from './intake-problem';
import { knownHeader, knownHeaders } from './known-headers';
import type { ColumnMapping, Mapping } from './mapping';
import { unitsOf } from './record-fields';
import type { RecordLayout } from './record-layout';
import type { ColumnPlan, NamedValue, SourceOptions, TablePlan, Writer } from './table-plan';

/** A header and its place, from 0. */
interface Header {
  readonly index: number;
  readonly header: string;
  readonly key: string;
}

/**
 * Plans how to read a table, from its headers.
 *
 * @param layout of the records, to which the plan adds what it needs
 */
export function planTable(
  mapping: Mapping,
  headers: readonly string[],
  row: number,
  source: SourceOptions,
  layout: RecordLayout,
): TablePlan {
  const pathOf = (path: string): string => layout.slotOf(path).target.path;
  const problems: IntakeProblem[] = [];
  const problem = (
    code: IntakeProblem['code'],
    header: string,
    index = 0,
    path = '',
    accepted: readonly string[] = [],
  ): void => {
    problems.push(problemAt(code, { row, column: index + 1, header, value: header }, path, accepted));
  };
  const ignored = keysOf(mapping.ignore);
  /** The columns that are read, or that have a problem. */
  const taken = new Set<number>();
  /** The paths that get no value, since their column is missing. */
  const missing = new Set<string>();
  /** The missing headers, each with the path of its values. */
  const lacking: (readonly [header: string, path: string | undefined])[] = [];

  const named = headers
    .map((header, index): Header => ({ index, header, key: wordKey(header) }))
    .filter(({ header }) => header !== '');
  const places = grouped(named, ({ key }) => key);
  const unused = (): readonly Header[] => named.filter(({ index, key }) => !taken.has(index) && !ignored.has(key));

  /** Reports several columns where only one is expected. */
  const refuse = (code: IntakeProblem['code'], columns: readonly Header[], path: string, accepted: string[]): void => {
    for (const { index } of columns) taken.add(index);
    problem(code, columns[1]?.header ?? '', columns[1]?.index, path, accepted);
  };
  for (const [key, columns] of places) {
    if (columns.length === 1 || ignored.has(key)) continue;
    refuse(
      'duplicate-header',
      columns,
      '',
      columns.map(({ index }) => columnName(index + 1)),
    );
  }

  /** The index of a header that the mapping names; a missing or repeated header is a problem. */
  const find = (header: string, paths: readonly string[] = [], isOptional = false): number | undefined => {
    const [found, second] = places.get(wordKey(header)) ?? [];
    if (found !== undefined && second === undefined) {
      taken.add(found.index);
      return found.index;
    }
    for (const path of paths) missing.add(path);
    if (found === undefined && !isOptional) lacking.push([header, paths[0]]);
    return undefined;
  };
  const writersOf = (column: ColumnMapping): readonly Writer[] => {
    const options = { ...column, serial: column.serial ?? source.dateSystem };
    const paths = pathsOf(column);
    const slots = paths.length === 0 ? [undefined] : paths.map(layout.slotOf);
    const words = Object.keys(column.values ?? {}).join('');
    return slots.map((slot) => {
      const givesList = slot ? slot.target.isList && slot.target.member === undefined : !separators.test(words);
      return {
        slot,
        read: cellReader(slot?.target.leaf, options, mapping.fullWidth === 'read'),
        take: column.take,
        separator: column.separator ?? (givesList ? separators : undefined),
      };
    });
  };
  const plansOf = (columns: Mapping['columns'] = {}): ColumnPlan[] =>
    Object.entries(columns).flatMap(([header, each]) => {
      const column = columnOf(each);
      const { timeColumn, optional, time: otherwise = '' } = column;
      const paths = pathsOf(column).map(pathOf);
      const index = find(header, paths, optional);
      const clock = timeColumn === undefined ? undefined : find(timeColumn, paths, optional);
      // Without its times, the column is of no use.
      if (index === undefined || (timeColumn !== undefined && clock === undefined && optional !== true)) return [];
      const time = clock === undefined ? undefined : { index: clock, header: headers[clock] ?? '', otherwise };
      const writers = writersOf(time ? { ...column, time: undefined } : column);
      return { index, header: headers[index] ?? header, writers, time };
    });

  const columns = plansOf(mapping.columns);
  const steps = mapping.steps && {
    index: find(mapping.steps.column),
    names: Object.keys(mapping.steps.of),
    of: new Map(
      Object.entries(mapping.steps.of).map(([step, of]) => [wordKey(step), of === 'ignore' ? [] : plansOf(of)]),
    ),
  };
  const claimed = new Set(
    [
      ...Object.values(mapping.columns ?? {}).flatMap((column) => pathsOf(columnOf(column))),
      ...Object.keys(mapping.constants ?? {}),
    ].map(pathOf),
  );
  const known = knownHeaders();
  const meant = unused().flatMap((each) => {
    const column = knownHeader(each.header, known);
    if (column === undefined) return [];
    const { path, leaf } = layout.slotOf(column.to).target;
    const isFit = column.unit === undefined || unitsOf(leaf).includes(column.unit);
    return isFit && !claimed.has(path) ? { ...each, path, column } : [];
  });
  for (const [path, [first, ...others]] of grouped(meant, (each) => each.path)) {
    if (first === undefined) continue;
    const { index, header, column } = first;
    taken.add(index);
    if (others.length === 0) columns.push({ index, header, writers: writersOf(column) });
    else {
      missing.add(path);
      const same = [first, ...others];
      refuse(
        'ambiguous-column',
        same,
        path,
        same.map((each) => each.header),
      );
    }
  }
  // Last, because a column that marks rows to skip may also contain values.
  const skips = Object.entries(mapping.skip ?? {}).map(([header, words]) => ({
    index: find(header),
    words: keysOf(words),
  }));
  columns.sort((one, other) => one.index - other.index);
  const id = columns.find(({ writers }) => writers.some(({ slot }) => slot?.target.path === 'id'));
  for (const { index, header } of unused()) {
    const mark = markOf(header);
    if (mark !== undefined) problem(mark, header, index);
  }
  const free = unused().map(({ index, header }) => ({ column: index + 1, header }));
  for (const [header, path] of lacking) {
    problem(
      'missing-column',
      header,
      0,
      path,
      nearestOf(
        header,
        free.map((each) => each.header),
      ),
    );
  }
  if (id === undefined && !missing.has('id')) problem('no-id-column', '', 0, 'id');
  const valuesOf = (values: Mapping['constants'] = {}): readonly NamedValue[] =>
    Object.entries(values).map(([path, value]) => ({ slot: layout.slotOf(path), value }));
  return {
    headers,
    columns,
    id,
    steps,
    skips,
    empty: keysOf(mapping.empty),
    repeatsMerged: mapping.merged === 'repeat',
    constants: valuesOf(mapping.constants),
    defaults: valuesOf(mapping.defaults).filter(({ slot }) => !missing.has(slot.target.path)),
    unused: free,
    isIgnored: (index) => ignored.has(wordKey(columnName(index + 1))),
    factsWithoutColumn: factsBeyond(mapping, [...columns, ...[...(steps?.of.values() ?? [])].flat()], layout),
    problems,
  };
}

function keysOf(words: readonly string[] = []): ReadonlySet<string> {
  return new Set(words.map(wordKey));
}

/** The items grouped by key, in the order in which the keys first occur. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
