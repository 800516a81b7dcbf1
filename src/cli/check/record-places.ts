import { placesIn, type ValuePath } from '../input/json/places';
import type { ValuePlace } from '../../intake';
import type { Position, RecordText, TableRecord } from '../input/record-text';

/** A stretch of an input; the end is exclusive. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/** Finds the positions of the values of a record in its input. */
export interface RecordPlaces {
  readonly positionOf: (path: ValuePath) => Position;
  readonly regionOf: (path: ValuePath) => Region;
}

/**
 * Finds the values of a record, in linear time for any number of them.
 *
 * @param record the parsed record, valid or not
 */
export function placesOf(part: RecordText | TableRecord, record: unknown): RecordPlaces {
  return 'record' in part ? cellPlaces(part) : textPlaces(part, record);
}

/** Finds the cells of the values of a record. For a value without a cell it gives the nearest part that has one. */
function cellPlaces({ places, sheet, headers, row: firstRow, lines }: TableRecord): RecordPlaces {
  const positionOf = (path: ValuePath): Position => {
    const { row, column } = nearestPlace(path, places) ?? { row: firstRow, column: 1 };
    return { line: lines?.get(row) ?? row, column, cell: { sheet, header: headers[column - 1] ?? '', row } };
  };
  return {
    positionOf,
    regionOf(path) {
      const start = positionOf(path);
      return { start, end: { ...start, column: start.column + 1 } };
    },
  };
}

/**
 * The cell of the value at a path, or else of the first value within it, or else of the value with the longest common
 * path.
 */
function nearestPlace(path: ValuePath, places: readonly ValuePlace[]): ValuePlace | undefined {
  let best: ValuePlace | undefined;
  let shared = 0;
  for (const place of places) {
    const length = sharedLength(path, place.path);
    if (length <= shared) continue;
    shared = length;
    best = place;
  }
  return best;
}

function sharedLength(one: ValuePath, other: ValuePath): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function textPlaces({ text, line, column }: RecordText, record: unknown): RecordPlaces {
  const { startOf, extentOf } = placesIn(text, record);
  let starts: readonly number[] | undefined;
  const at = (offset: number): Position => {
    starts ??= lineStarts(text);
    const index = lastAtMost(starts, offset);
    return index === 0
      ? { line, column: column + offset }
      : { line: line + index, column: 1 + offset - (starts[index] ?? 0) };
  };
  return {
    positionOf: (path) => at(startOf(path)),
    regionOf(path) {
      const { start, end } = extentOf(path);
      return { start: at(start), end: at(end) };
    },
  };
}

/** The offsets at which the lines of a text begin. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The index of the last of ascending numbers that is not greater than a limit; the first is never greater. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let first = 0;
  let last = numbers.length - 1;
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((numbers[middle] ?? Infinity) <= limit) first = middle;
    else last = middle - 1;
  }
  return first;
}
