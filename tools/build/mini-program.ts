import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform, type BuildOptions } from 'esbuild';
import ts from 'typescript';
import { repository } from '../repository';
import { miniProgramEntries } from './entries';

const shared = {
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
  absWorkingDir: repository,
  tsconfig: 'src/tsconfig.json',
} satisfies BuildOptions;

/**
 * Builds the files for mini programs and for bundlers without support for an exports map: `core.js` with the library in
 * the syntax of 2017, and for every subpath a file that re-exports its names. Only the core contains code, so that a
 * name has the same value wherever it is required.
 */
export async function buildMiniProgram(folder: string): Promise<void> {
  const entries = miniProgramEntries(repository);
  const everything = Object.values(entries).map((path) => `export * from './${path}';`);
  const { outputFiles } = await build({
    ...shared,
    stdin: { contents: everything.join('\n'), resolveDir: repository, loader: 'ts' },
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'core.js'), await lower(outputFiles.map(({ text }) => text).join('')));
  for (const [name, names] of Object.entries(await exportedNames(entries))) {
    const handedOn = names.map((each) => `exports.${each} = core.${each};\n`).join('');
    writeFileSync(join(folder, `${name}.js`), `'use strict';\nconst core = require('./core.js');\n${handedOn}`);
  }
  // Without this manifest, tools would treat these files as ES modules.
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
}

/** The names that each entry exports. */
async function exportedNames(
  entries: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { metafile } = await build({ ...shared, entryPoints: entries, outdir: '.', splitting: true, metafile: true });
  return Object.fromEntries(
    Object.values(metafile.outputs)
      .filter(({ entryPoint }) => entryPoint !== undefined)
      .map(({ entryPoint, exports }) => [
        Object.keys(entries).find((name) => entries[name] === entryPoint) ?? '',
        exports.toSorted(),
      ]),
  );
}

/**
 * Converts the syntax to that of 2017 with the TypeScript compiler. esbuild has an error: it loses the rest of a
 * destructured parameter if the default of a later parameter reads it.
 */
async function lower(code: string): Promise<string> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2017, module: ts.ModuleKind.ESNext, useDefineForClassFields: false },
  });
  const lowered = await transform(outputText, { target: 'es2017', charset: 'utf8', minify: true, format: 'cjs' });
  return lowered.code;
}
