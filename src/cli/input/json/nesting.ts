import { stringEnd, unit } from './lexical';

/**
 * Tracks brackets and strings through JSON in pieces, valid or not. Bytes decoded as Latin-1 are sufficient: only
 * strings contain anything beyond ASCII.
 */
export class Nesting {
  #depth = 0;
  #outermost = 0;
  #quoted = false;
  #escaped = false;

  /** The number of open brackets. */
  get depth(): number {
    return this.#depth;
  }

  /**
   * Advances to the next bracket or comma outside of strings, and counts it. The outermost bracket is closed only by
   * its own partner.
   *
   * @returns its offset, or the length of the text if there is none
   */
  next(text: string, start: number): number {
    let offset = start;
    while (offset < text.length) {
      if (this.#quoted) {
        offset = this.#quoteEnd(text, offset);
        continue;
      }
      switch (text.charCodeAt(offset)) {
        case unit.quote:
          this.#quoted = true;
          break;
        case unit.openingBrace:
        case unit.openingBracket:
          if (this.#depth === 0) this.#outermost = text.charCodeAt(offset);
          this.#depth += 1;
          return offset;
        case unit.closingBrace:
        case unit.closingBracket:
          if (this.#depth > 1 || text.charCodeAt(offset) === this.#outermost + 2) this.#depth -= 1;
          return offset;
        case unit.comma:
          return offset;
      }
      offset += 1;
    }
    return offset;
  }

  /** The offset after the quote that ends the string, or the end of this piece. */
  #quoteEnd(text: string, start: number): number {
    let offset = start;
    if (this.#escaped) {
      offset += 1;
      this.#escaped = false;
    }
    for (let end = text.indexOf('"', offset); end >= 0; end = text.indexOf('"', end + 1)) {
      if (backslashesBefore(text, end, offset) % 2 === 0) {
        this.#quoted = false;
        return end + 1;
      }
    }
    this.#escaped = backslashesBefore(text, text.length, offset) % 2 === 1;
    return text.length;
  }
}

function backslashesBefore(text: string, end: number, start: number): number {
  let offset = end;
  while (offset > start && text.charCodeAt(offset - 1) === unit.backslash) offset -= 1;
  return end - offset;
}

/** The end of the bracket that opens at an offset of valid JSON. */
export function nestedEnd(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < text.length; offset += 1) {
    switch (text.charCodeAt(offset)) {
      case unit.quote:
        offset = stringEnd(text, offset) - 1;
        break;
      case unit.openingBrace:
      case unit.openingBracket:
        depth += 1;
        break;
      case unit.closingBrace:
      case unit.closingBracket:
        depth -= 1;
        if (depth === 0) return offset + 1;
        break;
    }
  }
  return text.length;
}
