import { Nesting } from './json/nesting';

/** How records are laid out in an input: one a line, as the elements of an array, or a single one over several lines. */
export type Layout = 'lines' | 'array' | 'document';

/**
 * Finds the layout from the beginning of an input, or undefined while too little of it is there. An object that is not
 * closed on its first line is spread over lines, unless the next line begins a new one.
 */
export function layoutOf(beginning: string, complete: boolean): Layout | undefined {
  const text = beginning.replace(/^[ \t\r\n]+/, ''); // no other white space may stand in JSON
  if (text === '') return complete || beginning.length > longestBeginning ? 'lines' : undefined;
  if (text.startsWith('[')) return 'array';
  const [first = '', ...others] = text.split(/\r?\n/);
  if (others.length > 0 && isClosed(first)) return 'lines';
  const next = others.find((line) => line.trim() !== '')?.trimStart();
  if (next === undefined) return complete || beginning.length > longestBeginning ? 'lines' : undefined;
  return next.startsWith('{') ? 'lines' : 'document';
}

const longestBeginning = 65_536;

/** Whether every bracket of a line is closed on it. */
function isClosed(line: string): boolean {
  const nesting = new Nesting();
  for (let offset = 0; offset < line.length;) offset = nesting.next(line, offset) + 1;
  return nesting.depth === 0;
}
