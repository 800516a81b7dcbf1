import { defineConfig } from 'vitest/config';
import { sourceAliases } from './tools/build/entries';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    // Against hanging only: exhaustive tests take their time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
  resolve: {
    // Examples import the library by its name, as its users do.
    alias: [...sourceAliases(import.meta.dirname)],
  },
});
