/**
 * The exports map of package.json matches the folders of `src`: every folder with an `index.ts` is a subpath
 * (the command line is a program instead), every subpath has its folder, and every subpath supports both module systems.
 */
import { entryName } from '../build/entries';
import type { Violation } from './gate';

type ExportsMap = Readonly<Record<string, unknown>>;

/** The condition object that a subpath must have. */
export function subpathExport(name: string): unknown {
  return {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
}

/** The differences between an exports map and the entries that the source has. */
export function exportsViolations(exportsMap: ExportsMap, entries: readonly string[]): readonly Violation[] {
  const where = 'package.json exports';
  // JSON files are handed out as they are.
  const subpaths = Object.keys(exportsMap).filter((subpath) => !subpath.endsWith('.json'));
  const names = subpaths.map(entryName);
  // Until the library has its `src/index.ts`, subpaths may be announced ahead of their folder.
  const complete = entries.includes('index');
  return [
    ...subpaths
      .filter((subpath) => JSON.stringify(exportsMap[subpath]) !== JSON.stringify(subpathExport(entryName(subpath))))
      .map((subpath) => ({
        where,
        message: `${subpath} must be ${JSON.stringify(subpathExport(entryName(subpath)))}`,
      })),
    ...names
      .filter((name) => complete && !entries.includes(name))
      .map((name) => ({ where, message: `${name} has no source` })),
    ...entries
      .filter((name) => name !== 'cli' && !names.includes(name))
      .map((name) => ({ where, message: `src/${name} is not exported` })),
    ...(exportsMap['./package.json'] === './package.json'
      ? []
      : [{ where, message: './package.json is not exported' }]),
  ];
}
