import { placesIn, type ValuePath } from '../input/json/places';
import type { Position, RecordText } from '../input/record-text';

/** A stretch of an input; the end is exclusive. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/** Finds the values of a record in its input. */
export interface RecordPlaces {
  readonly positionOf: (path: ValuePath) => Position;
  readonly regionOf: (path: ValuePath) => Region;
}

/** Finds the values of a record; any number of them in linear time. */
export function placesOf({ text, line, column }: RecordText): RecordPlaces {
  const { startOf, extentOf } = placesIn(text);
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

/** Where the lines of a text begin. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The index of the last of some ascending numbers that is no greater than a limit; the first is none. */
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
