import { defineConfig, type Options } from 'tsup';
import { sourceEntries } from './tools/build/entries';
import { markPureCalls } from './tools/build/pure-calls';
import { dropTypeOnlyLists } from './tools/build/type-only-lists';
import { repository } from './tools/repository';

/** Chinese texts stay Chinese: esbuild escapes them otherwise. */
const keepChinese = (options: object): void => {
  Object.assign(options, { charset: 'utf8' });
};

/** The library; `npm run build` joins its files to a few and writes them for `require`, too. */
const library = {
  entry: sourceEntries(repository),
  tsconfig: 'src/tsconfig.json',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  // So that every subpath shares one copy of each error class and `instanceof` holds across them.
  splitting: true,
  treeshake: { moduleSideEffects: 'no-external' },
  plugins: [dropTypeOnlyLists(), markPureCalls(repository)],
  clean: ['!cli/**'],
  // The output is readable as it is; maps would only carry the sources a second time.
  sourcemap: false,
  esbuildOptions: keepChinese,
} satisfies Options;

/**
 * The command line needs nothing beside it, and has no types to hand on. What it loads on demand, such as the readers of
 * tables, is in files of its own.
 */
const commandLine = {
  entry: { index: 'src/cli/bin.ts' },
  outDir: 'dist/cli',
  tsconfig: 'src/tsconfig.json',
  format: 'esm',
  target: 'node20',
  platform: 'node',
  noExternal: [/./],
  removeNodeProtocol: false,
  splitting: true,
  treeshake: true,
  clean: true,
  esbuildOptions: keepChinese,
} satisfies Options;

/** The declarations, made once; those for `require` are the same (see `tools/build/build-package.ts`). */
export const declarations = {
  entry: sourceEntries(repository),
  tsconfig: 'src/tsconfig.json',
  format: 'esm',
  dts: { only: true },
} satisfies Options;

/** Every script of `dist`. */
export const parts: readonly Options[] = [library, commandLine];

/** `npm run build` builds these and what tsup does not: the mini program and the declarations for `require`. */
export default defineConfig([...parts, declarations]);
