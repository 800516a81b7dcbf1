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
  // Whether it is a literal is asked once in most cases, since it takes as long as to read some fields.
  const isOne = typeof value === 'object' && value !== null && isLiteral(value);
  if (!isOne && !isPlainObject(value)) return undefined;
  const fields = value as Readonly<Record<string, unknown>>; // a plain object
  // Of a literal, an object without fields tells it, which costs next to nothing.
  const inherited = isOne ? nothing : fields;
  for (const name in inherited) if (!hasOwn(inherited, name)) return withoutPrototype(fields);
  return fields;
}

/** Whether an object inherits what a literal does. A proxy may refuse to tell. */
function isLiteral(value: object): boolean {
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
