import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rollup, type OutputOptions } from 'rollup';

/**
 * Joins the files that entries share into a few, in both module systems. The bundler makes one file for every set of
 * entries, and loading many files takes longer than running them. Users' bundles do not grow, since bundlers drop
 * unused statements, not files.
 */
export async function joinChunks(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const chunks = files.filter((file) => file.startsWith('chunk-'));
  const entries = files.filter((file) => !chunks.includes(file));
  const groupOf = groupsIn(folder);
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((file) => [basename(file, '.js'), join(folder, file)])),
    external: (id) => !/^[./]/.test(id),
    treeshake: false,
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  for (const file of chunks) rmSync(join(folder, file));
  const output = {
    dir: folder,
    chunkFileNames: fileNameOf('js'),
    manualChunks: (id) => groupOf(basename(id)),
    minifyInternalExports: false,
    hoistTransitiveImports: false,
  } satisfies OutputOptions;
  await bundle.write({ ...output, format: 'es' });
  await bundle.write({
    ...output,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: fileNameOf('cjs'),
    exports: 'named',
  });
  await bundle.close();
}

/** Joins the files that a program loads at its start into one; files that it loads on demand stay separate. */
export async function joinProgram(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const atStart = reachedFrom(folder, 'index.js');
  const bundle = await rollup({
    input: join(folder, 'index.js'),
    external: (id) => !/^[./]/.test(id),
    treeshake: false,
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  for (const file of files) rmSync(join(folder, file));
  await bundle.write({
    dir: folder,
    format: 'es',
    chunkFileNames: '[name].js',
    manualChunks: (id) => (atStart.has(basename(id)) && basename(id) !== 'index.js' ? 'program' : undefined),
    minifyInternalExports: false,
    hoistTransitiveImports: false,
  });
  await bundle.close();
}

function fileNameOf(extension: string): (chunk: { readonly name: string }) => string {
  return ({ name }) => `${name.startsWith('chunk-') ? name : `chunk-${name}`}.${extension}`;
}

/** The joined files: the parts that everything needs, the calendar, the engine, and everything that uses the rules. */
function groupsIn(folder: string): (file: string) => string | undefined {
  const [calendar, engine, index] = (['calendar.js', 'engine.js', 'index.js'] as const).map((entry) =>
    reachedFrom(folder, entry),
  ) as [ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>];
  return (file) => {
    if (!file.startsWith('chunk-') || !index.has(file)) return undefined;
    if (calendar.has(file)) return engine.has(file) ? 'plain' : 'calendar';
    return engine.has(file) ? 'engine' : 'rules';
  };
}

/** A file and the files that it imports, directly or indirectly. */
function reachedFrom(folder: string, file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import) '\.\/([^']+)'/g)) {
    reachedFrom(folder, imported, found);
  }
  return found;
}
