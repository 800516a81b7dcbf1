import { arrayParts } from './array-parts';
import { documentPart } from './document-part';
import { fileKindOf, fileKindText, kindDespiteName } from './file-kind';
import { layoutOf, type Layout } from './layout';
import type { InputUnit } from './input-unit';
import { lineBlocks, linesOf } from './line-blocks';
import { longestRecordBytes, type InputPart } from './record-text';
import { decompressed } from './table/decompressed';
import { peeked, type Peeked } from './table/peeked';
import { isNamedTable, tableKind, type TableKind } from './table/table-kind';
import { TableFault } from './table/table-row';
import type { TableSettings } from './table/table-settings';

const byteOrderMark = Buffer.from('\u{FEFF}');

/**
 * Splits the bytes of an input into units whose parts should each contain one record, or reads the records of a table.
 * Input packed with gzip is unpacked. NDJSON and tables are recognised by the file name, other inputs by their
 * beginning.
 */
export async function* inputUnits(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  tables: TableSettings = noTables,
): AsyncGenerator<InputUnit> {
  try {
    const { kind, isUtf16, all } = await opened(name, bytes, tables.mapping !== undefined);
    // The rest of the input would show no more than its beginning.
    if (kind === undefined && isUtf16) yield { parts: [{ fault: 'not-utf8', encoding: 'utf-16', line: 1, column: 1 }] };
    else if (kind === undefined) yield* recordUnits(name, all);
    else {
      // The readers of tables are loaded where there are tables, so that the program starts sooner.
      const { tableUnits } = await import('./table/table-units');
      yield* tableUnits(name, kind, all, tables);
    }
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    yield { parts: [{ fault: 'unreadable-input', reason: error.text, line: error.line, column: 1 }] };
  }
}

const peekedBytes = 8;
/** The number of bytes to look at if the input does not begin like JSON, which is read as it comes. */
const peekedOtherwise = 4_096;

/** An input after unpacking, with its kind as far as its beginning shows. */
interface OpenedInput {
  /** Undefined for records. */
  readonly kind: TableKind | undefined;
  /** Only set for tables. */
  readonly isUtf16: boolean;
  readonly all: AsyncIterable<Buffer>;
}

/**
 * Unpacks an input and finds out whether it contains a table or records.
 *
 * @throws TableFault if it contains neither, such as a PDF document
 */
export async function opened(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  hasMapping: boolean,
): Promise<OpenedInput> {
  const { beginning, all } = await beginningOf(name, decompressed(bytes));
  const kind = tableKind(name, beginning, hasMapping);
  const other =
    kind === 'workbook' ? undefined : (fileKindOf(beginning) ?? kindDespiteName(beginning, kind === 'text'));
  const isUtf16 = other === 'utf-16';
  if (other !== undefined && !isUtf16) throw new TableFault(fileKindText(other));
  return { kind, isUtf16, all };
}

async function beginningOf(name: string, bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const first = await peeked(bytes, peekedBytes);
  const isJson = !isNamedTable(name) && /^(?:\xef\xbb\xbf)?\s*(?:[{[]|$)/.test(first.beginning.toString('latin1'));
  return isJson ? first : peeked(first.all, peekedOtherwise);
}

const noTables: TableSettings = { mapping: undefined, encoding: undefined, onSummary: () => undefined };

/** The units of an input that contains records as JSON. */
async function* recordUnits(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<InputUnit> {
  const chunks = withoutMark(bytes);
  const held: Buffer[] = [];
  let layout: Layout | undefined = /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name) ? 'lines' : undefined;
  while (layout === undefined) {
    const { value, done } = await chunks.next();
    if (value !== undefined) held.push(value);
    layout = layoutOf(Buffer.concat(held).toString('utf8'), done === true);
  }
  const all = resumed(held, chunks);
  if (layout === 'lines') yield* lineBlocks(all);
  else for await (const parts of layout === 'array' ? arrayParts(all) : documentPart(all)) yield { parts };
}

/** The parts of a unit; a line longer than `longest` bytes is a fault. */
export function partsOf(unit: InputUnit, longest: number = longestRecordBytes): readonly InputPart[] {
  return 'parts' in unit ? unit.parts : linesOf(unit, longest);
}

/** Whether a unit is blank: it contains no record, valid or not. */
export function holdsNothing(unit: InputUnit): boolean {
  if ('parts' in unit) return unit.parts.length === 0;
  return unit.bytes.every((byte) => byte === 10 || byte === 13 || byte === 32 || byte === 9); // ends at the first other byte
}

async function* resumed(held: readonly Buffer[], chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* held;
  yield* chunks;
}

/** The same bytes as buffers, without a leading byte order mark. */
async function* withoutMark(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, undefined> {
  let beginning: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (beginning === undefined) {
      yield buffer;
      continue;
    }
    beginning = Buffer.concat([beginning, buffer]);
    if (beginning.length < byteOrderMark.length) continue;
    yield unmarked(beginning);
    beginning = undefined;
  }
  if (beginning !== undefined && beginning.length > 0) yield unmarked(beginning);
  return undefined;
}

function unmarked(buffer: Buffer): Buffer {
  return buffer.subarray(0, byteOrderMark.length).equals(byteOrderMark)
    ? buffer.subarray(byteOrderMark.length)
    : buffer;
}
