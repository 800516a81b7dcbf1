import { advance } from './advance';
import { decodeText, otherEncodingOf } from './decode-text';
import { endWithoutSpace, skipSpace, unit } from './json/lexical';
import { Nesting } from './json/nesting';
import { longestRecordBytes, type InputPart, type Position } from './record-text';

/** The most parts that are kept at once, however short they are. */
const mostParts = 1_000;

/**
 * Splits a JSON array into its elements by counting brackets, with at most one element in memory. Whether an element is
 * valid JSON shows when it is parsed; any text between elements belongs to one of them, so that nothing is skipped. The
 * input begins with the bracket of the array, after white space at most.
 */
export async function* arrayParts(
  chunks: AsyncIterable<Buffer>,
  longest: number = longestRecordBytes,
): AsyncGenerator<readonly InputPart[]> {
  let position: Position = { line: 1, column: 1 };
  const nesting = new Nesting();
  let begun: Buffer[] = [];
  let begunBytes = 0;
  /** The start of an element that is too long to be kept. */
  let overlongAt: Position | undefined;
  let elements = 0;
  let ended = false;

  /** Ends the piece with the given bytes, before the separator. */
  const close = (bytes: Buffer, last: boolean): readonly InputPart[] => {
    const piece = joined(begun, bytes);
    const start = position;
    const longAt = overlongAt;
    begun = [];
    begunBytes = 0;
    overlongAt = undefined;
    const text = decodeText(piece);
    // Once the text was dropped, columns count bytes.
    const passed = text ?? piece.toString('latin1');
    position = advance(advance(start, passed), ',');
    const begin = skipSpace(passed, 0);
    const body = passed.slice(begin, endWithoutSpace(passed));
    const at = advance(start, passed.slice(0, begin));
    if (longAt !== undefined || piece.length > longest) return [{ fault: 'too-long', ...(longAt ?? at) }];
    if (text === undefined) return [{ fault: 'not-utf8', encoding: otherEncodingOf(piece), ...at }];
    if (body !== '') {
      elements += 1;
      return [{ text: body, ...at }];
    }
    return last && elements === 0 ? [] : [{ fault: 'empty-element', ...at }];
  };

  for await (const chunk of chunks) {
    const units = chunk.toString('latin1');
    let parts: InputPart[] = [];
    let start = 0;
    let offset = 0;
    while (!ended) {
      const outside = nesting.depth === 0;
      offset = nesting.next(units, offset);
      if (offset === units.length) break;
      const separates = nesting.depth === 1 && units.charCodeAt(offset) === unit.comma;
      if (nesting.depth === 0) {
        parts.push(...close(chunk.subarray(start, offset), true));
        ended = true;
      } else if (separates) {
        parts.push(...close(chunk.subarray(start, offset), false));
      } else if (outside) {
        position = advance(position, units.slice(start, offset + 1));
      }
      offset += 1;
      if (outside || separates || ended) start = offset;
      if (parts.length >= mostParts) {
        yield parts;
        parts = [];
      }
    }
    const rest = chunk.subarray(start);
    if (ended) {
      const after = rest.toString('latin1');
      const space = skipSpace(after, 0);
      position = advance(position, after.slice(0, space));
      if (space < after.length) {
        yield [...parts, { fault: 'text-after-array', ...position }];
        return;
      }
    } else if (overlongAt !== undefined || begunBytes + rest.length > longest) {
      const dropped = joined(begun, rest).toString('latin1');
      overlongAt ??= advance(position, dropped.slice(0, skipSpace(dropped, 0)));
      position = advance(position, dropped);
      begun = [];
      begunBytes = 0;
    } else {
      begun.push(rest);
      begunBytes += rest.length;
    }
    if (parts.length > 0) yield parts;
  }
  if (!ended) {
    const rest = Buffer.concat(begun).toString('utf8');
    yield [{ fault: 'unclosed-array', ...advance(position, rest) }];
  }
}

function joined(begun: readonly Buffer[], rest: Buffer): Buffer {
  return begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
}
