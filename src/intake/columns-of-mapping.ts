import type { Column, ColumnMapping } from './mapping';

/** The full description of a column. */
export function columnOf(column: Column): ColumnMapping {
  return typeof column === 'string' || isList(column) ? { to: column } : column;
}

/** The paths for a column. */
export function pathsOf({ to = [] }: ColumnMapping): readonly string[] {
  return typeof to === 'string' ? [to] : to;
}

function isList(column: Column): column is readonly string[] {
  return Array.isArray(column);
}

/** The letter of a column in spreadsheets: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before === 0 ? '' : columnName(before)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
