import { defineConfig } from 'vitest/config';
import { sourceAliases } from './tools/build/entries.ts';

/** What every test is run with. */
export const shared = {
  setupFiles: ['test/support/fixed-seed.ts', 'test/support/shared-prototypes.ts'],
  // Against hanging only: exhaustive tests take their time on a busy machine.
  testTimeout: 120_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 30_000 } },
};
// Examples import the library by its name, as its users do.
export const resolve = { alias: [...sourceAliases(import.meta.dirname)] };

/**
 * `npm test` runs the first: the library by itself, and every decision compared with the same decision in plain code.
 * The gate adds what takes longer: other engines, very large inputs and slow comparisons, in files beside the tests of their
 * subject (`*.gate.test.ts`); all combinations of the largest decisions; the comparison under other parameters and
 * readings, and every day of the calendar; the recipes for form libraries, by a configuration of their own; and the artefact: the package that is built,
 * what its types show, in browsers, processes and projects of its users.
 */
export default defineConfig({
  test: {
    // Every core: by default one is left idle, which on two cores is half of them.
    maxWorkers: '100%',
    // What was compiled once is kept beside the packages. The gate compiles everything anew.
    experimental: { fsModuleCache: process.env['CI'] === undefined },
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/{artefact,engines,recipes}/**',
            'test/reference/!(every-class).test.ts',
            'test/**/*.gate.test.ts',
          ],
          // The library holds no state, so that its tests may share a process. What would reach the next test is a fault.
          isolate: false,
        },
      },
      { resolve, test: { ...shared, name: 'gate', include: ['test/**/*.gate.test.ts'], isolate: false } },
      {
        resolve,
        test: {
          ...shared,
          name: 'variants',
          include: ['test/reference/**/*.test.ts'],
          exclude: ['test/reference/every-class.test.ts'],
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'engines',
          include: ['test/engines/**/*.test.ts'],
          fileParallelism: false,
          // All engines are compared with the same answers of the library, which are found once.
          isolate: false,
          // Time that passes, beside other programs; `verify` holds the engines to processor time.
          testTimeout: 3_600_000,
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'artefact',
          include: ['test/artefact/**/*.test.ts'],
          globalSetup: ['test/artefact/build.ts'],
        },
      },
    ],
  },
});
