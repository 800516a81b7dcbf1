import { hasOwn } from './has-own';

/**
 * Whether a value is an object whose content is its own properties, as a literal or `JSON.parse` makes it. A list, a map,
 * a date or a promise keeps its content elsewhere: read by its properties it would look empty.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return isLiteral(value) || Object.prototype.toString.call(value) === '[object Object]';
}

/** A plain object such that a loop over its names meets its own properties alone; undefined if the value is none. */
export function ownFieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  // Asked first, since it takes less time than anything else that one could ask.
  if (hasOwnNamesAlone(value)) return value;
  if (!isPlainObject(value)) return undefined;
  for (const name in value) if (!hasOwn(value, name)) return withoutPrototype(value);
  return value;
}

/** Whether a value is an object as a literal makes it, so that a loop over its names meets its own alone. */
export function hasOwnNamesAlone(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isLiteral(value)) return false;
  // An object without fields tells whether all objects have been given others, which costs next to nothing.
  for (const name in nothing) return name === undefined;
  return true;
}

/** Whether a value inherits what a literal does. A proxy may refuse to tell, and what is no object at all inherits otherwise. */
function isLiteral(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    return Object.getPrototypeOf(value) === Object.prototype;
  } catch {
    return false;
  }
}

const nothing: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.freeze({});

/** Own fields only, where all objects have been given others. */
function withoutPrototype(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}
