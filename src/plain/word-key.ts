/** Normalises a word for comparison: half width, without spaces, in lower case. */
export function wordKey(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Whether a text contains full-width digits or letters. */
export function isFullWidth(text: string): boolean {
  return /[０-９Ａ-Ｚａ-ｚ]/.test(text);
}
