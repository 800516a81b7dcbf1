/** Freezes a plain value with everything in it, however deeply it is nested; it may even contain itself. */
// @__NO_SIDE_EFFECTS__
export function deepFreeze<T>(value: T): T {
  const open: object[] = [];
  const freeze = (each: unknown): void => {
    // Primitive values and null need no freezing.
    if (typeof each === 'object' && !Object.isFrozen(each)) open.push(Object.freeze(each as object));
  };
  freeze(value);
  // The last one first, which keeps the list short and saves time when the library is loaded.
  for (let each = open.pop(); each; each = open.pop()) Object.values(each).forEach(freeze);
  return value;
}
