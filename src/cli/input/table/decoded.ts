import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { looksLikeGb18030 } from '../decode-text';
import { peeked } from './peeked';
import { TableFault } from './table-row';

/** The supported encodings of tables. */
export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;

/** A supported encoding. */
export type Encoding = (typeof encodings)[number];

/** Finds an encoding by its usual names. */
export function encodingNamed(name: string): Encoding | undefined {
  const plain = name.toLowerCase().replace(/[-_]/g, '');
  if (['gbk', 'gb2312', 'cp936', 'gb18030'].includes(plain)) return 'gb18030';
  if (plain === 'utf16') return 'utf-16le';
  return encodings.find((encoding) => encoding.replaceAll('-', '') === plain);
}

const peekBytes = 65_536;
/** The number of bytes by which UTF-16 without a mark is recognised. */
const markBytes = 4_096;
/** The number of Chinese characters that bytes of GB18030 do not form in UTF-8 by chance. */
const certainHan = 4;

/**
 * Decodes the text of an input in pieces. The encoding is given by a byte order mark, or else recognised from the bytes
 * when the first character beyond ASCII comes. What cannot be decoded becomes U+FFFD and is reported for its cell.
 */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding | undefined,
): AsyncGenerator<string> {
  const { beginning, all } = await peeked(bytes, markBytes);
  if (encoding !== undefined) refuseOtherEncoding(encoding, beginning);
  let decoder = decoderOf(encoding ?? markedEncoding(beginning));
  let undecided: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of all) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    undecided = undecided.length === 0 ? chunk : Buffer.concat([undecided, chunk]);
    if (isAscii(undecided)) {
      line += lineEndsIn(undecided);
      yield undecided.toString('latin1');
      undecided = Buffer.alloc(0);
    } else if (undecided.length >= peekBytes) {
      decoder = decoderOf(likelyEncoding(undecided, line));
      yield decoder?.decode(undecided, { stream: true }) ?? '';
      undecided = Buffer.alloc(0);
    }
  }
  decoder ??= decoderOf(likelyEncoding(undecided, line));
  if (undecided.length > 0 && decoder !== undefined) yield decoder.decode(undecided, { stream: true });
  yield decoder?.decode() ?? '';
}

/** Refuses bytes that are certainly of another encoding than the one that was named: they would become other characters. */
function refuseOtherEncoding(named: Encoding, bytes: Buffer): void {
  const shown = markedEncoding(bytes) ?? (isAscii(bytes) ? undefined : shownEncoding(bytes));
  if (shown === undefined || shown === named) return;
  throw new TableFault(
    {
      en: `the bytes are ${shown}, not ${named} as --encoding says; leave the option out, or name the right encoding`,
      zh: `内容是 ${shown} 编码，与 --encoding 指定的 ${named} 不符，请去掉该选项或改为正确的编码`,
    },
    1,
  );
}

/** The encoding that bytes show beyond doubt. Some pairs of bytes are characters of both encodings. */
function shownEncoding(bytes: Buffer): Encoding | undefined {
  if (!isMostlyUtf8(bytes)) return looksLikeGb18030(bytes) ? 'gb18030' : undefined;
  const han = new TextDecoder().decode(bytes, { stream: true }).match(/\p{Script=Han}/gu) ?? [];
  return han.length >= certainHan ? 'utf-8' : undefined;
}

function decoderOf(encoding: Encoding | undefined): TextDecoder | undefined {
  return encoding === undefined ? undefined : new TextDecoder(encoding);
}

function markedEncoding(beginning: Buffer): Encoding | undefined {
  if (beginning[0] === 0xef && beginning[1] === 0xbb && beginning[2] === 0xbf) return 'utf-8';
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le';
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be';
  return unmarkedEncoding(beginning.subarray(0, markBytes));
}

/**
 * UTF-16 by its zeros: every character of ASCII has one, such as separators and digits, and hardly any Chinese
 * character does. They all lie on the same side.
 */
function unmarkedEncoding(bytes: Buffer): Encoding | undefined {
  const zerosOn = (side: 0 | 1): number => bytes.filter((byte, index) => byte === 0 && index % 2 === side).length;
  const [high, low] = [zerosOn(0), zerosOn(1)];
  if (Math.max(high, low) * 64 < bytes.length || Math.min(high, low) * 4 > Math.max(high, low)) return undefined;
  return low > high ? 'utf-16le' : high > low ? 'utf-16be' : undefined;
}

/**
 * The encoding of bytes, as far as they show it.
 *
 * @param line the line on which they begin
 */
function likelyEncoding(bytes: Buffer, line: number): Encoding {
  if (isMostlyUtf8(bytes)) return 'utf-8';
  if (looksLikeGb18030(bytes)) return 'gb18030';
  const first = bytes.findIndex((byte) => byte > 127);
  throw new TableFault(
    {
      en: `neither UTF-8 nor GB18030; save it as UTF-8, or name the encoding with --encoding (${encodings.join(', ')})`,
      zh: `既不是 UTF-8 也不是 GB18030 编码，请另存为 UTF-8，或用 --encoding 指定（${encodings.join('、')}）`,
    },
    line + lineEndsIn(bytes.subarray(0, first)),
  );
}

function lineEndsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

/**
 * Whether bytes are UTF-8, apart from damaged characters, which are reported by cell. Bytes of another encoding are rarely
 * valid UTF-8.
 */
function isMostlyUtf8(bytes: Buffer): boolean {
  if (isUtf8Beginning(bytes)) return true;
  const beyond = new TextDecoder().decode(bytes, { stream: true }).replace(/[\0-\x7F]/g, '');
  const damaged = beyond.length - beyond.replaceAll('\u{FFFD}', '').length;
  return damaged * 10 <= beyond.length;
}

/** Whether bytes, whose last character may be incomplete, are UTF-8. */
function isUtf8Beginning(bytes: Buffer): boolean {
  for (let cut = 0; cut < 4; cut += 1) if (isUtf8(bytes.subarray(0, bytes.length - cut))) return true;
  return false;
}
