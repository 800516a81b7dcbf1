/** Reads the digits of `text` from `start` up to `end` as a number; NaN unless all of them are 0 … 9. */
export function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads the character at `index` as a digit in base 36. */
export function digitAt(text: string, index: number): number {
  return parseInt(text.charAt(index), 36);
}
