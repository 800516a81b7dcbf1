import { defineConfig } from 'tsup';
import { sourceEntries } from './scripts/entries';

/** Chinese texts stay Chinese: esbuild escapes them otherwise. */
const keepChinese = (options: object): void => {
  Object.assign(options, { charset: 'utf8' });
};

export default defineConfig([
  {
    entry: sourceEntries(import.meta.dirname),
    tsconfig: 'tsconfig.src.json',
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/],
    removeNodeProtocol: false,
    // In both formats, so that every subpath shares one copy of each error class and `instanceof` holds across them.
    splitting: true,
    treeshake: { moduleSideEffects: 'no-external' },
    dts: true,
    clean: ['!cli/**'],
    // The output is readable as it is; maps would only carry the sources a second time.
    sourcemap: false,
    esbuildOptions: keepChinese,
  },
  {
    // The command line is a program in one file: it needs nothing beside it, and has no types to hand on.
    entry: { index: 'src/cli/bin.ts' },
    outDir: 'dist/cli',
    tsconfig: 'tsconfig.src.json',
    format: 'esm',
    target: 'node20',
    platform: 'node',
    noExternal: [/./],
    removeNodeProtocol: false,
    splitting: false,
    treeshake: true,
    clean: true,
    esbuildOptions: keepChinese,
  },
]);
