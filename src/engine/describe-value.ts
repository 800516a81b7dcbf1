const longestQuotation = 60;

/** Says in a few words what a value is, without calling any code of the value's own. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Object.is(value, -0)) return '-0';
  if (value === null || ['number', 'boolean', 'undefined'].includes(typeof value)) return String(value);
  if (typeof value === 'object') return isArray(value) ? 'an array' : 'an object';
  return `a ${typeof value}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > longestQuotation ? `${text.slice(0, longestQuotation)}…` : text);
}

/** A revoked proxy refuses even this question. */
function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
