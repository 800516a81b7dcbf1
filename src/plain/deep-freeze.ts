/** Freezes a plain value with everything in it, however deeply it is nested; it may even contain itself. */
// @__NO_SIDE_EFFECTS__
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const each = open.pop();
    // Primitive values, and null, count as frozen.
    if (typeof each !== 'object' || Object.isFrozen(each)) continue;
    for (const inner of Object.values(Object.freeze(each as object))) {
      if (typeof inner === 'object') open.push(inner);
    }
  }
  return value;
}
