import { hasOwn } from '../../../plain/has-own';
import { isObject } from '../../../plain/is-object';
import { isSpace, keyBetween, skipSpace, stringEnd, unit } from './lexical';
import { nestedEnd } from './nesting';

/** A range of a text, in UTF-16 units; the end is exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The path from a record to a value in it. */
export type ValuePath = readonly (string | number)[];

/** Finds the values of one text. */
export interface ValuePlaces {
  /** The offset at which a value begins. */
  readonly startOf: (path: ValuePath) => number;
  /** The range of a value. */
  readonly extentOf: (path: ValuePath) => Extent;
}

/** The offsets of the values of an object or array. */
type Children = ReadonlyMap<string | number, number>;

const noChildren: Children = new Map();

/** What is between the end of a text and the next text contains one of them; a key that has one may be mistaken for it. */
const separators = /[,:]/;

/** More keys are not searched for, so that time stays linear in the text. */
const mostKeys = 16;
/** In an object with more members none is searched for, for the same reason. */
const mostMembers = 32;

/**
 * Finds values in valid JSON without repeated keys. For a path without a value, such as that of an absent section, the
 * last value on the path is returned. Each object or array is scanned once and remembered, so that many values take no
 * more time than one. An object is not scanned for a key that occurs only once in the text, or if nothing is nested in
 * the object.
 *
 * @param value the parsed text
 *
 * @example
 * const text = '{"id": "a", "fees": [1, 20]}';
 * placesIn(text, JSON.parse(text)).extentOf(['fees', 1]) // => { start: 24, end: 26 }
 */
export function placesIn(text: string, value: unknown): ValuePlaces {
  const passed = new Map<number, Children>();
  const childrenAt = (start: number): Children => {
    const known = passed.get(start) ?? childrenOf(text, start);
    passed.set(start, known);
    return known;
  };
  const searched = new Map<string, number | undefined>();
  const onlyPlaceOf = (key: string): number | undefined => {
    if (searched.has(key) || searched.size === mostKeys) return searched.get(key);
    const place = onlyPlaceIn(text, key);
    searched.set(key, place);
    return place;
  };
  /** Whether the text has escapes; without them, quotes only delimit. */
  let hasEscapes: boolean | undefined;
  const memberOf = (within: object, start: number, key: string): number | undefined => {
    if ((hasEscapes ??= text.includes('\\')) || separators.test(key)) return undefined;
    return hasNothingNested(within) ? placeAfter(text, start, key) : onlyPlaceOf(key);
  };
  const startOf = (path: ValuePath): number => {
    let start = skipSpace(text, 0);
    let within = value;
    for (const key of path) {
      const member =
        typeof key === 'string' && isObject(within) && hasOwn(within, key) ? memberOf(within, start, key) : undefined;
      const child = member ?? childrenAt(start).get(key);
      if (child === undefined) break;
      start = child;
      within = (within as Readonly<Record<string | number, unknown>>)[key]; // it has the child
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

/** Whether an object has few members, none of them an object or array. */
function hasNothingNested(value: object): boolean {
  let members = 0;
  for (const key in value) {
    const member = (value as Readonly<Record<string, unknown>>)[key]; // its own key, as it was parsed
    members += 1;
    if (members > mostMembers || (typeof member === 'object' && member !== null)) return false;
  }
  return true;
}

/** The place of the value of a key, if the text has it only once. The text has no escapes. */
function onlyPlaceIn(text: string, key: string): number | undefined {
  const place = placeAfter(text, 0, key);
  return place === undefined || placeAfter(text, place, key) !== undefined ? undefined : place;
}

/** The place of the value of the first such key after an offset. The text has no escapes. */
function placeAfter(text: string, start: number, key: string): number | undefined {
  // Without its first quote, of which texts are full, the key is found sooner.
  const named = `${key}"`;
  for (let place = text.indexOf(named, start); place >= 0; place = text.indexOf(named, place + 1)) {
    if (text.charCodeAt(place - 1) !== unit.quote) continue;
    const colon = skipSpace(text, place + named.length);
    if (text.charCodeAt(colon) === unit.colon) return skipSpace(text, colon + 1);
  }
  return undefined;
}

function childrenOf(text: string, start: number): Children {
  const opening = text.charCodeAt(start);
  if (opening !== unit.openingBrace && opening !== unit.openingBracket) return noChildren;
  const children = new Map<string | number, number>();
  let offset = skipSpace(text, start + 1);
  while (text.charCodeAt(offset) !== opening + 2) {
    let key: string | number = children.size;
    if (opening === unit.openingBrace) {
      const keyEnd = stringEnd(text, offset);
      key = keyBetween(text, offset, keyEnd);
      offset = skipSpace(text, skipSpace(text, keyEnd) + 1);
    }
    children.set(key, offset);
    offset = skipSpace(text, valueEnd(text, offset));
    if (text.charCodeAt(offset) === unit.comma) offset = skipSpace(text, offset + 1);
  }
  return children;
}

/** The end of the value that begins at an offset. */
function valueEnd(text: string, start: number): number {
  switch (text.charCodeAt(start)) {
    case unit.quote:
      return stringEnd(text, start);
    case unit.openingBrace:
    case unit.openingBracket:
      return nestedEnd(text, start);
    default:
      return scalarEnd(text, start);
  }
}

function scalarEnd(text: string, start: number): number {
  let offset = start;
  for (; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === unit.comma || code === unit.closingBrace || code === unit.closingBracket || isSpace(code)) break;
  }
  return offset;
}
