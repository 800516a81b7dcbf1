import { hasOwn } from './has-own';

/**
 * Whether a value is an object as a literal or `JSON.parse` makes it, in whatever window or context it was made. A map, a
 * date, a promise or an instance of a class keeps its content elsewhere: read by its own properties it would look empty.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === Object.prototype ||
    prototype === null ||
    // The prototype of all objects in another context is the one that has no prototype itself.
    (Object.getPrototypeOf(prototype) === null && !Array.isArray(value))
  );
}

const nothing: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.freeze({});

/** Whether a loop over the names of a plain object meets fields that are not its own: somebody gave them to all objects. */
export function inheritsFields(value: Readonly<Record<string, unknown>>): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    for (const name in value) if (!hasOwn(value, name)) return true;
    return false;
  }
  // Asked of an object without fields, it costs next to nothing.
  for (const name in nothing) return name !== '';
  return false;
}
