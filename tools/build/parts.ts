import { transform } from 'esbuild';
import type { Options } from 'tsup';
import ts from 'typescript';
import { repository } from '../repository';
import { sourceEntries } from './entries';
import { markPureCalls } from './pure-calls';

/** Chinese texts stay Chinese: esbuild escapes them otherwise. */
const keepChinese = (options: object): void => {
  Object.assign(options, { charset: 'utf8' });
};

/** The library, for both module systems. */
export const library = {
  entry: sourceEntries(repository),
  tsconfig: 'src/tsconfig.json',
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  // In both formats, so that every subpath shares one copy of each error class and `instanceof` holds across them.
  splitting: true,
  treeshake: { moduleSideEffects: 'no-external' },
  plugins: [markPureCalls(repository)],
  dts: true,
  clean: ['!cli/**'],
  // The output is readable as it is; maps would only carry the sources a second time.
  sourcemap: false,
  esbuildOptions: keepChinese,
} satisfies Options;

/** The command line is a program in one file: it needs nothing beside it, and has no types to hand on. */
const commandLine = {
  entry: { index: 'src/cli/bin.ts' },
  outDir: 'dist/cli',
  tsconfig: 'src/tsconfig.json',
  format: 'esm',
  target: 'node20',
  platform: 'node',
  noExternal: [/./],
  removeNodeProtocol: false,
  splitting: false,
  treeshake: true,
  clean: true,
  esbuildOptions: keepChinese,
} satisfies Options;

/**
 * Lowers the syntax to that of 2017. The compiler does it: esbuild loses the rest of a destructured parameter that the
 * default of a later parameter reads.
 */
async function lower(code: string): Promise<{ readonly code: string }> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2017, module: ts.ModuleKind.ESNext, useDefineForClassFields: true },
  });
  return transform(outputText, { target: 'es2017', charset: 'utf8', minify: true });
}

/** What WeChat takes into a mini program: modules that need nothing beside them, in the syntax of 2017. */
export const miniProgram = {
  entry: sourceEntries(repository),
  outDir: 'miniprogram',
  outExtension: () => ({ js: '.js' }),
  tsconfig: 'src/tsconfig.json',
  format: 'cjs',
  target: 'es2022',
  platform: 'neutral',
  noExternal: [/./],
  splitting: false,
  treeshake: { moduleSideEffects: false },
  plugins: [{ name: 'lower', renderChunk: lower }],
  clean: true,
  esbuildOptions: keepChinese,
} satisfies Options;

/** Everything that is built. */
export const parts: readonly Options[] = [library, commandLine, miniProgram];
