import { chinaDateOf, CalendarError } from '../calendar';
import { readDate } from '../calendar/calendar-date';
import { describeValue } from '../engine/describe-value';
import { recordFacts } from './record-facts';
import type { RecordProblem, RecordProblemCode } from './record-problem';
import type { ListShape, ObjectShape, OneOfShape, Shape } from './shape';

/** How far the reading of a record has come. */
export interface Reading {
  /** The keys that lead to the value being read. */
  readonly path: (string | number)[];
  readonly problems: RecordProblem[];
}

/**
 * Reads one value: a copy made of plain own properties, in the order of the shape and with `undefined` for what is left
 * out. Every problem is reported, and what has one is `undefined` in the copy.
 */
export type Reader = (value: unknown, reading: Reading) => unknown;

/** Takes down a problem with the value being read. */
export function report(reading: Reading, code: RecordProblemCode, expected: string, value: unknown): undefined {
  reading.problems.push({ path: [...reading.path], code, expected, received: describeValue(value) });
}

/** Makes the reader of a shape. */
// @__NO_SIDE_EFFECTS__
export function readerOf(shape: Shape): Reader {
  switch (shape.kind) {
    case 'object':
      return objectReader(shape);
    case 'list':
      return listReader(shape);
    case 'oneOf':
      return oneOfReader(shape);
    case 'text':
      return readText;
    case 'date':
      return readDay;
    case 'instant':
      return readMoment;
    case 'boolean':
      return readBoolean;
    case 'count':
      return readCount;
    case 'amount':
      return readAmount;
    case 'facts':
      return readFacts;
  }
}

function objectReader({ fields, required }: ObjectShape): Reader {
  const readers = Object.entries(fields).map(([name, shape]) => ({
    name,
    read: readerOf(shape),
    isRequired: required.includes(name),
  }));
  const known = new Set(Object.keys(fields));
  return (value, reading) => {
    if (!isObject(value)) return report(reading, 'not-an-object', 'an object', value);
    const copy: Record<string, unknown> = {};
    let found = 0;
    for (const { name, read, isRequired } of readers) {
      const item = value[name];
      if (item !== undefined && Object.hasOwn(value, name)) {
        found += 1;
        reading.path.push(name);
        copy[name] = read(item, reading);
        reading.path.pop();
      } else {
        copy[name] = undefined;
        if (isRequired) reportAt(name, reading, 'required', 'a value', undefined);
      }
    }
    const names = Object.keys(value);
    if (names.length > found) {
      for (const name of names) {
        if (!known.has(name)) reportAt(name, reading, 'unknown-key', 'a known field', value[name]);
      }
    }
    return copy;
  };
}

function listReader({ items }: ListShape): Reader {
  const read = readerOf(items);
  return (value, reading) => {
    if (!Array.isArray(value)) return report(reading, 'wrong-type', 'a list', value);
    const list: readonly unknown[] = value;
    const copy: unknown[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const item = list[index];
      reading.path.push(index);
      // A list may be as long as memory allows and hold nothing but holes: the first one ends it.
      if (item === undefined) {
        report(reading, 'required', 'a value', item);
        reading.path.pop();
        return undefined;
      }
      copy.push(read(item, reading));
      reading.path.pop();
    }
    return copy;
  };
}

function oneOfReader({ values }: OneOfShape): Reader {
  const expected = `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
  return (value, reading) => {
    for (const one of values) if (one === value) return value;
    return report(reading, typeof value === 'string' ? 'unknown-value' : 'wrong-type', expected, value);
  };
}

function readText(value: unknown, reading: Reading): unknown {
  if (typeof value !== 'string') return report(reading, 'wrong-type', 'a text', value);
  return value === '' ? report(reading, 'blank', 'a text that is not empty', value) : value;
}

function readDay(value: unknown, reading: Reading): unknown {
  const day = readDate(value);
  if (typeof day === 'number') return value;
  const code = typeof value === 'string' ? day : 'wrong-type';
  return report(reading, code, 'an existing date written YYYY-MM-DD', value);
}

function readMoment(value: unknown, reading: Reading): unknown {
  if (typeof value !== 'string') return report(reading, 'wrong-type', 'an instant', value);
  try {
    chinaDateOf(value);
    return value;
  } catch (error) {
    const malformed = error instanceof CalendarError && error.code === 'malformed-instant';
    return malformed
      ? report(reading, 'malformed-instant', 'YYYY-MM-DDThh:mm[:ss[.s]] and Z or ±hh:mm', value)
      : report(reading, 'impossible-instant', 'a moment that exists', value);
  }
}

function readBoolean(value: unknown, reading: Reading): unknown {
  return typeof value === 'boolean' ? value : report(reading, 'wrong-type', 'true or false', value);
}

function readCount(value: unknown, reading: Reading): unknown {
  const expected = 'a whole number from 0';
  if (typeof value !== 'number') return report(reading, 'wrong-type', expected, value);
  if (!Number.isFinite(value)) return report(reading, 'not-finite', expected, value);
  if (!Number.isSafeInteger(value)) return report(reading, 'not-an-integer', expected, value);
  return value < 0 ? report(reading, 'out-of-range', expected, value) : value;
}

function readAmount(value: unknown, reading: Reading): unknown {
  const expected = 'a finite number from 0';
  if (typeof value !== 'number') return report(reading, 'wrong-type', expected, value);
  if (!Number.isFinite(value)) return report(reading, 'not-finite', expected, value);
  return value < 0 ? report(reading, 'out-of-range', expected, value) : value;
}

function readFacts(value: unknown, reading: Reading): unknown {
  const facts = isObject(value) ? { ...value } : value;
  const answer = recordFacts.safeDecide(facts);
  if (answer.status !== 'invalid') return facts;
  for (const { path, ...problem } of answer.problems) {
    reading.problems.push({ path: [...reading.path, ...path], ...problem });
  }
  return undefined;
}

function reportAt(name: string, reading: Reading, code: RecordProblemCode, expected: string, value: unknown): void {
  reading.path.push(name);
  report(reading, code, expected, value);
  reading.path.pop();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
