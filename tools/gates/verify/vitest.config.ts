import { defineConfig } from 'vitest/config';
import { mutatedParts } from './mutated-parts';

/** The tests that one part of the library is mutated under; see `mutation.ts`. */
export default defineConfig({
  test: {
    include: mutatedParts.filter(({ name }) => name === process.env['MUTATED_PART']).flatMap(({ tests }) => [...tests]),
    setupFiles: ['test/support/fixed-seed.ts'],
    env: { PROPERTY_RUNS: 'all' },
    // One worker for all files of a run, and another for the next: loading the library once saves most of the time.
    isolate: false,
    testTimeout: 60_000,
  },
});
