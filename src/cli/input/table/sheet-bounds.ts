/** The maximum number of columns of a sheet: the last is XFD. */
export const columnsOfSheet = 16_384;

/** The maximum number of rows of a sheet. */
export const rowsOfSheet = 1_048_576;

/** The column of a cell reference, from 0: A1 is 0, AA7 is 26; -1 without letters. */
export function columnIn(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
