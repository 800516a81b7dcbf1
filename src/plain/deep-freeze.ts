/** Freezes a plain value with everything in it, however deeply it is nested; it may even contain itself. */
// @__NO_SIDE_EFFECTS__
export function deepFreeze<T>(value: T): T {
  const open: object[] = [];
  const freeze = (each: unknown): void => {
    // Primitive values, and null, count as frozen.
    if (typeof each === 'object' && !Object.isFrozen(each)) open.push(Object.freeze(each as object));
  };
  freeze(value);
  // The last one first: the list stays short, which saves time where the library is loaded.
  for (let each = open.pop(); each; each = open.pop()) Object.values(each).forEach(freeze);
  return value;
}
