import { vocabulary, type FactName } from '../facts';
import { cellReader, type CellReader } from './cell-reader';
import type { IntakeProblem } from './intake-problem';
import { knownHeader, knownHeaders } from './known-headers';
import { knownWords } from './known-words';
import type { Column, ColumnMapping, MappedValue, Mapping, WordMeaning } from './mapping';
import { nearestOf } from '../plain/nearest-of';
import { unitsFor } from '../facts/read-number';
import { recordLayout, type RecordLayout, type Slot } from './record-layout';
import { wordKey } from '../plain/word-key';

/** One value that a column gives. */
export interface Writer {
  /** Its target; undefined for a column whose words assign all values. */
  readonly slot: Slot | undefined;
  readonly read: CellReader;
  readonly take: ColumnMapping['take'];
  /** The separator of several words in one cell. */
  readonly separator: string | RegExp | undefined;
}

/** A column to read. */
export interface ColumnPlan {
  /** The index of the column, from 0. */
  readonly index: number;
  readonly header: string;
  readonly writers: readonly Writer[];
}

/** How to read a table, once its headers are known. */
export interface TablePlan {
  readonly headers: readonly string[];
  readonly layout: RecordLayout;
  readonly columns: readonly ColumnPlan[];
  /** The column with the name of the step, and the columns of each step. */
  readonly steps:
    | {
        readonly index: number;
        readonly of: ReadonlyMap<string, readonly ColumnPlan[]>;
        readonly names: readonly string[];
      }
    | undefined;
  /** The columns that mark rows that are not cases, with the normalised words. */
  readonly skips: readonly { readonly index: number; readonly words: ReadonlySet<string> }[];
  /** The normalised words that mean an empty cell. */
  readonly empty: ReadonlySet<string>;
  /** Whether a cell merged over several rows applies to each of them. */
  readonly repeatsMerged: boolean;
  /** The values that every record gets. */
  readonly constants: readonly NamedValue[];
  /** The values for cells that a row leaves empty; they do not apply to a missing column. */
  readonly defaults: readonly NamedValue[];
  readonly unused: readonly { readonly column: number; readonly header: string }[];
  /** Whether a column without a header, from 0, is ignored by its letter. */
  readonly isIgnored: (index: number) => boolean;
  readonly factsWithoutColumn: readonly FactName[];
  /** Whether a column identifies the cases. */
  readonly hasId: boolean;
  readonly problems: readonly IntakeProblem[];
}

/** A value that the mapping itself contains. */
interface NamedValue {
  readonly slot: Slot;
  readonly value: MappedValue;
}

/** Properties of all cells of the source. */
export interface SourceOptions {
  /** How plain numbers count days, if the source says so. */
  readonly dateSystem?: 1900 | 1904 | undefined;
  /**
   * Whether each cell certainly belongs to its column. In a text file, a cell beyond the headers may result from an
   * extra separator.
   */
  readonly isPlaced?: boolean | undefined;
}

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

/** The full description of a column. */
export function columnOf(column: Column): ColumnMapping {
  return typeof column === 'string' || isList(column) ? { to: column } : column;
}

/** The paths for a column. */
export function pathsOf({ to = [] }: ColumnMapping): readonly string[] {
  return typeof to === 'string' ? [to] : to;
}

function isList(column: Column): column is readonly string[] {
  return Array.isArray(column);
}

/** The letter of a column in spreadsheets: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before === 0 ? '' : columnName(before)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** The facts that no column, constant or default contains. */
function factsBeyond(mapping: Mapping, columns: readonly ColumnPlan[], { slotOf }: RecordLayout): readonly FactName[] {
  const slots = columns.flatMap(({ writers }) => writers.flatMap(({ slot }) => slot ?? []));
  const paths = [
    ...slots.flatMap(({ target }) => [target.path, ...[...knownWords(target.leaf).values()].flatMap(pathsSet)]),
    ...[...Object.values(mapping.columns ?? {})].flatMap((column) =>
      Object.values(columnOf(column).values ?? {}).flatMap(pathsSet),
    ),
    ...Object.keys(mapping.constants ?? {}),
    ...Object.keys(mapping.defaults ?? {}),
  ];
  const carried = new Set(paths.map((path) => slotOf(path).target.path));
  return (Object.keys(vocabulary) as readonly FactName[]).filter((fact) => !carried.has(`facts.${fact}`)); // its own keys
}

function pathsSet(meaning: WordMeaning): readonly string[] {
  return typeof meaning === 'object' && meaning !== null ? Object.keys(meaning.set ?? {}) : [];
}
