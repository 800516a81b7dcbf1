import { wordKey } from '../plain/word-key';

/** Why the text in the column of the ids is none. */
export type IdFault = 'no-case' | 'damaged-id';

/** Words for totals, as `wordKey` gives them: at the end of a text, or before what was counted. */
const total = /(?:[合小总累]计|total)(?:$|[:(\d])|^共\d/;

/** Whether a text names a row that sums up others. */
export function isTotal(text: string): boolean {
  return total.test(wordKey(text));
}

/**
 * A long number in the short form of spreadsheets, which has lost most of its digits; or an invisible character, which
 * makes two equal-looking ids different. Written as ranges, since mini programs do not support classes of characters.
 */
const damaged =
  /^[\d.]+[eE]\+\d+$|[^ -\uffff\s]|[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/;

/**
 * The problem of an id, if the text of its column is none.
 *
 * @param text the text of the cell
 * @param header the header of the column, which some exports repeat on every page
 * @param isAlone whether nothing else is in the row: with words of Chinese it is a remark below the table
 */
export function idFault(text: string, header: string, isAlone: boolean): IdFault | undefined {
  if (damaged.test(text)) return 'damaged-id';
  const key = wordKey(text);
  return total.test(key) || key === wordKey(header) || (isAlone && /[一-鿿]/.test(text)) ? 'no-case' : undefined;
}
