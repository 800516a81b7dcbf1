/** Whether an object has a property of its own. `Object.hasOwn` says the same, but phones in use do not have it. */
export function hasOwn(object: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}
