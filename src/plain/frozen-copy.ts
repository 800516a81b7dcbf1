/**
 * A frozen copy of data: of lists and literals, however deeply they are nested; they may even contain themselves. What is
 * frozen already is kept, and so is everything else, such as functions and dates.
 */
// @__NO_SIDE_EFFECTS__
export function frozenCopy<T>(value: T): T {
  const copies = new Map<unknown, Record<string, unknown>>();
  const copyOf = (each: unknown): unknown => {
    if (!isData(each) || Object.isFrozen(each)) return each;
    const known = copies.get(each);
    if (known !== undefined) return known;
    const copy = (Array.isArray(each) ? [...(each as unknown[])] : { ...each }) as Record<string, unknown>; // or a list
    copies.set(each, copy);
    return copy;
  };
  const copied = copyOf(value);
  // The loop also reaches the copies that are added while it runs.
  for (const copy of copies.values()) {
    for (const name of Object.keys(copy)) copy[name] = copyOf(copy[name]);
    Object.freeze(copy);
  }
  return copied as T; // a copy of it
}

/** Whether a value is a list or a literal. */
function isData(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
