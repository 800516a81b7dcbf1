import { CommandError } from '../command-error';

/** One element of a pattern for a name. */
type Piece =
  | { readonly kind: 'character'; readonly is: (character: string) => boolean }
  /** Any characters, or none. */
  | { readonly kind: 'any' };

/**
 * Makes a matcher for a pattern of one path segment: `*`, `?`, `[a-z]`, `[!a-z]` or `[^a-z]`. Its time is bounded by
 * the length of the pattern times that of the name.
 *
 * @throws CommandError for a range whose end comes before its start
 */
export function namePattern(segment: string): (name: string) => boolean {
  const pieces = piecesOf(segment);
  return (name) => matches(pieces, Array.from(name));
}

function piecesOf(segment: string): readonly Piece[] {
  return Array.from(segment.matchAll(/\*+|\[[!^]?[^\]]+\]|[^]/gu), ([text]) => {
    if (text.startsWith('*')) return { kind: 'any' };
    if (text === '?') return { kind: 'character', is: () => true };
    if (text.startsWith('[') && text.length > 1) return { kind: 'character', is: classOf(text) };
    return { kind: 'character', is: (character) => character === text };
  });
}

function classOf(text: string): (character: string) => boolean {
  const negated = /^\[[!^]/.test(text);
  const body = text.slice(negated ? 2 : 1, -1);
  const ranges = Array.from(body.matchAll(/([^])-([^])|([^])/gu), ([range, from, to, single = '']) => {
    const [first, last] = [codeOf(from ?? single), codeOf(to ?? single)];
    if (first > last) {
      throw new CommandError('USAGE', {
        en: `the range ${range} of ${text} ends before it starts`,
        zh: `${text} 中的范围 ${range} 首尾颠倒`,
      });
    }
    return { first, last };
  });
  return (character) => {
    const code = codeOf(character);
    return ranges.some(({ first, last }) => first <= code && code <= last) !== negated;
  };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Only the last `*` has to be retried: what earlier ones matched is settled once an element after them matched. */
function matches(pieces: readonly Piece[], name: readonly string[]): boolean {
  let piece = 0;
  let at = 0;
  let star: { readonly piece: number; at: number } | undefined;
  while (at < name.length) {
    const current = pieces[piece];
    if (current?.kind === 'any') {
      star = { piece, at };
      piece += 1;
    } else if (current !== undefined && current.is(name[at] ?? '')) {
      piece += 1;
      at += 1;
    } else if (star !== undefined) {
      star.at += 1;
      piece = star.piece + 1;
      at = star.at;
    } else {
      return false;
    }
  }
  return pieces.slice(piece).every(({ kind }) => kind === 'any');
}
