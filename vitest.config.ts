import { defineConfig } from 'vitest/config';

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
    alias: [
      { find: /^yekuo$/, replacement: `${import.meta.dirname}/src/index.ts` },
      { find: /^yekuo\/(.+)$/, replacement: `${import.meta.dirname}/src/$1/index.ts` },
    ],
  },
});
