const LONGEST_TEXT = 60;

/** Describes a value in a few words, and never throws. Long texts are shortened. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (typeof value === 'object' && value !== null) return describeObject(value);
  return ['bigint', 'function', 'symbol'].includes(typeof value) ? `a ${typeof value}` : String(value);
}

/** A description of an object. A proxy may throw on any access. */
function describeObject(value: object): string {
  try {
    if (Array.isArray(value)) return 'an array';
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || typeof prototype !== 'object' || prototype === null) return 'an object';
    const made: unknown = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    const name = typeof made === 'function' ? made.name : '';
    return name === '' || name === 'Object' ? 'an object' : `an instance of ${shortened(name)}`;
  } catch {
    return 'an object';
  }
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
