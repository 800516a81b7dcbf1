/** Deeper values are not measured, so that nesting needs no stack. */
const deepest = 64;

/**
 * The length of the shortest JSON text of a value. Not a number if it cannot be found quickly, or if the value is nested
 * too deeply. A text with this length is the whole value: had a part of the text been dropped, the text would be longer.
 *
 * @example
 * shortestLength({ fees: [1, 20] }) // => 15
 */
export function shortestLength(value: unknown): number {
  return lengthWithin(value, deepest);
}

function lengthWithin(value: unknown, levels: number): number {
  if (typeof value === 'string') return value.length + 2; // with an escape, the text is longer
  if (typeof value === 'number') return lengthOfNumber(value);
  if (typeof value === 'boolean') return value ? 4 : 5;
  if (value === null) return 4;
  if (typeof value !== 'object' || levels === 0) return Number.NaN;
  return Array.isArray(value) ? lengthOfList(value, levels - 1) : lengthOfObject(value, levels - 1);
}

function lengthOfList(list: readonly unknown[], levels: number): number {
  let length = list.length === 0 ? 2 : 1 + list.length; // brackets and commas
  for (const item of list) length += lengthWithin(item, levels);
  return length;
}

function lengthOfObject(value: object, levels: number): number {
  let length = 1;
  for (const key in value) {
    const child = (value as Readonly<Record<string, unknown>>)[key]; // its own key, as it was parsed
    length += key.length + 4 + lengthWithin(child, levels); // two quotes, a colon, and a comma or the end
  }
  return length === 1 ? 2 : length;
}

/** Many zeros at either end of a number would be shorter as an exponent: `1e3`, `1e-3`. */
function lengthOfNumber(value: number): number {
  if (value >= 0 && value < 10 && Number.isInteger(value)) return 1;
  if (Number.isInteger(value)) {
    return Number.isSafeInteger(value) && value % 1000 !== 0 ? String(value).length : Number.NaN;
  }
  return Math.abs(value) >= 0.01 ? String(value).length : Number.NaN;
}
