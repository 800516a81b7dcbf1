/** Whether an object has an own property. Like `Object.hasOwn`, which older phones do not have. */
export function hasOwn(object: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}
