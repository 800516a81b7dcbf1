import { object, text } from '../plain/read/shape';
import type { BilingualText } from './bilingual-text';
import type { Path, PolicyReader } from './policy-reader';

/** Reports every entry with a key that is not allowed. */
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
  return reader.read(text, value, path, { inherited }) ?? '';
}

const bilingual = /* @__PURE__ */ object({ zh: text, en: text }, {});

/** Reads a text in both languages, or takes the inherited one. */
export function readBilingualText(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  inherited?: BilingualText,
): BilingualText {
  const expected = 'a text in Chinese and English, as zh and en';
  return reader.read(bilingual, value, path, { inherited, expected }) ?? { zh: '', en: '' };
}
