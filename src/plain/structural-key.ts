import { isObject } from './is-object';

/** A text that is equal for structurally equal plain values, whatever the order of their keys. */
export function structuralKey(value: unknown): string {
  if (typeof value === 'number') return String(value); // JSON would write NaN and the infinities as null
  if (Array.isArray(value)) return `[${value.map(structuralKey).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${structuralKey(item)}`);
  return `{${entries.sort().join()}}`;
}
