import { decodeText, otherEncodingOf } from './decode-text';
import { longestRecordBytes, type InputPart } from './record-text';

/** Reads a whole input as one record. */
export async function* documentPart(
  chunks: AsyncIterable<Buffer>,
  longest: number = longestRecordBytes,
): AsyncGenerator<readonly InputPart[]> {
  const read: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    bytes += chunk.length;
    if (bytes > longest) {
      yield [{ fault: 'too-long', line: 1, column: 1 }];
      return;
    }
  }
  const whole = Buffer.concat(read);
  const text = decodeText(whole);
  const at = { line: 1, column: 1 };
  yield [text === undefined ? { fault: 'not-utf8', encoding: otherEncodingOf(whole), ...at } : { text, ...at }];
}
