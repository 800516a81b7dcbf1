import type { ColumnOf } from './columns';
import type { DiagramBuilder } from './diagram-builder';
import { cutOf, isAbove } from '../terms/cut';
import { isObject } from '../../plain/is-object';
import { resolve, type Parameters, type Resolved } from '../terms/parameter-reference';
import { restrict } from './restrict';
import type { ListFunction } from './rows-that-apply';
import { testsOfRow, type Source } from '../terms/table';
import type { AnyTest } from '../terms/unary-test';

/** A range of classes: from the first up to, but not including, the second. */
type Range = readonly [from: number, to: number];

/** The values of the classes of a fact, and the index of each. */
interface Classes {
  readonly values: readonly unknown[];
  readonly places: ReadonlyMap<unknown, number>;
}

/** Smaller tables are compiled like any other. */
const fewestRows = 100;

/**
 * Which rows apply, for a table of many bands of a single fact, such as a tariff. Every test passes for a few ranges of
 * classes. The ranges are filled row by row, so that the work grows with the number of bands, not with its square.
 *
 * @returns undefined for other tables, and for rows that overlap where only one may apply
 */
export function bandsOf(
  source: Source,
  parameters: Parameters | undefined,
  columnOf: ColumnOf,
  builder: DiagramBuilder,
): ListFunction | undefined {
  const { kind, rows, reads } = source;
  if (rows.length < fewestRows || kind === 'collect' || Object.keys(reads).length > 0) return undefined;
  const tests = rows.map(testsOfRow);
  const [name, ...others] = new Set(tests.flatMap((own) => own.map(([tested]) => tested)));
  if (name === undefined || others.length > 0) return undefined;
  const { root, values } = columnOf(name);
  const isAscending = values.every((value, index) => index === 0 || (values[index - 1] as number) < (value as number));
  if (!isAscending) return undefined;
  const classes = { values, places: new Map(values.map((value, place) => [value, place])) };
  const ranges = tests.map(([own]) => {
    const found = own ? rangesOf(resolve(own[1], parameters), classes) : [[0, values.length] as const];
    builder.spend(found.length);
    return found;
  });
  builder.spend(values.length);
  const first = filled(ranges, [...rows.keys()], values.length);
  const backwards = rows.map((_, row) => rows.length - 1 - row);
  const last = kind === 'unique' ? filled(ranges, backwards, values.length) : first;
  if (first.some((row, place) => row !== last[place])) return undefined;
  const met = [...new Set(first)];
  const numbers = new Map(met.map((row, number) => [row, number]));
  const labels = first.map((row) => numbers.get(row) as number); // every row has a number
  return {
    root: restrict({ nodes: builder.nodes, root }, [], labels, builder).root,
    lists: met.map((row) => (row === undefined ? [] : [row])),
  };
}

/** For each class the first row, in the given order, with a range that contains the class. */
function filled(
  ranges: readonly (readonly Range[])[],
  order: readonly number[],
  classes: number,
): readonly (number | undefined)[] {
  const rows = Array.from<number | undefined>({ length: classes });
  // The next class without a row, at or after each class, so that no class is filled twice.
  const next = Array.from({ length: classes + 1 }, (_, place) => place);
  const openFrom = (start: number): number => {
    let place = start;
    while (next[place] !== place) {
      next[place] = next[next[place] as number] as number;
      place = next[place] as number;
    }
    return place;
  };
  for (const row of order) {
    for (const [from, to] of ranges[row] as readonly Range[]) {
      for (let place = openFrom(from); place < to; place = openFrom(place)) {
        rows[place] = row;
        next[place] = place + 1;
      }
    }
  }
  return rows;
}

/** The ranges of classes for which a test passes, ascending. */
function rangesOf(test: Resolved<AnyTest>, classes: Classes): readonly Range[] {
  if (!isObject(test)) return placeOf(test, classes);
  if ('values' in test) {
    const listed = union(test.values.flatMap((value) => placeOf(value, classes)));
    return test.test === 'oneOf' ? listed : complement(listed, classes);
  }
  if (!('tests' in test)) return [comparison(test, classes)];
  const parts = test.tests.map((part) => rangesOf(part, classes));
  // All tests pass for a class if there is none that fails: the complement of the union of complements.
  return test.test === 'anyOf'
    ? union(parts.flat())
    : complement(union(parts.flatMap((part) => complement(part, classes))), classes);
}

function placeOf(value: unknown, { places }: Classes): readonly Range[] {
  const place = places.get(value);
  return place === undefined ? [] : [[place, place + 1]];
}

function comparison(test: { readonly test: string; readonly operand: number | string }, { values }: Classes): Range {
  if (typeof test.operand !== typeof values[0]) return [0, 0];
  const cut = cutOf(test);
  let [below, above] = [0, values.length];
  while (below < above) {
    const middle = (below + above) >> 1;
    if (isAbove(values[middle] as number | string, cut)) above = middle;
    else below = middle + 1;
  }
  return test.test === 'atLeast' || test.test === 'moreThan' ? [below, values.length] : [0, below];
}

/** Ranges in ascending order, joined where they overlap, without empty ones. */
function union(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
    const last = joined[joined.length - 1];
    if (from >= to) continue;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The classes outside ascending ranges, as ranges. */
function complement(ranges: readonly Range[], { values }: Classes): readonly Range[] {
  const ends = [0, ...union(ranges).flat(), values.length];
  return ends.flatMap((from, index): readonly Range[] => (index % 2 === 0 ? [[from, ends[index + 1] as number]] : []));
}
