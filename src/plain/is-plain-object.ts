import { hasOwn } from './has-own';

/**
 * Whether a value is an object whose content is its own properties, as a literal or `JSON.parse` makes it. A list, a map,
 * a date or a promise keeps its content elsewhere: read by its properties it would look empty.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return prototypeOf(value) === Object.prototype || Object.prototype.toString.call(value) === '[object Object]';
}

/** A proxy may refuse to tell. */
function prototypeOf(value: object): unknown {
  try {
    return Object.getPrototypeOf(value);
  } catch {
    return undefined;
  }
}

const nothing: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.freeze({});

/** Whether a loop over the names of a plain object meets fields that are not its own: somebody gave them to all objects. */
export function inheritsFields(value: Readonly<Record<string, unknown>>): boolean {
  if (prototypeOf(value) !== Object.prototype) {
    for (const name in value) if (!hasOwn(value, name)) return true;
    return false;
  }
  // Asked of an object without fields, it costs next to nothing.
  for (const name in nothing) return name !== '';
  return false;
}
