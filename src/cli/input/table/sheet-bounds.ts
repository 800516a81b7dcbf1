/** No sheet has more columns: the last is XFD. */
export const columnsOfSheet = 16_384;

/** No sheet has more rows. */
export const rowsOfSheet = 1_048_576;

/** The column of a cell's name, from 0: A1 is 0, AA7 is 26; -1 for a name without letters. */
export function columnIn(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
