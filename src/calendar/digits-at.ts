/**
 * Reads two digits of `text` at `start`; NaN unless both are 0 … 9. Without a loop, since every date is read with it.
 */
export function twoDigitsAt(text: string, start: number): number {
  const tens = text.charCodeAt(start) - 48;
  const ones = text.charCodeAt(start + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** Reads the character at `index` as a digit in base 36. */
export function digitAt(text: string, index: number): number {
  return parseInt(text.charAt(index), 36);
}
