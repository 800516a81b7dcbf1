/** The units of text that JSON is built of. */
export const unit = Object.freeze({
  quote: 34,
  comma: 44,
  colon: 58,
  openingBracket: 91,
  backslash: 92,
  closingBracket: 93,
  openingBrace: 123,
  closingBrace: 125,
} as const);

/** Whether a unit is white space of JSON; no other white space may be part of it. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The offset of the first unit that is no white space. */
export function skipSpace(text: string, start: number): number {
  let offset = start;
  while (isSpace(text.charCodeAt(offset))) offset += 1;
  return offset;
}

/** The end of a text without the white space at its end; a pattern would take the square of the time. */
export function endWithoutSpace(text: string): number {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** The end of a sound text in quotes: after the next quote that an even number of backslashes precedes. */
export function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === unit.backslash) before -= 1;
    if ((end - before) % 2 === 1) return end + 1;
  }
  return text.length;
}

/** The key between quotes; keys with an escape are rare enough to be parsed. */
export function keyBetween(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1);
  return key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key; // text in quotes
}
