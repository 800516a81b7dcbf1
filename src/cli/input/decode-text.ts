import { isAscii, isUtf8 } from 'node:buffer';
import type { Text } from '../../facts';
import { fileKindOf, fileKindText, type FileKind } from './file-kind';

/** The likely encodings of bytes that are not UTF-8. */
export type OtherEncoding = FileKind | 'gb18030' | 'unknown';

/** Decodes UTF-8; undefined if the bytes are not UTF-8. A byte order mark is kept. */
export function decodeText(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1'); // the same text in a tenth of the time
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** Names the likely encoding of bytes that are not UTF-8, so that the user can convert them. */
export function otherEncodingOf(bytes: Buffer): OtherEncoding {
  return fileKindOf(bytes) ?? (looksLikeGb18030(bytes) ? 'gb18030' : 'unknown');
}

/** The message about bytes that are not UTF-8. */
export function notUtf8Text(encoding: OtherEncoding): Text {
  const plain = { en: 'not UTF-8 text', zh: '不是 UTF-8 编码' };
  if (encoding === 'unknown') return plain;
  const { en, zh } = encoding === 'gb18030' ? gb18030 : fileKindText(encoding);
  return { en: `${plain.en}: ${en}`, zh: `${plain.zh}：${zh}` };
}

const gb18030: Text = {
  en: 'it looks like GB18030 (GBK); convert it to UTF-8',
  zh: '文件似为 GB18030（GBK）编码，请转换为 UTF-8',
};

/** Whether bytes, whose last character may be incomplete, look like Chinese text in GB18030. */
export function looksLikeGb18030(bytes: Uint8Array): boolean {
  const text = new TextDecoder('gb18030').decode(bytes, { stream: true });
  // Chinese text is mostly Han characters; other bytes that happen to be valid GB18030 give characters of every kind.
  const beyond = text.replace(/[\0-\x7F]/g, '');
  const likely = beyond.replace(/[^\p{Script=Han}\p{P}\p{S}\p{Nd}A-Za-z\u3000]|\u{FFFD}/gu, '');
  return beyond !== '' && likely.length * 10 >= beyond.length * 9;
}
