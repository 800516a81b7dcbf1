/**
 * Whether a value is a plain object, as made by a literal or by `JSON.parse`: its content is its own properties.
 * Arrays, maps, dates and promises have their content elsewhere, so reading their properties would give an empty
 * object. Objects of a class, or with another prototype, are accepted: only their own properties are read.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return isLiteral(value) || Object.prototype.toString.call(value) === '[object Object]';
}

/** The first value that is not a plain object, with its name or index; undefined if all are. */
export function firstOtherThanObject(
  given: Readonly<Record<string, unknown>> | readonly unknown[],
): readonly [name: string, value: unknown] | undefined {
  return Object.entries<unknown>(given).find(([, value]) => !isPlainObject(value));
}

/** The value, safe for a `for … in` loop over own properties only; undefined if it is not a plain object. */
export function ownFieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  // One comparison is enough in most cases: a full check takes as long as reading several fields.
  if (typeof value !== 'object' || value === null || !isLiteral(value)) {
    return isPlainObject(value) ? withoutPrototype(value) : undefined;
  }
  const fields = value as Readonly<Record<string, unknown>>; // a literal
  // A loop over an empty object shows, at almost no cost, whether `Object.prototype` was extended.
  for (const _ in nothing) return withoutPrototype(fields);
  return fields;
}

/** Whether an object has the prototype of a literal. A proxy may throw. */
function isLiteral(value: object): boolean {
  try {
    return Object.getPrototypeOf(value) === Object.prototype;
  } catch {
    return false;
  }
}

const nothing: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.freeze({});

/** A copy of the own fields, without inherited ones. */
function withoutPrototype(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}
