import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceEntries } from './entries.ts';

/** A plugin that resolves the subpaths to the built files instead of the sources. */
export function builtDoors(root: string): {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(imported: string, importer: string | undefined): string | undefined;
} {
  const built = new Map(doorsOf(root).map(([name, source]) => [source, join(root, 'dist', `${name}.js`)]));
  return {
    name: 'built-doors',
    enforce: 'pre',
    resolveId: (imported, importer = '') =>
      importer.startsWith(join(root, 'test')) ? built.get(sourceFor(imported, importer)) : undefined,
  };
}

/** The tests that use the library only through its subpaths; they can also test the built package. */
export function testsByDoors(root: string): readonly string[] {
  const doors = new Set(doorsOf(root).map(([, source]) => source));
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        file.endsWith('.test.ts') &&
        !/^(?:artefact|cli|docs|engines|examples|recipes|reference)\/|^docstrings|reference\.test|\.gate\.test/.test(
          file,
        ),
    )
    .map((file) => join(root, 'test', file))
    .filter((file) => {
      const imported = Array.from(
        readFileSync(file, 'utf8').matchAll(/^(?:import|\} from) (?!type ).*?'(\.[^']+)';$/gm),
        ([, path = '']) => sourceFor(path, file),
      ).filter((path) => path.startsWith(join(root, 'src')));
      return imported.length > 0 && imported.every((path) => doors.has(path));
    });
}

function doorsOf(root: string): readonly (readonly [name: string, source: string])[] {
  return Object.entries(sourceEntries(root))
    .filter(([name]) => !['cli', 'element'].includes(name))
    .map(([name, path]) => [name, join(root, path).replace(/(?:\/index)?\.ts$/, '')] as const);
}

/** The target of an import, without the optional parts of its path. */
function sourceFor(imported: string, importer: string): string {
  return join(dirname(importer), imported).replace(/(?:\/index)?(?:\.ts)?$/, '');
}
