/** A word as it is compared: in one width, without spaces, in small letters. */
export function wordKey(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Whether a text has digits or letters of full width. */
export function isFullWidth(text: string): boolean {
  return /[０-９Ａ-Ｚａ-ｚ]/.test(text);
}
