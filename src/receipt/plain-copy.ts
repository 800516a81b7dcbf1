/** A copy as JSON would keep it, without undefined fields, so that a stored receipt equals a fresh one. */
export function plainCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // facts, dates and lists are plain data
}
