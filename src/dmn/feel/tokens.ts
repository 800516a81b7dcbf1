/** Thrown within this folder for a text that is not a supported expression. */
export class UnknownExpression extends Error {
  constructor(
    text: string,
    readonly expected = 'literals of their type, or unary tests of them',
  ) {
    super(text);
  }
}

/** A token of FEEL. */
export interface Token {
  readonly kind: 'number' | 'text' | 'sign' | 'name' | 'end';
  readonly value: string;
}

/** Reads the tokens of an expression one after another. */
export interface TokenReader {
  readonly next: () => Token;
  /** Whether a given sign comes next. */
  readonly isNext: (sign: string) => boolean;
  /**
   * Takes the next token.
   *
   * @throws UnknownExpression if it is of another kind, or is not the required token
   */
  readonly take: (kind: Token['kind'], value?: string) => string;
}

const pattern =
  /\s*(?:((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)|"([^"\\]*(?:\\[^][^"\\]*)*)"|(<=|>=|\.\.|[-<>()[\]{},:@])|([\p{L}_][\p{L}\p{N}_]*))/uy;

/**
 * Splits an expression into tokens.
 *
 * @throws UnknownExpression
 */
export function tokensOf(text: string): TokenReader {
  const tokens: Token[] = [];
  const words = new RegExp(pattern.source, pattern.flags);
  const written = text.trim();
  while (words.lastIndex < written.length) {
    const found = words.exec(written);
    if (found === null) throw new UnknownExpression(text);
    const [, number, quoted, sign, name = ''] = found;
    if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (quoted !== undefined) tokens.push({ kind: 'text', value: unescaped(quoted) });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else tokens.push({ kind: 'name', value: name });
  }
  let position = 0;
  const next = (): Token => tokens[position] ?? { kind: 'end', value: '' };
  return {
    next,
    isNext: (sign) => next().kind === 'sign' && next().value === sign,
    take(kind, value) {
      const found = next();
      if (found.kind !== kind || (value !== undefined && found.value !== value)) throw new UnknownExpression(text);
      position += 1;
      return found.value;
    },
  };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
]);

function unescaped(quoted: string): string {
  return quoted.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|([^]))/gu, (_, four, six, single: string) => {
    const code = Number.parseInt(String(four ?? six), 16);
    const character = Number.isNaN(code)
      ? escapes.get(single)
      : code > 0x10ffff
        ? undefined
        : String.fromCodePoint(code);
    if (character === undefined) throw new UnknownExpression(quoted);
    return character;
  });
}

/** One or more parts separated by commas. */
export function listOf<Part>(reader: TokenReader, part: () => Part): readonly Part[] {
  const parts = [part()];
  while (reader.isNext(',')) {
    reader.take('sign', ',');
    parts.push(part());
  }
  return parts;
}
