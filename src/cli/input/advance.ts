import type { Position } from './record-text';

/** The position after some text. */
export function advance({ line, column }: Position, text: string): Position {
  let lines = 0;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', lineStart)) {
    lines += 1;
    lineStart = end + 1;
  }
  return lines === 0
    ? { line, column: column + text.length }
    : { line: line + lines, column: 1 + text.length - lineStart };
}
