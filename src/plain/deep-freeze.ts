/** Freezes a plain value and everything in it. Cyclic values are not expected here: outcomes and tables are trees. */
// @__NO_SIDE_EFFECTS__
export function deepFreeze<T>(value: T): T {
  // Whatever is no object counts as frozen.
  if (typeof value === 'object' && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value as object)).forEach(deepFreeze); // null is no object
  }
  return value;
}
