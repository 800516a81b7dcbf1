import { defineConfig } from 'vitest/config';
import { resolve, shared } from '../../vitest.config.ts';
import { builtDoors, testsByDoors } from '../../tools/build/built-doors.ts';
import { repository } from '../../tools/repository.ts';

/**
 * Runs the tests that use the library only through its subpaths against the built package. A separate configuration, so
 * that a single test does not wait for the build.
 */
export default defineConfig({
  plugins: [builtDoors(repository)],
  resolve,
  test: {
    ...shared,
    name: 'built',
    root: repository,
    include: [...testsByDoors(repository)],
    globalSetup: ['test/artefact/build.ts'],
    isolate: false,
  },
});
