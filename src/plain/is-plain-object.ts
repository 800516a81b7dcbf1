import { hasOwn } from './has-own';

/**
 * Whether a value is an object whose content is its own properties, as a literal or `JSON.parse` makes it. A list, a map,
 * a date or a promise keeps its content elsewhere: read by its properties it would look empty.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return isLiteral(value) || looksPlain(value);
}

/** A plain object such that a loop over its names meets its own properties alone; undefined if the value is none. */
export function ownFieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>; // an object
  // Asked once, since it takes as long as to read some fields.
  if (isLiteral(value)) return literalsInheritFields() ? withoutPrototype(fields) : fields;
  if (!looksPlain(value)) return undefined;
  return inheritsFields(fields) ? withoutPrototype(fields) : fields;
}

/** Whether an object inherits what a literal does. A proxy may refuse to tell. */
function isLiteral(value: object): boolean {
  try {
    return Object.getPrototypeOf(value) === Object.prototype;
  } catch {
    return false;
  }
}

function looksPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

const nothing: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.freeze({});

/** Whether somebody gave fields to all objects. Asked of an object without fields, it costs next to nothing. */
function literalsInheritFields(): boolean {
  for (const name in nothing) return name !== '';
  return false;
}

function inheritsFields(value: Readonly<Record<string, unknown>>): boolean {
  for (const name in value) if (!hasOwn(value, name)) return true;
  return false;
}

function withoutPrototype(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}
