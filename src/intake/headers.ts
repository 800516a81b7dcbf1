import { cellText } from './cell-text';

/** The header in a cell; that of a merged cell applies to all its columns. */
export function headerText(cell: unknown): string {
  const text = cellText(cell);
  return (typeof text === 'string' ? text : (text.value ?? '')).replace(/\s+/g, ' ');
}

/** Joins the headers of several rows; a header that spans several rows is used once. */
export function joinedHeaders(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const all = Array.from({ length: width }, (_, index) =>
    [...new Set(rows.map((row) => row[index] ?? ''))].filter((part) => part !== '').join('/'),
  );
  // A column without a header and without values is not a column.
  while (all[all.length - 1] === '') all.pop();
  return all;
}
