/**
 * The exports map of package.json must match the folders of `src`: every folder with an `index.ts` is a subpath (except
 * the command line, which is a program), every subpath has a folder, and every subpath supports both module systems.
 */
import { entryName } from '../build/entries';
import type { Violation } from './gate';

type ExportsMap = Readonly<Record<string, unknown>>;

/** The conditions that a subpath must have. */
export function subpathExport(name: string): unknown {
  return {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
}

/** The differences between an exports map and the entries in the source. */
export function exportsViolations(exportsMap: ExportsMap, entries: readonly string[]): readonly Violation[] {
  const where = 'package.json exports';
  // JSON files are exported unchanged.
  const subpaths = Object.keys(exportsMap).filter((subpath) => !subpath.endsWith('.json'));
  const names = subpaths.map(entryName);
  // While `src/index.ts` is missing, subpaths without a folder are allowed.
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
