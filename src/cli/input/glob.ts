import { readdirSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { CommandError } from '../command-error';
import { reasonOf } from '../reason';
import { namePattern } from './glob-name';

/** Whether a text is a pattern and not just a path. */
export function isPattern(text: string): boolean {
  return /[*?[{]/.test(text);
}

/**
 * The files that a pattern matches, sorted: `*` and `?` within a name, `**` for any folders, `[a-z]`, `{a,b}`. Names
 * that begin with a dot are matched only by a pattern that says so; links to folders are not followed by `**`.
 *
 * @param root the folder that a relative pattern starts from
 * @throws CommandError if a folder on the way cannot be read, or the pattern has too many alternatives
 */
export function filesMatching(pattern: string, root: string): readonly string[] {
  const slashed = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  const found = alternatives(slashed).flatMap((one) => {
    const absolute = /^(?:[A-Za-z]:)?\//.exec(one)?.[0] ?? '';
    const segments = one
      .slice(absolute.length)
      .split('/')
      .filter((segment) => segment !== '' && segment !== '.')
      .filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**');
    return walk(root, absolute, segments);
  });
  return [...new Set(found)].sort();
}

const mostAlternatives = 1_000;

/** A pattern without braces for each way of choosing. */
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

function walk(root: string, folder: string, segments: readonly string[]): readonly string[] {
  const [segment, ...rest] = segments;
  if (segment === undefined) return [];
  if (!isPattern(segment) && rest.length > 0) return walk(root, `${folder}${segment}/`, rest);
  const entries = entriesOf(folder, root);
  if (segment === '**') {
    const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const here = rest.length === 0 ? walk(root, folder, ['*']) : walk(root, folder, rest);
    return [...here, ...below.flatMap(({ name }) => walk(root, `${folder}${name}/`, segments))];
  }
  const matches = namePattern(segment);
  return entries
    .filter(({ name }) => matches(name) && (segment.startsWith('.') || !name.startsWith('.')))
    .flatMap((entry) => {
      if (rest.length > 0) return entry.isFile() ? [] : walk(root, `${folder}${entry.name}/`, rest);
      return entry.isDirectory() ? [] : [`${folder}${entry.name}`];
    });
}

/** What a folder holds; nothing where there is no folder. */
function entriesOf(folder: string, root: string): readonly Dirent[] {
  const path = folder.startsWith('/') || /^[A-Za-z]:/.test(folder) ? folder : join(root, folder);
  try {
    return readdirSync(path === '' ? '.' : path, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    const name = folder === '' ? '.' : folder;
    const reason = reasonOf(error);
    throw new CommandError('INPUT', { en: `${name}: ${reason.en}`, zh: `${name}：${reason.zh}` });
  }
}

/** Whether a path leads to no folder. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code));
}
