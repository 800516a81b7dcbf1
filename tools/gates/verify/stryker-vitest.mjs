import { strykerPlugins as vitestPlugins, strykerValidationSchema } from '@stryker-mutator/vitest-runner';

/**
 * @typedef {{ filepath: string, result?: { errors?: readonly { message: string }[] } }} TestFile
 * @typedef {{ status: string, tests?: readonly object[] }} RunResult
 * @typedef {{ run: (...given: unknown[]) => Promise<RunResult>, ctx: { state: { getFiles: () => TestFile[] } } }} Runner
 * @typedef {((injector: unknown) => Runner) & { inject: readonly string[] }} RunnerFactory
 */

/**
 * The runner for vitest, to which a file of tests that cannot even be collected counts as a test that failed. On its own
 * it looks at tests alone: a change that makes a module throw while it is loaded, or a table of examples while it is put
 * together, would count as not noticed, since no test is left to fail. A run without any test ends in error, since it
 * could not notice anything.
 */
export const strykerPlugins = vitestPlugins.map(({ kind, name, factory }) => {
  const makeRunner = /** @type {RunnerFactory} */ (factory);
  const makeStricter = (/** @type {unknown} */ injector) => stricter(makeRunner(injector));
  return { kind, name, factory: Object.assign(makeStricter, { inject: makeRunner.inject }) };
});

export { strykerValidationSchema };

/** @param {Runner} runner */
function stricter(runner) {
  const run = runner.run.bind(runner);
  return Object.assign(runner, {
    run: async (/** @type {unknown[]} */ ...given) => {
      const result = await run(...given);
      if (result.tests === undefined) return result;
      const tests = [...result.tests, ...runner.ctx.state.getFiles().flatMap(failuresToCollect)];
      if (tests.length === 0) throw new Error('no test was run, so that no change could be noticed');
      return { ...result, tests };
    },
  });
}

/** @param {TestFile} file */
function failuresToCollect({ filepath, result }) {
  const failed = 1; // as the runner writes it
  return (result?.errors ?? []).map(({ message }) => ({
    id: `${filepath}#can be collected`,
    name: 'can be collected',
    fileName: filepath,
    timeSpentMs: 0,
    status: failed,
    failureMessage: message,
  }));
}
