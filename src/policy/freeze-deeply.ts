/** Freezes a tree of plain data and hands the same value back. Only for values this library built itself. */
// @__NO_SIDE_EFFECTS__
export function freezeDeeply<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freezeDeeply);
    Object.freeze(value);
  }
  return value;
}
