/** Freezes a plain value with everything in it. Cyclic values are not expected: outcomes and tables are trees. */
// @__NO_SIDE_EFFECTS__
export function deepFreeze<T>(value: T): T {
  // Primitive values count as frozen.
  if (typeof value === 'object' && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value as object)).forEach(deepFreeze); // null is no object
  }
  return value;
}
