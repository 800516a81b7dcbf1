/** Normalises a word for comparison: half width, without spaces, in lower case. */
export function wordKey(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/**
 * A text with its full-width digits, letters and signs at half width. Other characters are kept: as a digit, a footnote
 * mark such as ① would change a number.
 */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]+/g, (each) => each.normalize('NFKC'));
}

/** Whether a text contains full-width digits or letters. */
export function isFullWidth(text: string): boolean {
  return /[０-９Ａ-Ｚａ-ｚ]/.test(text);
}
