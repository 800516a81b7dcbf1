/** The beginning of a stream, and the whole stream. */
export interface Peeked {
  readonly beginning: Buffer;
  readonly all: AsyncIterable<Buffer>;
}

/** Reads at least this many bytes of a stream in advance, or all of a shorter one. */
export async function peeked(bytes: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const chunks = bytes[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let length = 0;
  while (length < count) {
    const next = await chunks.next();
    if (next.done === true) break;
    held.push(bufferOf(next.value));
    length += next.value.byteLength;
  }
  const rest = async function* (): AsyncGenerator<Buffer> {
    yield* held;
    for (;;) {
      const next = await chunks.next();
      if (next.done === true) return;
      yield bufferOf(next.value);
    }
  };
  return { beginning: Buffer.concat(held).subarray(0, Math.max(count, length)), all: rest() };
}

/** The same bytes as a buffer. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
