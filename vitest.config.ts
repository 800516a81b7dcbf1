import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
  },
  resolve: {
    // Examples import the library by its name, as its users do.
    alias: [
      { find: /^yekuo$/, replacement: `${import.meta.dirname}/src/index.ts` },
      { find: /^yekuo\/(.+)$/, replacement: `${import.meta.dirname}/src/$1/index.ts` },
    ],
  },
});
