import { decodeText, otherEncodingOf } from './decode-text';
import { longestRecordBytes, type InputPart } from './record-text';

const newline = 10;

/**
 * Cuts NDJSON into its lines, a batch for each chunk that completes one. Blank lines are passed over, CRLF ends a line
 * as LF does. A line that is too long or no UTF-8 becomes a fault, and the lines after it are read as ever.
 */
export async function* lineParts(
  chunks: AsyncIterable<Buffer>,
  longest: number = longestRecordBytes,
): AsyncGenerator<readonly InputPart[]> {
  let begun: Buffer[] = [];
  let begunBytes = 0;
  let skipping = false;
  let line = 1;

  const read = (...blocks: readonly Buffer[]): readonly InputPart[] => {
    const parts: InputPart[] = [];
    for (const block of blocks) line = collectLines(block, line, longest, parts);
    return parts;
  };

  for await (const chunk of chunks) {
    const firstEnd = skipping ? chunk.indexOf(newline) : -1;
    if (skipping && firstEnd < 0) continue;
    const rest = skipping ? chunk.subarray(firstEnd + 1) : chunk;
    if (skipping) line += 1;
    skipping = false;

    const end = rest.lastIndexOf(newline) + 1;
    if (end > 0) {
      // Joined with what was begun is the first line alone: the others stand in the chunk as they are.
      const joined = rest.indexOf(newline) + 1;
      const parts = read(Buffer.concat([...begun, rest.subarray(0, joined)]), rest.subarray(joined, end));
      begun = [];
      begunBytes = 0;
      yield parts;
    }
    begun.push(rest.subarray(end));
    begunBytes += rest.length - end;
    if (begunBytes > longest) {
      yield [{ fault: 'too-long', line, column: 1 }];
      begun = [];
      begunBytes = 0;
      skipping = true;
    }
  }
  if (begunBytes > 0) yield read(Buffer.concat(begun));
}

/** Adds the lines of a block and gives the number of the line after it. */
function collectLines(block: Buffer, firstLine: number, longest: number, parts: InputPart[]): number {
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
    const bytes = block.subarray(start, end);
    const text = decodeText(bytes)?.replace(/^\u{FEFF}/u, ''); // files that were put together may each have their mark
    if (text === undefined) parts.push({ fault: 'not-utf8', encoding: otherEncodingOf(bytes), line, column: 1 });
    else if (text.length > longest) parts.push({ fault: 'too-long', line, column: 1 });
    else if (!isBlank(text)) parts.push({ text, line, column: 1 });
    line += 1;
    start = end + 1;
  }
  return line;
}

function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit !== 32 && unit !== 9 && unit !== 13) return false;
  }
  return true;
}
