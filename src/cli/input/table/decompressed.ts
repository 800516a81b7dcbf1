import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { expansionGuard } from './bounded';
import { peeked } from './peeked';
import { TableFault } from './table-row';

/** The bytes of an input, unpacked if they are packed with gzip. */
export async function* decompressed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const { beginning, all } = await peeked(bytes, 2);
  if (beginning[0] !== 0x1f || beginning[1] !== 0x8b) {
    yield* all;
    return;
  }
  const guard = expansionGuard();
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of all) {
      guard(chunk.length, 0);
      yield chunk;
    }
  };
  const unpacked = Readable.from(counted(), { objectMode: false }).pipe(createGunzip());
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      guard(0, chunk.length);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new TableFault({ en: 'the gzip data is damaged or ends early', zh: 'gzip 数据损坏或不完整' });
    }
    throw error;
  }
}
