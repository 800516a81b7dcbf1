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

/** Reads two digits of `text` at `start`; NaN unless both are 0 … 9. Without a loop, since every date is read by it. */
export function twoDigitsAt(text: string, start: number): number {
  const tens = text.charCodeAt(start) - 48;
  const ones = text.charCodeAt(start + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** Reads the character at `index` as a digit in base 36. */
export function digitAt(text: string, index: number): number {
  return parseInt(text.charAt(index), 36);
}
