import { arrayParts } from './array-parts';
import { documentPart } from './document-part';
import { layoutOf, type Layout } from './layout';
import type { InputUnit } from './input-unit';
import { lineBlocks, linesOf } from './line-blocks';
import { longestRecordBytes, type InputPart } from './record-text';

const byteOrderMark = Buffer.from('\u{FEFF}');

/**
 * Cuts the bytes of an input into units whose parts should each hold one record. The ending of the name identifies NDJSON;
 * the beginning of other inputs shows the layout.
 */
export async function* inputUnits(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<InputUnit> {
  const chunks = withoutMark(bytes);
  const held: Buffer[] = [];
  let layout: Layout | undefined = /\.(?:ndjson|jsonl)$/i.test(name) ? 'lines' : undefined;
  while (layout === undefined) {
    const { value, done } = await chunks.next();
    if (value !== undefined) held.push(value);
    layout = layoutOf(Buffer.concat(held).toString('utf8'), done === true);
  }
  const all = resumed(held, chunks);
  if (layout === 'lines') yield* lineBlocks(all);
  else for await (const parts of layout === 'array' ? arrayParts(all) : documentPart(all)) yield { parts };
}

/** What a unit is cut into; a line longer than `longest` bytes is a fault. */
export function partsOf(unit: InputUnit, longest: number = longestRecordBytes): readonly InputPart[] {
  return 'parts' in unit ? unit.parts : linesOf(unit, longest);
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
