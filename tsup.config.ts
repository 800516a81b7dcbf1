import { defineConfig } from 'tsup';
import { sourceEntries } from './scripts/entries';

const entry = sourceEntries(import.meta.dirname);
// The command line is a program: it has no types to hand on.
const { cli: _program, ...library } = entry;

export default defineConfig({
  entry,
  tsconfig: 'tsconfig.src.json',
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  // In both formats, so that every subpath shares one copy of each error class and `instanceof` holds across them.
  splitting: true,
  treeshake: { moduleSideEffects: 'no-external' },
  dts: { entry: library },
  clean: true,
  // The output is readable as it is; maps would only carry the sources a second time.
  sourcemap: false,
  esbuildOptions(options) {
    // Chinese texts stay Chinese: esbuild escapes them otherwise.
    Object.assign(options, { charset: 'utf8' });
  },
});
