/** Where a text stops being JSON, and what would have been right there. */
export interface SyntaxFault {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly expected: ExpectedSyntax;
}

/** What JSON asks for at a place. */
export type ExpectedSyntax = 'value' | 'key' | 'colon' | 'comma-or-end' | 'end-of-text' | 'string-end' | 'escape';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const space = /[ \t\r\n]*/y;

/**
 * Finds the first fault of a text that is no JSON, or undefined when it is. The engine's own message differs between
 * its versions and does not always tell the place. Nesting costs memory, not stack.
 *
 * @example
 * syntaxFault('{"id": }') // => { offset: 7, expected: 'value' }
 */
export function syntaxFault(text: string): SyntaxFault | undefined {
  const open: ('{' | '[')[] = [];
  let offset = 0;
  let expecting: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end' = 'value';

  for (;;) {
    offset = skip(space, text, offset);
    const unit = text[offset];
    const inside = open.at(-1);
    const closes = unit !== undefined && unit === (inside === '{' ? '}' : inside === '[' ? ']' : undefined);

    if (closes && expecting !== 'value' && expecting !== 'key') {
      open.pop();
      offset += 1;
      expecting = 'comma-or-end';
    } else if (expecting === 'comma-or-end') {
      if (inside === undefined) return unit === undefined ? undefined : { offset, expected: 'end-of-text' };
      if (unit !== ',') return { offset, expected: 'comma-or-end' };
      offset += 1;
      expecting = inside === '{' ? 'key' : 'value';
    } else if (expecting === 'key' || expecting === 'key-or-end') {
      if (unit !== '"') return { offset, expected: 'key' };
      const end = stringEnd(text, offset);
      if (typeof end !== 'number') return end;
      offset = skip(space, text, end);
      if (text[offset] !== ':') return { offset, expected: 'colon' };
      offset += 1;
      expecting = 'value';
    } else if (unit === '{' || unit === '[') {
      open.push(unit);
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
