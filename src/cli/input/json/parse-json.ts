import { isObject } from '../../../plain/is-object';
import { unit } from './lexical';
import { shortestLength } from './shortest-text';
import { syntaxFault, type SyntaxFault } from './syntax';

/** A parsed text, or the reason why it cannot be parsed. */
export type ParsedJson = { readonly value: unknown } | { readonly fault: SyntaxFault };

/**
 * Parses JSON, and refuses an object with a repeated key, of which `JSON.parse` would silently drop one value. All JSON
 * that the program reads is parsed here.
 *
 * @example
 * parseJson('{"fees": [1], "fees": []}') // => { fault: { offset: 14, expected: 'new-key', key: 'fees' } }
 */
export function parseJson(text: string): ParsedJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: syntaxFault(text) ?? { offset: 0, expected: 'value' } };
  }
  // Searching for the key takes longest; the lengths decide for most texts without spaces and escapes.
  if (shortestLength(value) === text.length) return { value };
  // Every key has a colon; if nothing was dropped, the value has as many keys.
  if (!text.includes('\\') && colonsIn(text) === keysIn(value)) return { value };
  const fault = syntaxFault(text);
  return fault === undefined ? { value } : { fault };
}

/** The number of colons outside of strings, in valid JSON without escapes. */
function colonsIn(text: string): number {
  let colons = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === unit.quote) offset = text.indexOf('"', offset + 1);
    else if (code === unit.colon) colons += 1;
  }
  return colons;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The number of keys in all objects of a parsed value. */
function keysIn(value: unknown): number {
  const pending = [value];
  let keys = 0;
  while (pending.length > 0) {
    const part = pending.pop();
    if (Array.isArray(part)) {
      for (const item of part as readonly unknown[]) if (isNested(item)) pending.push(item);
    } else if (isObject(part)) {
      for (const key in part) {
        keys += 1;
        const child = part[key];
        if (isNested(child)) pending.push(child);
      }
    }
  }
  return keys;
}
