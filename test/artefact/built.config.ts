import { defineConfig } from 'vitest/config';
import { resolve, shared } from '../../vitest.config.ts';
import { builtDoors, testsByDoors } from '../../tools/build/built-doors.ts';
import { repository } from '../../tools/repository.ts';

/**
 * What is built, put to the tests of the library that know no more of it than its users do. Who runs one of these tests
 * by itself does not wait for the build.
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
