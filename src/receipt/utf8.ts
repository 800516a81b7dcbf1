/**
 * The UTF-8 bytes of a text, as `TextEncoder` encodes it, which not every host has. A lone surrogate becomes U+FFFD.
 *
 * @example
 * utf8Bytes('电').join(); // => '231,148,181'
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), continuation(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), continuation(code >> 6), continuation(code));
    else bytes.push(0xf0 | (code >> 18), continuation(code >> 12), continuation(code >> 6), continuation(code));
  }
  return Uint8Array.from(bytes);
}

/** A continuation byte with the six lowest bits. */
function continuation(code: number): number {
  return 0x80 | (code & 0x3f);
}
