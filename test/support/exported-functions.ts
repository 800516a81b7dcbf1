import { join } from 'node:path';
import { sourceEntries } from '../../tools/build/entries';
import { repository } from '../../tools/repository';

/** The functions and classes that the entries of the library export, by name. */
export async function exportedFunctions(): Promise<readonly string[]> {
  const paths = Object.values(sourceEntries(repository));
  const modules = await Promise.all(paths.map((path) => import(join(repository, path)) as Promise<object>));
  const names = modules.flatMap((exported) =>
    Object.entries(exported).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  );
  return [...new Set(names)].toSorted();
}
