import type { Fields, Report } from './extension';

/** Whether a value is an object with fields, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list, holes included; none, and a problem reported, for anything else. */
export function readArray(value: unknown, path: readonly string[], report: Report): readonly unknown[] {
  if (Array.isArray(value)) return Array.from<unknown>(value);
  report(path, 'wrong-type', 'a list', value);
  return [];
}
