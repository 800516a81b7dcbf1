import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

/**
 * The runner for vitest, to which a file of tests that cannot even be collected counts as a test that failed. On its own
 * it looks at tests alone: a change that makes a module throw while it is loaded, or a table of examples while it is put
 * together, would count as not noticed, since no test is left to fail.
 */
export const strykerPlugins = vitestPlugins.map(({ kind, factory }) => ({
  kind,
  name: 'vitest-with-files',
  factory: Object.assign(
    /** @param {unknown} injector */
    (injector) => {
      const runner = factory(injector);
      const run = runner.run.bind(runner);
      return Object.assign(runner, {
        /** @param {unknown[]} given */
        run: async (...given) => {
          const result = await run(...given);
          const failures = runner.ctx.state.getFiles().flatMap((file) =>
            (file.result?.errors ?? []).map(({ message }) => ({
              id: `${file.filepath}#can be collected`,
              name: 'can be collected',
              fileName: file.filepath,
              timeSpentMs: 0,
              status: 1,
              failureMessage: message,
            })),
          );
          return 'tests' in result ? { ...result, tests: [...result.tests, ...failures] } : result;
        },
      });
    },
    { inject: factory.inject },
  ),
}));
