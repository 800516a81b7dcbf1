import Papa from 'papaparse';
import type { Text } from '../../../facts';
import { separatorOf, showsSeparator } from './separator';
import { TableFault, type NumberedRow } from './table-row';

/** The maximum length of a row, so that an unclosed quote cannot use unbounded memory. */
const longestRow = 4 * 1024 * 1024;

const overlong = { en: 'a line of more than 4 MiB', zh: '单行超过 4 MiB' };
/** The amount parsed at once after a wrong quote; it doubles whenever no quote is wrong. */
const shortWindow = 512;

const undoubled = { en: 'a quote within a cell that is not doubled', zh: '单元格中的引号没有成对书写' };
const unclosed = {
  en: 'a quote that is not closed; the lines below it are read as separate rows',
  zh: '引号没有结束，其下各行按单独的行读取',
};

/** The parser's name for a quote that does not end. */
const missing = 'MissingQuotes';

/** The rows of a piece of text, from the parser. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly {
    readonly type: string;
    readonly code: string;
    readonly row?: number;
    readonly index?: number;
  }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads delimited text, as defined by RFC 4180 and as written by spreadsheets: commas, semicolons or tabs, an optional
 * `sep=` line, quotes anywhere.
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  separator: string | undefined,
): AsyncGenerator<readonly NumberedRow[]> {
  let parser: Papa.Parser | undefined;
  let rest = '';
  let line = 1;
  let number = 1;
  /** The rows of a piece. After a quote that is not doubled, or does not end, reading continues with the next line. */
  const rowsOf = (piece: string, isLast: boolean): readonly NumberedRow[] => {
    const rows: NumberedRow[] = [];
    let at = 0;
    // A wrong quote can swallow everything behind it: little is parsed at once after one, so that many take no longer.
    let window = piece.length;
    while (at < piece.length) {
      const lineEnd = at + window < piece.length ? piece.indexOf('\n', at + window) + 1 : 0;
      const taken = at === 0 && lineEnd === 0 ? piece : piece.slice(at, lineEnd === 0 ? undefined : lineEnd);
      const isEnd = lineEnd === 0;
      const { data, errors, meta } = (parser as Papa.Parser).parse(taken, 0, !(isLast && isEnd)) as Parsed; // created before
      const firstLine = line;
      // A quote may end in what is still to come.
      const wrong = errors.find(({ type, code }) => type === 'Quotes' && (code !== missing || (isLast && isEnd)));
      const hasQuotes = taken.includes('"');
      const hasReturns = taken.includes('\r');
      for (const cells of wrong === undefined ? data : data.slice(0, wrong.row)) {
        rows.push({ number, line, cells: hasReturns ? cells.map(withoutReturns) : cells });
        number += 1;
        line += 1;
        if (hasQuotes) for (const cell of cells) if (cell.includes('\n')) line += linesIn(cell);
      }
      if (wrong === undefined) {
        at += isLast && isEnd ? taken.length : meta.cursor;
        if (isEnd) break;
        window *= 2;
        continue;
      }
      const next = taken.indexOf('\n', wrong.index) + 1;
      // What follows the last quote may show that it is right.
      const isOpen = !isLast && isEnd && (next === 0 || /" *$/.test(taken.slice(-80)));
      if (isOpen && taken.length <= longestRow) {
        line = firstLine;
        rows.splice(rows.length - (wrong.row ?? 0));
        number -= wrong.row ?? 0;
        break;
      }
      rows.push(faulty(number, line, wrong.code === missing ? unclosed : undoubled));
      number += 1;
      const passed = next === 0 ? taken.length : next;
      line = firstLine + linesIn(taken.slice(0, passed));
      at += passed;
      window = shortWindow;
    }
    rest = isLast ? '' : piece.slice(at);
    return rows;
  };

  /** Passes over the line with a quote that does not end within the longest row. */
  const passedQuote = (): NumberedRow => {
    const { errors } = (parser as Papa.Parser).parse(rest, 0, false) as Parsed; // created before
    const open = errors.find(({ code }) => code === missing);
    const next = open === undefined ? 0 : rest.indexOf('\n', open.index) + 1;
    if (next === 0) throw new TableFault(overlong, line);
    const row = faulty(number, line, unclosed);
    number += 1;
    line += linesIn(rest.slice(0, next));
    rest = rest.slice(next);
    return row;
  };

  /** Begins to read rows, behind a line that names the separator. */
  const begin = (): void => {
    if (parser !== undefined) return;
    const { taken, after } = separatorOf(rest, separator);
    parser = new Papa.Parser({ delimiter: taken, newline: '\n' });
    if (after > 0) line += 1;
    rest = rest.slice(after);
  };

  let held = '';
  let endsRows: boolean | undefined;
  for await (const chunk of text) {
    // A carriage return at the end of a piece may be the first half of a line break.
    const whole = held + chunk;
    const cut = whole.endsWith('\r') ? whole.length - 1 : whole.length;
    held = whole.slice(cut);
    const piece = whole.slice(0, cut);
    endsRows ??= isFirstEnd(rest + piece);
    const added = withLineFeeds(piece, rest, endsRows === true);
    rest += added;
    if (rest.length > longestRow && !added.includes('\n')) throw new TableFault(overlong, line);
    if (!added.includes('\n') || (parser === undefined && !showsSeparator(rest, separator))) continue;
    begin();
    let rows = rowsOf(rest, false);
    while (rest.length > longestRow) rows = [...rows, passedQuote(), ...rowsOf(rest, false)];
    if (rows.length > 0) yield rows;
  }
  rest += held.replace('\r', '\n');
  if (rest === '') return;
  begin();
  yield rowsOf(rest, true);
}

function faulty(number: number, line: number, text: Text): NumberedRow {
  return { number, line, cells: [], fault: { text, column: 1 } };
}

/** Whether a carriage return alone ends the first row; undefined if the row has no end yet. */
function isFirstEnd(text: string): boolean | undefined {
  let isQuoted = false;
  for (const [found] of text.matchAll(/"|\r\n?|\n/g)) {
    if (found === '"') isQuoted = !isQuoted;
    else if (!isQuoted) return found === '\r';
  }
  return undefined;
}

/**
 * A text whose rows end with line feeds. A carriage return alone within quotes is kept, since it is no line of the file,
 * unless it ends rows.
 *
 * @param before the text before, from the beginning of a row
 */
function withLineFeeds(text: string, before: string, endsRows: boolean): string {
  if (endsRows || !/\r(?!\n)/.test(text)) return text.replace(/\r\n?/g, '\n');
  let isQuoted = before.split('"').length % 2 === 0;
  return text.replace(/"|\r\n?/g, (found) => {
    if (found === '"') isQuoted = !isQuoted;
    return found === '\r\n' || (found === '\r' && !isQuoted) ? '\n' : found;
  });
}

/** A cell with every line break as a line feed. */
function withoutReturns(cell: string): string {
  return cell.replaceAll('\r', '\n');
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
