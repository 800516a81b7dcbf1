/** The kind of an input, if it is a table. */
export type TableKind = 'workbook' | 'text';

/**
 * Distinguishes tables from records: by the first bytes, by the name, or else by the first line. With a mapping, any
 * line that is not JSON begins a table; without one, a line with a separator.
 */
export function tableKind(name: string, beginning: Buffer, hasMapping: boolean): TableKind | undefined {
  const begins = (...bytes: readonly number[]): boolean => bytes.every((byte, index) => beginning[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) return 'workbook';
  if (isNamedTable(name)) return 'text';
  if (/\.(?:ndjson|jsonl|json)(?:\.gz)?$/i.test(name)) return undefined;
  // In UTF-16, a one-byte character has a zero beside it.
  const text = beginning
    .toString('latin1')
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .replace(/\0/g, '')
    .trimStart();
  if (text === '' || text.startsWith('{') || text.startsWith('[')) return undefined;
  const [first = ''] = text.split(/[\r\n]/);
  return hasMapping || /[,;\t]/.test(first) ? 'text' : undefined;
}

/** Whether a file is named as a table as text. */
export function isNamedTable(name: string): boolean {
  return /\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(name);
}
