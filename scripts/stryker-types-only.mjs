/** Leaves out what only the compiler reads: no test can see that the list of a table's outcomes has changed. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'types-only',
    value: {
      // The text of a piece of syntax.
      shouldIgnore: (path) =>
        String(path).startsWith('outcomes: [') ? 'only the compiler reads the outcomes of a table' : undefined,
    },
  },
];
