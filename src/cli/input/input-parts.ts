import { arrayParts } from './array-parts';
import { documentPart } from './document-part';
import { layoutOf, type Layout } from './layout';
import { lineParts } from './line-parts';
import type { InputPart } from './record-text';

const readers = { lines: lineParts, array: arrayParts, document: documentPart } as const;
const byteOrderMark = Buffer.from('\u{FEFF}');

/**
 * Cuts the bytes of an input into the parts that should each hold one record, in batches. The name tells NDJSON by its
 * ending; of other inputs the beginning tells the layout.
 */
export async function* inputParts(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly InputPart[]> {
  const chunks = withoutMark(bytes);
  const held: Buffer[] = [];
  let layout: Layout | undefined = /\.(?:ndjson|jsonl)$/i.test(name) ? 'lines' : undefined;
  while (layout === undefined) {
    const { value, done } = await chunks.next();
    if (value !== undefined) held.push(value);
    layout = layoutOf(Buffer.concat(held).toString('utf8'), done === true);
  }
  yield* readers[layout](resumed(held, chunks));
}

async function* resumed(held: readonly Buffer[], chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* held;
  yield* chunks;
}

/** The same bytes as buffers, without the byte order mark that may stand in front. */
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
