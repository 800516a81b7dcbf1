import { cellReader } from './cell-reader';
import { columnName, columnOf, pathsOf } from './columns-of-mapping';
import { factsBeyond } from './facts-without-column';
import type { IntakeProblem } from './intake-problem';
import { knownHeader, knownHeaders } from './known-headers';
import type { ColumnMapping, Mapping } from './mapping';
import { nearestOf } from '../plain/nearest-of';
import { unitsFor } from '../facts/read-number';
import { recordLayout } from './record-layout';
import type { ColumnPlan, NamedValue, SourceOptions, TablePlan, Writer } from './table-plan';
import { wordKey } from '../plain/word-key';

const separators = /[、；;|]/;

/** Plans how to read a table, from its headers. */
export function planTable(mapping: Mapping, headers: readonly string[], row: number, source: SourceOptions): TablePlan {
  const layout = recordLayout();
  const problems: IntakeProblem[] = [];
  const problem = (
    code: IntakeProblem['code'],
    index: number,
    header: string,
    path: string,
    accepted: readonly string[],
  ): void => {
    problems.push({ code, row, column: index + 1, header, value: header, path, accepted });
  };
  const places = new Map<string, number[]>();
  headers.forEach((header, index) => {
    if (header === '') return;
    const key = wordKey(header);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const taken = new Set<number>();
  const missing = new Set<string>();
  const known = knownHeaders();
  const ignored = new Set((mapping.ignore ?? []).map(wordKey));
  const named = { ...mapping.columns };
  const stepColumns = Object.values(mapping.steps?.of ?? {}).flatMap((step) =>
    step === 'ignore' ? [] : Object.keys(step),
  );
  const mapped = new Set(
    [
      ...Object.keys(named),
      ...Object.keys(mapping.skip ?? {}),
      ...stepColumns,
      ...(mapping.steps === undefined ? [] : [mapping.steps.column]),
    ].map(wordKey),
  );

  /** The index of a header that the mapping names; a missing or repeated header is a problem. */
  const find = (header: string, isOptional: boolean, paths: readonly string[]): number | undefined => {
    const [index, second] = places.get(wordKey(header)) ?? [];
    if (index !== undefined && second === undefined) {
      taken.add(index);
      return index;
    }
    for (const path of paths) missing.add(path);
    if (index === undefined && !isOptional) {
      const isFree = (each: string): boolean =>
        each !== '' &&
        !mapped.has(wordKey(each)) &&
        !ignored.has(wordKey(each)) &&
        knownHeader(each, known) === undefined;
      const free = headers.filter(isFree);
      problem('missing-column', 0, header, paths[0] ?? '', nearestOf(header, free));
    }
    return undefined;
  };
  for (const [key, indexes] of places) {
    const second = indexes[1];
    if (second === undefined || ignored.has(key)) continue;
    problem(
      'duplicate-header',
      second,
      headers[second] ?? '',
      '',
      indexes.map((index) => columnName(index + 1)),
    );
    for (const index of indexes) taken.add(index);
  }
  const writersOf = (column: ColumnMapping): readonly Writer[] => {
    const options = { ...column, serial: column.serial ?? source.dateSystem };
    const fullWidth = mapping.fullWidth === 'read';
    const paths = pathsOf(column);
    const slots = paths.length === 0 ? [undefined] : paths.map(layout.slotOf);
    return slots.map((slot) => {
      const givesList = slot?.target.isList === true && slot.target.member === undefined;
      return {
        slot,
        read: cellReader(slot?.target.leaf, options, fullWidth),
        take: column.take,
        separator: givesList || column.separator !== undefined ? (column.separator ?? separators) : undefined,
      };
    });
  };
  const planOf = (header: string, column: ColumnMapping): ColumnPlan | undefined => {
    const index = find(
      header,
      column.optional === true,
      pathsOf(column).map((path) => layout.slotOf(path).target.path),
    );
    return index === undefined ? undefined : { index, header: headers[index] ?? header, writers: writersOf(column) };
  };

  const columns: ColumnPlan[] = [];
  for (const [header, column] of Object.entries(named)) {
    const plan = planOf(header, columnOf(column));
    if (plan !== undefined) columns.push(plan);
  }
  const steps = planSteps(mapping, find, planOf);
  const claimed = new Set(
    [
      ...Object.values(named).flatMap((column) => pathsOf(columnOf(column))),
      ...Object.keys(mapping.constants ?? {}),
    ].map((path) => layout.slotOf(path).target.path),
  );
  const byPath = new Map<
    string,
    { readonly index: number; readonly header: string; readonly column: ColumnMapping }[]
  >();
  headers.forEach((header, index) => {
    if (header === '' || taken.has(index) || ignored.has(wordKey(header))) return;
    const meant = knownHeader(header, known);
    if (meant === undefined) return;
    const { path, leaf } = layout.slotOf(meant.to).target;
    if (meant.unit !== undefined && !unitsFor(leaf).includes(meant.unit)) return;
    if (claimed.has(path)) return;
    byPath.set(path, [...(byPath.get(path) ?? []), { index, header, column: meant }]);
  });
  for (const [path, [first, second]] of byPath) {
    if (first === undefined) continue;
    taken.add(first.index);
    if (second !== undefined) {
      taken.add(second.index);
      problem('ambiguous-column', second.index, second.header, path, [first.header, second.header]);
      missing.add(path);
      continue;
    }
    columns.push({ index: first.index, header: first.header, writers: writersOf(first.column) });
  }
  // Last, since a column that marks such rows may also hold values.
  const skips = Object.entries(mapping.skip ?? {}).flatMap(([header, words]) => {
    const index = find(header, false, []);
    return index === undefined ? [] : [{ index, words: new Set(words.map(wordKey)) }];
  });
  columns.sort((one, other) => one.index - other.index);
  const all = [...columns, ...[...(steps?.of.values() ?? [])].flat()];
  const hasId = all.some(({ writers }) => writers.some(({ slot }) => slot?.target.path === 'id'));
  if (!hasId && !missing.has('id')) problem('no-id-column', 0, '', 'id', []);
  const unused = headers.flatMap((header, index) =>
    header === '' || taken.has(index) || ignored.has(wordKey(header)) ? [] : [{ column: index + 1, header }],
  );
  const namedValues = (values: Mapping['constants'] = {}): readonly NamedValue[] =>
    Object.entries(values).map(([path, value]) => ({ slot: layout.slotOf(path), value }));
  const constants = namedValues(mapping.constants);
  const defaults = namedValues(mapping.defaults).filter(({ slot }) => !missing.has(slot.target.path));
  return {
    headers,
    layout,
    columns,
    steps,
    skips,
    empty: new Set((mapping.empty ?? []).map(wordKey)),
    repeatsMerged: mapping.merged === 'repeat',
    constants,
    defaults,
    unused,
    isIgnored: (index) => ignored.has(wordKey(columnName(index + 1))),
    factsWithoutColumn: factsBeyond(mapping, all, layout),
    hasId,
    problems,
  };
}

function planSteps(
  { steps }: Mapping,
  find: (header: string, isOptional: boolean, paths: readonly string[]) => number | undefined,
  planOf: (header: string, column: ColumnMapping) => ColumnPlan | undefined,
): TablePlan['steps'] {
  if (steps === undefined) return undefined;
  const index = find(steps.column, false, []);
  const of = new Map(
    Object.entries(steps.of).map(([step, columns]) => {
      const plans =
        columns === 'ignore' ? [] : Object.entries(columns).map(([header, column]) => planOf(header, columnOf(column)));
      return [wordKey(step), plans.filter((plan) => plan !== undefined)] as const;
    }),
  );
  return index === undefined ? undefined : { index, of, names: Object.keys(steps.of) };
}
