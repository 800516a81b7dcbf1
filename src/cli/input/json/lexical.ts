/** The code units of JSON syntax. */
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

/** Whether a unit is JSON white space; JSON allows no other. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The offset of the first unit that is not white space. */
export function skipSpace(text: string, start: number): number {
  let offset = start;
  while (isSpace(text.charCodeAt(offset))) offset += 1;
  return offset;
}

/** The end of a text without trailing white space; a regular expression would take quadratic time. */
export function endWithoutSpace(text: string): number {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** The end of a valid string: after the next quote that follows an even number of backslashes. */
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
  return key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key; // a string
}
