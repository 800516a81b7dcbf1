import { wordKey } from '../plain/word-key';

/** Why a text in the id column is not an id. */
export type IdFault = 'no-case' | 'damaged-id';

/** Words for totals, as `wordKey` normalises them: at the end of a text, or before the number of what was counted. */
const total = /(?:[合小总累]计|total)(?:$|[:(\d])|^共\d/;

/** Whether a text marks a row of totals. */
export function isTotal(text: string): boolean {
  return total.test(wordKey(text));
}

/**
 * A long number in scientific notation, as spreadsheets shorten it and Java writes it: most of its digits are lost. Or
 * an invisible character, which makes two equal-looking ids different. Written as ranges, because mini programs do not
 * support Unicode property escapes.
 */
const damaged =
  /^(?:[\d.]+e\+|\d\.\d+e)\d+$|[^ -\uffff\s]|[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/i;

/**
 * Why a text in the id column is not an id; undefined if it is one.
 *
 * @param text the text of the cell
 * @param header the header of the column, which some exports repeat on every page
 * @param isAlone whether nothing else of the row is read; a Chinese text is then a remark below the table
 */
export function idFault(text: string, header: string, isAlone: boolean): IdFault | undefined {
  if (damaged.test(text)) return 'damaged-id';
  const key = wordKey(text);
  return total.test(key) || key === wordKey(header) || (isAlone && /[一-鿿]/.test(text)) ? 'no-case' : undefined;
}
