import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';

/** A stretch of a text, in UTF-16 units; the end is exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The way from a record to a value in it. */
export type ValuePath = readonly (string | number)[];

/** Finds the values of one text. */
export interface ValuePlaces {
  /** Where a value begins. */
  readonly startOf: (path: ValuePath) => number;
  /** Where a value stands. */
  readonly extentOf: (path: ValuePath) => Extent;
}

/** Where the values of an object begin, by their keys. */
type Members = ReadonlyMap<string, number>;

/**
 * Where in sound JSON the values stand. Of a path that leads to nothing, such as that of an absent section, the last
 * value on the way is given. An object that was passed once is remembered, for most of a text is passed on the way to
 * any value.
 *
 * @param value what the text was parsed to
 *
 * @example
 * placesIn('{"id": "a", "fees": [1, 20]}', { id: 'a', fees: [1, 20] }).extentOf(['fees', 1]) // => { start: 24, end: 26 }
 */
export function placesIn(text: string, value: unknown): ValuePlaces {
  const isUnescaped = !text.includes('\\');
  const passed = new Map<number, Members>();
  const membersAt = (start: number): Members => {
    const known = passed.get(start) ?? membersOf(text, start);
    passed.set(start, known);
    return known;
  };
  const member = (start: number, owner: unknown, key: string): number | undefined => {
    const lone = isUnescaped && isObject(owner) && hasOwn(owner, key) ? loneMember(text, start, key) : undefined;
    return lone ?? membersAt(start).get(key);
  };
  const startOf = (path: ValuePath): number => {
    let start = skipSpace(text, 0);
    let reached = value;
    for (const key of path) {
      const child = typeof key === 'number' ? element(text, start, key) : member(start, reached, key);
      if (child === undefined) break;
      start = child;
      reached = (reached as Readonly<Record<string | number, unknown>>)[key]; // there is a child
    }
    return start;
  };
  return {
    startOf,
    extentOf(path) {
      const start = startOf(path);
      return { start, end: valueEnd(text, start) };
    },
  };
}

/** The start of an element of the array at `start`. */
function element(text: string, start: number, index: number): number | undefined {
  if (text[start] !== '[') return undefined;
  let offset = skipSpace(text, start + 1);
  if (text[offset] === ']') return undefined;
  for (let passed = 0; passed < index; passed += 1) {
    offset = skipSpace(text, valueEnd(text, offset));
    if (text[offset] !== ',') return undefined;
    offset = skipSpace(text, offset + 1);
  }
  return offset;
}

/**
 * The start of a member that the object at `start` is known to have, if its key stands nowhere else from there on: then
 * there is no need to pass what lies between. The text must be free of escapes.
 */
function loneMember(text: string, start: number, key: string): number | undefined {
  const keyEnd = `${key}"`; // not the quote in front: a search would stop at every quote there is
  const offset = text.indexOf(keyEnd, start);
  if (text.includes(keyEnd, offset + 1)) return undefined;
  return skipSpace(text, skipSpace(text, offset + keyEnd.length) + 1);
}

/** The members of the object at `start`; of a key that comes twice the last counts, as in parsing. */
function membersOf(text: string, start: number): Members {
  const members = new Map<string, number>();
  if (text[start] !== '{') return members;
  let offset = skipSpace(text, start + 1);
  while (text[offset] === '"') {
    const keyEnd = valueEnd(text, offset);
    const value = skipSpace(text, skipSpace(text, keyEnd) + 1);
    members.set(keyOf(text, offset, keyEnd), value);
    offset = skipSpace(text, valueEnd(text, value));
    if (text[offset] === ',') offset = skipSpace(text, offset + 1);
  }
  return members;
}

/** The key that stands in quotes; keys with an escape are rare enough to be parsed. */
function keyOf(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1);
  return key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key; // text in quotes
}

/** The end of the value that starts at an offset. */
function valueEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) return stringEnd(text, start);
  if (!isOpening(first)) return scalarEnd(text, start);
  let depth = 0;
  let offset = start;
  do {
    const unit = text.charCodeAt(offset);
    if (isOpening(unit)) depth += 1;
    if (unit === closingBrace || unit === closingBracket) depth -= 1;
    offset = unit === quote ? stringEnd(text, offset) : offset + 1;
  } while (depth > 0 && offset < text.length);
  return offset;
}

const quote = 34;
const comma = 44;
const backslash = 92;
const openingBracket = 91;
const closingBracket = 93;
const openingBrace = 123;
const closingBrace = 125;

function isOpening(unit: number): boolean {
  return unit === openingBrace || unit === openingBracket;
}

/** The end of a text in quotes: the next quote that an even number of backslashes stands before. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end + 1;
  }
  return text.length;
}

function scalarEnd(text: string, start: number): number {
  let offset = start;
  for (; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === comma || unit === closingBrace || unit === closingBracket || isSpace(unit)) break;
  }
  return offset;
}

function skipSpace(text: string, start: number): number {
  let offset = start;
  while (isSpace(text.charCodeAt(offset))) offset += 1;
  return offset;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}
