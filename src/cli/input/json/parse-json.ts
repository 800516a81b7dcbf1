import { isObject } from '../../../plain/is-object';
import { unit } from './lexical';
import { syntaxFault, type SyntaxFault } from './syntax';

/** What a text was parsed to, or why it cannot be. */
export type ParsedJson = { readonly value: unknown } | { readonly fault: SyntaxFault };

/**
 * Parses JSON, and refuses an object that says a key twice: of the two values `JSON.parse` would drop one in silence.
 * Everything the program reads as JSON is parsed here.
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
  // Every key has a colon; if nothing was dropped, the value has as many keys. To search for the key takes longer.
  if (!text.includes('\\') && colonsIn(text) === keysIn(value)) return { value };
  const fault = syntaxFault(text);
  return fault === undefined ? { value } : { fault };
}

/** How many colons are outside of quotes, in sound JSON without escapes. */
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

/** How many keys the objects of a parsed value have, however deep they lie. */
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
