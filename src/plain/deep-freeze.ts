/** Freezes a plain value with everything in it, however deeply it is nested; it may even contain itself. */
// @__NO_SIDE_EFFECTS__
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value];
  for (const each of open) {
    // Primitive values, and null, count as frozen.
    if (typeof each === 'object' && !Object.isFrozen(each)) {
      Object.values(Object.freeze(each as object)).forEach((inner) => open.push(inner));
    }
  }
  return value;
}
