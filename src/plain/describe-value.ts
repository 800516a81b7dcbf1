/** Says in a few words what a value is, without calling any code of the value's own. A long text is shortened. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'object' && value !== null) return isArray(value) ? 'an array' : 'an object';
  return ['bigint', 'function', 'symbol'].includes(typeof value) ? `a ${typeof value}` : String(value);
}

/** A revoked proxy refuses even this question. */
function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
