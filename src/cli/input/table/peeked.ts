/** The beginning of a stream, and the stream from its beginning. */
export interface Peeked {
  readonly beginning: Buffer;
  readonly all: AsyncIterable<Buffer>;
}

/** Looks at so many bytes of a stream; there are fewer only if it is shorter. */
export async function peeked(bytes: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const chunks = bytes[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let length = 0;
  while (length < count) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    held.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    length += value.byteLength;
  }
  const rest = async function* (): AsyncGenerator<Buffer> {
    yield* held;
    for (;;) {
      const { value, done } = await chunks.next();
      if (done === true) return;
      yield Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  };
  return { beginning: Buffer.concat(held).subarray(0, Math.max(count, length)), all: rest() };
}
