/**
 * Whether a value is a plain object, as made by a literal or by `JSON.parse`: its content is its own properties. An
 * array, a map, a date or a promise keeps its content elsewhere, and would look empty if its properties were read. An
 * object of a class, or with any other prototype, is one too: its own properties are read, and inherited ones are not.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return isLiteral(value) || Object.prototype.toString.call(value) === '[object Object]';
}

/** The first of some values that is no plain object, with its name or place; undefined if all are. */
export function firstOtherThanObject(
  given: Readonly<Record<string, unknown>> | readonly unknown[],
): readonly [name: string, value: unknown] | undefined {
  return Object.entries<unknown>(given).find(([, value]) => !isPlainObject(value));
}

/** A plain object whose `for … in` loop visits own properties only; undefined if the value is not a plain object. */
export function ownFieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  // One comparison decides most cases: a full check takes as long as reading several fields.
  if (typeof value !== 'object' || value === null || !isLiteral(value)) {
    return isPlainObject(value) ? withoutPrototype(value) : undefined;
  }
  const fields = value as Readonly<Record<string, unknown>>; // a literal
  // An empty loop over a literal without fields shows that `Object.prototype` was not extended, at almost no cost.
  for (const _ in nothing) return withoutPrototype(fields);
  return fields;
}

/** Whether an object has the prototype of a literal. A proxy may refuse the question. */
function isLiteral(value: object): boolean {
  try {
    return Object.getPrototypeOf(value) === Object.prototype;
  } catch {
    return false;
  }
}

const nothing: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.freeze({});

/** A copy of the own fields, for objects that inherit others. */
function withoutPrototype(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}
