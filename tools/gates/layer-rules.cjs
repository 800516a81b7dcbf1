/** The permitted imports between folders. Imports go downwards only; whatever is not listed is forbidden. */

const subjects = ['documents', 'stages', 'investment', 'supporting-works', 'time-limits', 'service'];
const rules = subjects.map((subject) => `rules/${subject}`);
const ground = ['policy', 'facts', 'engine', 'calendar', 'plain'];

/** For each folder of `src`: the folders below it, those it may take types from, and its packages. */
const layers = {
  plain: {},
  engine: { below: ['plain'] },
  calendar: { below: ['plain'] },
  columns: { below: ['engine', 'plain'] },
  facts: { below: ['engine', 'plain'] },
  interchange: { below: ['engine', 'calendar', 'plain'] },
  dmn: { below: ['interchange', 'engine', 'plain'], packages: ['saxes'] },
  policy: { below: ['facts', 'engine', 'calendar', 'plain'] },
  ...Object.fromEntries(
    rules.map((rule) => [rule, { below: [...ground, ...rules.filter((other) => other !== rule)] }]),
  ),
  compliance: { below: [...rules, ...ground] },
  warehouse: { below: ['compliance', 'interchange', ...rules, ...ground] },
  receipt: { below: [...rules, ...ground], allDecisions: true, packages: ['@noble/hashes'] },
  intake: { below: ['compliance', 'facts', 'calendar', 'plain'] },
  messages: {
    below: ['facts', 'policy', 'engine', 'plain'],
    types: [...rules, 'compliance', 'intake', 'dmn', 'interchange', 'calendar'],
    allDecisions: true,
  },
  forms: { below: ['facts', 'messages', 'engine', 'plain'], types: ['policy'] },
  element: { below: ['forms', 'messages', 'policy', 'facts', 'engine', 'plain'], allDecisions: true },
  schema: {
    below: ['forms', 'compliance', 'facts', 'messages', 'calendar', 'plain'],
    types: ['engine', 'policy'],
    packages: ['zod'],
  },
};

const everyDecision = '^src/rules/decisions\\.ts$';
const folders = (names) => `^src/(?:${names.join('|')})/`;
const packages = (names) => `(?:^|/)node_modules/(?:${names.join('|')})/`;

const layerRules = Object.entries(layers).flatMap(
  ([name, { below = [], types = [], allDecisions = false, packages: allowed = [] }]) => [
    {
      name: `${name.replace('rules/', '')}-imports-downwards`,
      severity: 'error',
      from: { path: folders([name]) },
      to: {
        path: '^src/',
        pathNot: [folders([name, ...below, ...types]), ...(allDecisions ? [everyDecision] : [])],
      },
    },
    ...(types.length === 0
      ? []
      : [
          {
            name: `${name.replace('rules/', '')}-takes-types-only`,
            severity: 'error',
            from: { path: folders([name]) },
            to: { path: [folders(types), everyDecision].join('|'), dependencyTypesNot: ['type-only'] },
          },
        ]),
    {
      name: `${name.replace('rules/', '')}-packages`,
      severity: 'error',
      from: { path: folders([name]) },
      to: { path: 'node_modules/', ...(allowed.length === 0 ? {} : { pathNot: packages(allowed) }) },
    },
  ],
);

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'known-folders',
      comment: 'A new folder of src must be given its place above.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [folders([...Object.keys(layers), 'cli']), '^src/(?:index|rules/decisions)\\.ts$'],
      },
      to: {},
    },
    {
      name: 'node-in-cli-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zod-in-schema-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/schema/' },
      to: { path: packages(['zod']) },
    },
    {
      name: 'cli-is-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'index-is-for-users',
      comment: 'Modules import each other, never the whole library.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|tools|examples)/' },
    },
    {
      name: 'engine-through-its-doors',
      comment: 'engine/index is for everyone, engine/internal for the sister modules of this library.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/engine/' },
      to: { path: '^src/engine/', pathNot: '^src/engine/(?:index|internal)\\.ts$' },
    },
    {
      name: 'engine-does-not-use-its-doors',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/engine/(?:index|internal)\\.ts$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/input/table/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^src/' },
    },
    {
      // The readers of tables are built into the program, so that nobody installs them.
      name: 'built-in-packages',
      severity: 'error',
      from: { path: '^src/cli/input/table/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '^src/|^node_modules/(?:fflate|papaparse|saxes)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
