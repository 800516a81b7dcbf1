import { advance } from './advance';
import { decodeText } from './decode-text';
import { longestRecordBytes, type InputPart, type Position } from './record-text';

const quote = 34;
const comma = 44;
const openingBracket = 91;
const backslash = 92;
const closingBracket = 93;
const openingBrace = 123;
const closingBrace = 125;

/**
 * Cuts a JSON array into its elements by counting brackets, without ever holding more than one of them. Whether an
 * element is sound JSON shows when it is parsed; whatever separates no elements belongs to one, so that nothing is passed
 * over. The input begins with the bracket of the array, after white space at most.
 */
export async function* arrayParts(
  chunks: AsyncIterable<Buffer>,
  longest: number = longestRecordBytes,
): AsyncGenerator<readonly InputPart[]> {
  let position: Position = { line: 1, column: 1 };
  let depth = 0;
  let inString = false;
  let escaped = false;
  let begun: Buffer[] = [];
  let begunBytes = 0;
  /** Where an element began that is too long to be kept. */
  let overlongAt: Position | undefined;
  let elements = 0;
  let ended = false;

  /** Closes the piece that ends with the given bytes, before the separator. */
  const close = (bytes: Buffer, last: boolean): readonly InputPart[] => {
    const piece = joined(begun, bytes);
    const start = position;
    const longAt = overlongAt;
    begun = [];
    begunBytes = 0;
    overlongAt = undefined;
    const text = decodeText(piece);
    // Where the text was given up, columns count its bytes.
    const passed = text ?? piece.toString('latin1');
    position = advance(advance(start, passed), ',');
    const space = leadingSpace(passed);
    const body = withoutTrailingSpace(passed.slice(space.length));
    const at = advance(start, space);
    if (longAt !== undefined || piece.length > longest) return [{ fault: 'too-long', ...(longAt ?? at) }];
    if (text === undefined) return [{ fault: 'not-utf8', ...at }];
    if (body !== '') {
      elements += 1;
      return [{ text: body, ...at }];
    }
    return last && elements === 0 ? [] : [{ fault: 'empty-element', ...at }];
  };

  for await (const chunk of chunks) {
    const parts: InputPart[] = [];
    let start = 0;
    for (let index = 0; index < chunk.length && !ended; index += 1) {
      const byte = chunk[index];
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) inString = false;
      } else if (byte === quote) {
        inString = true;
      } else if (byte === openingBracket || byte === openingBrace) {
        depth += 1;
        if (depth === 1) {
          position = advance(position, chunk.toString('utf8', start, index + 1));
          start = index + 1;
        }
      } else if (byte === closingBracket || (byte === closingBrace && depth > 1)) {
        depth -= 1;
        if (depth === 0) {
          parts.push(...close(chunk.subarray(start, index), true));
          start = index + 1;
          ended = true;
        }
      } else if (byte === comma && depth === 1) {
        parts.push(...close(chunk.subarray(start, index), false));
        start = index + 1;
      }
    }
    const rest = chunk.subarray(start);
    if (ended) {
      const after = rest.toString('latin1');
      const space = leadingSpace(after);
      position = advance(position, space);
      if (space !== after) {
        yield [...parts, { fault: 'text-after-array', ...position }];
        return;
      }
    } else if (overlongAt !== undefined || begunBytes + rest.length > longest) {
      const dropped = joined(begun, rest).toString('latin1');
      overlongAt ??= advance(position, leadingSpace(dropped));
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

/** The white space of JSON that a text begins with. */
function leadingSpace(text: string): string {
  return /^[ \t\r\n]*/.exec(text)?.[0] ?? '';
}

/** A text without the white space of JSON that it ends with; a pattern would take the square of the time. */
function withoutTrailingSpace(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}

function joined(begun: readonly Buffer[], rest: Buffer): Buffer {
  return begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
}
