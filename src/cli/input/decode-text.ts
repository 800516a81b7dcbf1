import { isUtf8 } from 'node:buffer';

/** The text that bytes hold, or undefined when they are not UTF-8. A byte order mark is not taken away. */
export function decodeText(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
