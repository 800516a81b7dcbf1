import { isAscii } from 'node:buffer';
import { decodeText, otherEncodingOf } from './decode-text';
import type { InputUnit, LineBlock } from './input-unit';
import { longestRecordBytes, type InputPart } from './record-text';

const newline = 10;

/** The first block is short, so that its findings are reported while the others are checked. */
const firstBlockBytes = 8_192;

/**
 * Cuts NDJSON into blocks of whole lines, one for each chunk that completes a line, and a short one in front. CRLF ends
 * a line as LF does. A line that is too long becomes a fault, and the lines after it are read as usual.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Buffer>,
  longest: number = longestRecordBytes,
): AsyncGenerator<InputUnit> {
  let begun: Buffer[] = [];
  let begunBytes = 0;
  let skipping = false;
  let line = 1;

  for await (const chunk of chunks) {
    const firstEnd = skipping ? chunk.indexOf(newline) : -1;
    if (skipping && firstEnd < 0) continue;
    const rest = skipping ? chunk.subarray(firstEnd + 1) : chunk;
    if (skipping) line += 1;
    skipping = false;

    const end = rest.lastIndexOf(newline) + 1;
    if (end > 0) {
      const bytes = begunBytes === 0 ? rest.subarray(0, end) : Buffer.concat([...begun, rest.subarray(0, end)]);
      const short = line === 1 ? bytes.lastIndexOf(newline, firstBlockBytes) + 1 : 0;
      for (const block of [bytes.subarray(0, short), bytes.subarray(short)]) {
        if (block.length > 0) yield { bytes: block, line };
        line += newlinesIn(block);
      }
      begun = [];
      begunBytes = 0;
    }
    if (end < rest.length) begun.push(rest.subarray(end));
    begunBytes += rest.length - end;
    if (begunBytes > longest) {
      yield { parts: [{ fault: 'too-long', line, column: 1 }] };
      begun = [];
      begunBytes = 0;
      skipping = true;
    }
  }
  if (begunBytes > 0) yield { bytes: Buffer.concat(begun), line };
}

function newlinesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at)) {
    while (bytes[at] === newline) {
      at += 1;
      count += 1;
    }
  }
  return count;
}

/** The lines of a block. Blank lines are passed over; a line that is too long or no UTF-8 is a fault. */
export function linesOf({ bytes, line }: LineBlock, longest: number): readonly InputPart[] {
  const parts: InputPart[] = [];
  collectLines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), line, longest, parts);
  return parts;
}

function collectLines(block: Buffer, firstLine: number, longest: number, parts: InputPart[]): void {
  const allAscii = isAscii(block); // asked once, as asking for every line takes as long as decoding it
  let line = firstLine;
  let start = 0;
  while (start < block.length) {
    if (block[start] === newline) {
      // Blank lines are many where there are any.
      line += 1;
      start += 1;
      continue;
    }
    const next = block.indexOf(newline, start);
    const end = next < 0 ? block.length : next;
    // Line by line, since a text that was cut out of another holds on to the whole of it.
    const text = allAscii ? block.toString('latin1', start, end) : unmarkedText(block.subarray(start, end));
    if (text === undefined) {
      parts.push({ fault: 'not-utf8', encoding: otherEncodingOf(block.subarray(start, end)), line, column: 1 });
    } else if (text.length > longest) parts.push({ fault: 'too-long', line, column: 1 });
    else if (!isBlank(text)) parts.push({ text, line, column: 1 });
    line += 1;
    start = end + 1;
  }
}

/** Decodes a line without its byte order mark: files that were put together may each have one. */
function unmarkedText(line: Buffer): string | undefined {
  return decodeText(line)?.replace(/^\u{FEFF}/u, '');
}

function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit !== 32 && unit !== 9 && unit !== 13) return false;
  }
  return true;
}
