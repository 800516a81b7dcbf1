/** Freezes a plain value and everything in it. Cyclic values are not expected here: outcomes and tables are trees. */
// @__NO_SIDE_EFFECTS__
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  }
  return value;
}
