import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The entry modules of the library by name: `index`, and one for each folder of `src` and `src/rules` with an index.
 *
 * @example
 * sourceEntries('.')['calendar'] // => 'src/calendar/index.ts'
 */
export function sourceEntries(root: string): Readonly<Record<string, string>> {
  const folders = foldersOf(root, 'src').filter((name) => name !== 'rules');
  const candidates = [
    ['index', 'src/index.ts'] as const,
    ...folders.map((name) => [name, `src/${name}/index.ts`] as const),
    ...foldersOf(root, 'src/rules').map((name) => [name, `src/rules/${name}/index.ts`] as const),
  ];
  return Object.fromEntries(candidates.filter(([, path]) => existsSync(join(root, path))));
}

/**
 * The entry modules that are built in the syntax of 2017 for mini programs and older tools. Four are left out, because
 * they are used on servers and in build steps: reading DMN models; writing DMN, SQL and calendar files; deciding
 * columns; and filling warehouses.
 */
export function miniProgramEntries(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(sourceEntries(root)).filter(
      ([name]) => !['columns', 'dmn', 'interchange', 'warehouse'].includes(name),
    ),
  );
}

/**
 * The library's names within the repository with their targets, for tools that accept aliases as `{ find, replacement
 * }`.
 */
export function sourceAliases(root: string): readonly { readonly find: RegExp; readonly replacement: string }[] {
  return Object.entries(sourceEntries(root)).map(([name, path]) => ({
    find: new RegExp(name === 'index' ? '^yekuo$' : `^yekuo/${name}$`),
    replacement: join(root, path),
  }));
}

function foldersOf(root: string, parent: string): readonly string[] {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** The name of the entry of a subpath of the exports map: `.` is `index`, `./calendar` is `calendar`. */
export function entryName(subpath: string): string {
  return subpath === '.' ? 'index' : subpath.slice('./'.length);
}
