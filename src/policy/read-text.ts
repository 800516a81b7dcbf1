import type { BilingualText } from './bilingual-text';
import type { Path, PolicyReader } from './policy-reader';

/** Reports every entry whose key is not among those allowed. */
export function reportUnknownKeys(
  reader: PolicyReader,
  entries: ReadonlyMap<string, unknown>,
  path: Path,
  allowed: readonly string[],
): void {
  for (const [key, value] of entries) {
    if (!allowed.includes(key)) reader.report([...path, key], 'unknown-key', `only ${allowed.join(', ')}`, value);
  }
}

/** Reads a text that is not blank, or takes the inherited one. */
export function readText(reader: PolicyReader, value: unknown, path: Path, inherited?: string): string {
  if (value === undefined && inherited !== undefined) return inherited;
  if (typeof value === 'string' && value.trim() !== '') return value;
  const code = value === undefined ? 'missing' : typeof value === 'string' ? 'blank' : 'wrong-type';
  reader.report(path, code, 'a text that is not blank', value);
  return '';
}

/** Reads a text in both languages, or takes the inherited one. */
export function readBilingualText(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  inherited?: BilingualText,
): BilingualText {
  if (value === undefined && inherited !== undefined) return inherited;
  if (value === undefined) reader.report(path, 'missing', 'a text in Chinese and English, as zh and en', value);
  const entries = value === undefined ? null : reader.entries(value, path);
  if (entries === null) return { zh: '', en: '' };
  reportUnknownKeys(reader, entries, path, ['zh', 'en']);
  return {
    zh: readText(reader, entries.get('zh'), [...path, 'zh']),
    en: readText(reader, entries.get('en'), [...path, 'en']),
  };
}
