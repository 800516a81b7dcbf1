import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { CommandError } from '../command-error';
import { namePattern } from './glob-name';

/** Called with a folder that cannot be read, and the reason. */
type Unreadable = (folder: string, error: unknown) => void;

/** Whether a text is a pattern and not just a path. */
export function isPattern(text: string): boolean {
  return /[*?[{]/.test(text);
}

/**
 * Finds the files that match a pattern, sorted: `*` and `?` within a name, `**` for any folders, `[a-z]`, `{a,b}`. A
 * name that begins with a dot only matches a pattern that begins with one; `**` does not follow links to folders.
 *
 * @param root the folder that a relative pattern starts from
 * @param unreadable called with a folder that cannot be read; the search goes on in the others
 * @throws CommandError if the pattern has too many alternatives
 */
export function filesMatching(
  pattern: string,
  root: string,
  unreadable: Unreadable = () => undefined,
): readonly string[] {
  const slashed = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  const found = alternatives(slashed).flatMap((one) => {
    const absolute = /^(?:[A-Za-z]:)?\//.exec(one)?.[0] ?? '';
    return walk(root, absolute, segmentsOf(one.slice(absolute.length)), new Set([0]), unreadable);
  });
  return [...new Set(found)].sort();
}

const mostAlternatives = 1_000;

/** The patterns without braces, one for each combination of choices. */
function alternatives(pattern: string): readonly string[] {
  const ways = Array.from(pattern.matchAll(/\{([^{}]*)\}/g), ([, choices = '']) => choices.split(',').length);
  if (ways.reduce((product, count) => product * count, 1) > mostAlternatives) {
    throw new CommandError('USAGE', {
      en: `a pattern takes at most ${mostAlternatives} alternatives in braces`,
      zh: `通配符的花括号最多展开为 ${mostAlternatives} 种`,
    });
  }
  const braces = /\{([^{}]*)\}/.exec(pattern);
  if (braces === null) return [pattern];
  const [whole, choices = ''] = braces;
  const before = pattern.slice(0, braces.index);
  const after = pattern.slice(braces.index + whole.length);
  return choices.split(',').flatMap((choice) => alternatives(`${before}${choice}${after}`));
}

/** The matcher of one path segment of a pattern. */
interface Segment {
  readonly kind: 'name' | 'pattern' | 'anyFolders';
  readonly text: string;
  readonly matches: (name: string) => boolean;
}

function segmentsOf(path: string): readonly Segment[] {
  const texts = path.split('/').filter((text) => text !== '' && text !== '.');
  const segments = texts
    .filter((text, index) => text !== '**' || texts[index - 1] !== '**')
    .map((text): Segment => {
      if (text === '**') return { kind: 'anyFolders', text, matches: () => true };
      return isPattern(text)
        ? { kind: 'pattern', text, matches: namePattern(text) }
        : { kind: 'name', text, matches: (name) => name === text };
    });
  const any: Segment = { kind: 'pattern', text: '*', matches: () => true };
  return segments[segments.length - 1]?.kind === 'anyFolders' ? [...segments, any] : segments;
}

/**
 * Searches the files below a folder. Each folder is read once, for all positions in the pattern at which it can be:
 * searching each position separately would grow with the number of ways to distribute folders among `**`.
 *
 * @param at the positions, as indexes of segments
 */
function walk(
  root: string,
  folder: string,
  segments: readonly Segment[],
  at: ReadonlySet<number>,
  unreadable: Unreadable,
): readonly string[] {
  const places = new Set(at);
  for (const place of places) if (segments[place]?.kind === 'anyFolders') places.add(place + 1);
  const [only] = places;
  const sole = only === undefined || places.size > 1 ? undefined : segments[only];
  // A plain name is opened directly, since its folder may not be readable.
  if (only !== undefined && sole?.kind === 'name' && only + 1 < segments.length) {
    return walk(root, `${folder}${sole.text}/`, segments, new Set([only + 1]), unreadable);
  }
  return entriesOf(folder, root, unreadable).flatMap((entry) => {
    const next = new Set<number>();
    let isFound = false;
    for (const place of places) {
      const segment = segments[place];
      if (segment === undefined || (entry.name.startsWith('.') && !segment.text.startsWith('.'))) continue;
      if (segment.kind === 'anyFolders') {
        if (entry.isDirectory()) next.add(place);
      } else if (segment.matches(entry.name)) {
        if (place + 1 < segments.length) next.add(place + 1);
        else isFound = true;
      }
    }
    const path = `${folder}${entry.name}`;
    const below = next.size > 0 && !entry.isFile() ? walk(root, `${path}/`, segments, next, unreadable) : [];
    return isFound && isFile(entry, path, root) ? [path, ...below] : below;
  });
}

/** Whether something is a file or a link to one. Pipes and devices are only read if named directly. */
function isFile(entry: Dirent, path: string, root: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(resolve(root, path)).isFile();
  } catch {
    return true; // a broken link, which is reported when it is opened
  }
}

/** The entries of a folder; empty if it does not exist. */
function entriesOf(folder: string, root: string, unreadable: Unreadable): readonly Dirent[] {
  const path = folder.startsWith('/') || /^[A-Za-z]:/.test(folder) ? folder : join(root, folder);
  try {
    return readdirSync(path === '' ? '.' : path, { withFileTypes: true });
  } catch (error) {
    if (!isAbsent(error)) unreadable(folder === '' ? '.' : folder.replace(/(.)\/$/, '$1'), error);
    return [];
  }
}

/** Whether a path is not a folder. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code));
}
