import { keyBetween, skipSpace } from './lexical';

/** The first fault of a text as strict JSON, with what was expected there. */
export type SyntaxFault = {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
} & (
  | { readonly expected: ExpectedSyntax }
  /** The object already has the key. */
  | { readonly expected: 'new-key'; readonly key: string }
);

/** What JSON expects at a position. */
export type ExpectedSyntax = 'value' | 'key' | 'colon' | 'comma-or-end' | 'end-of-text' | 'string-end' | 'escape';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

/** An open bracket, with the keys of its object so far. */
interface Open {
  readonly bracket: '{' | '[';
  readonly keys: Set<string> | undefined;
}

/**
 * Finds the first fault of a text that is not JSON, or that repeats a key within an object; undefined for valid JSON.
 * The message of the JavaScript engine differs between versions and does not always give the position. Nesting uses
 * memory, not the stack.
 *
 * @example
 * syntaxFault('{"id": }') // => { offset: 7, expected: 'value' }
 */
export function syntaxFault(text: string): SyntaxFault | undefined {
  const open: Open[] = [];
  let offset = 0;
  let expecting: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end' = 'value';

  for (;;) {
    offset = skipSpace(text, offset);
    const unit = text[offset];
    const inside = open.at(-1);
    const closes = inside !== undefined && unit === closing[inside.bracket];

    if (closes && expecting !== 'value' && expecting !== 'key') {
      open.pop();
      offset += 1;
      expecting = 'comma-or-end';
    } else if (expecting === 'comma-or-end') {
      if (inside === undefined) return unit === undefined ? undefined : { offset, expected: 'end-of-text' };
      if (unit !== ',') return { offset, expected: 'comma-or-end' };
      offset += 1;
      expecting = inside.bracket === '{' ? 'key' : 'value';
    } else if (expecting === 'key' || expecting === 'key-or-end') {
      if (unit !== '"') return { offset, expected: 'key' };
      const end = stringEnd(text, offset);
      if (typeof end !== 'number') return end;
      const key = keyBetween(text, offset, end);
      if (inside?.keys?.has(key) === true) return { offset, expected: 'new-key', key };
      inside?.keys?.add(key);
      offset = skipSpace(text, end);
      if (text[offset] !== ':') return { offset, expected: 'colon' };
      offset += 1;
      expecting = 'value';
    } else if (unit === '{' || unit === '[') {
      open.push({ bracket: unit, keys: unit === '{' ? new Set() : undefined });
      offset += 1;
      expecting = unit === '{' ? 'key-or-end' : 'value-or-end';
    } else {
      const end = scalarEnd(text, offset, unit);
      if (typeof end !== 'number') return end;
      offset = end;
      expecting = 'comma-or-end';
    }
  }
}

const closing = { '{': '}', '[': ']' } as const;

function scalarEnd(text: string, offset: number, first: string | undefined): number | SyntaxFault {
  if (first === '"') return stringEnd(text, offset);
  const end = skip(first !== undefined && /[-\d]/.test(first) ? number : word, text, offset);
  return end === offset ? { offset, expected: 'value' } : end;
}

function stringEnd(text: string, start: number): number | SyntaxFault {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === 34) return offset + 1;
    if (unit < 32) return { offset, expected: 'string-end' };
    if (unit === 92) {
      if (!/^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(text.slice(offset + 1, offset + 6)))
        return { offset, expected: 'escape' };
      offset += 1;
    }
  }
  return { offset: text.length, expected: 'string-end' };
}

/** The end of what a sticky pattern matches at a place, or the place itself. */
function skip(pattern: RegExp, text: string, offset: number): number {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = offset;
  return sticky.test(text) ? sticky.lastIndex : offset;
}
