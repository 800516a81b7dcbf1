import { defineConfig } from 'vitest/config';
import { mutatedParts } from './scripts/mutated-parts';

/** The tests that one part of the library is mutated under; see `scripts/verify-mutation.ts`. */
export default defineConfig({
  test: {
    include: mutatedParts.filter(({ name }) => name === process.env['MUTATED_PART']).flatMap(({ tests }) => [...tests]),
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 60_000,
  },
});
