import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The entry modules of the library by name: `index` and one per folder of `src`.
 *
 * @example
 * sourceEntries('.')['calendar'] // => 'src/calendar/index.ts'
 */
export function sourceEntries(root: string): Readonly<Record<string, string>> {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  const candidates = [
    ['index', 'src/index.ts'] as const,
    ...folders.map((name) => [name, `src/${name}/index.ts`] as const),
  ];
  return Object.fromEntries(candidates.filter(([, path]) => existsSync(join(root, path))));
}

/** The name of the entry behind a subpath of the exports map: `.` is `index`, `./calendar` is `calendar`. */
export function entryName(subpath: string): string {
  return subpath === '.' ? 'index' : subpath.slice('./'.length);
}
