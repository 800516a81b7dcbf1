/** A text that is the same for structurally equal plain values, whatever the order of their keys. */
export function structuralKey(value: unknown): string {
  if (typeof value === 'number') return String(value); // JSON makes null of NaN and of the infinities
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(structuralKey).join()}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${structuralKey(item)}`);
  return `{${entries.sort().join()}}`;
}
