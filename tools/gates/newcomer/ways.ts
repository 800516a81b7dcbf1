/** How the gate runs a command of a document. */
export type Way =
  /** As a separate step. */
  | { readonly by: 'gate'; readonly step: string; readonly because?: string }
  /** In the checkout, as written or shortened. */
  | { readonly by: 'checkout'; readonly instead?: string; readonly because?: string }
  /** In a customer's project with the installed package. */
  | { readonly by: 'project'; readonly endsWith?: number; readonly because?: string }
  /** In an example. */
  | { readonly by: 'walk' };

/** Every command of the documents, with a reason if it is not run as written. */
export const ways: Readonly<Record<string, Way>> = {
  'npm ci': { by: 'gate', step: 'npm ci --no-audit --no-fund', because: 'the checkout borrows what it installed' },
  'npm test': { by: 'gate', step: 'npm test' },
  'npm run typecheck': { by: 'gate', step: 'npm run typecheck' },
  'npm run gate': { by: 'gate', step: 'npm run gate' },
  'npx tsx tools/gates/newcomer': {
    by: 'gate',
    step: 'npx tsx tools/gates/newcomer',
    because: 'it is this program',
  },
  'npx vite examples/form': {
    by: 'gate',
    step: 'npm test',
    because: 'it serves until it is stopped; test/artefact/browser fills it in',
  },
  'npm install yekuo': {
    by: 'gate',
    step: 'npx vitest run --project artefact',
    because: 'it takes the package from its tarball, not yet published anywhere',
  },
  "npx yekuo check 'cases/*.ndjson' --as-of 2021-10-15 --format sarif --output findings.sarif": {
    by: 'project',
    endsWith: 1,
    because: 'the records of the example month break rules',
  },
  'npx yekuo mapping exports/month-gb18030.csv > mapping.json': { by: 'project' },
  'npx yekuo check exports/month-gb18030.csv --mapping exports/month-gb18030.csv.mapping.json --as-of 2021-10-15': {
    by: 'project',
    endsWith: 1,
    because: 'the cases of the example month break rules',
  },
  'npx yekuo check exports/month.xlsx --mapping exports/month.xlsx.mapping.json --as-of 2021-10-15 --format html --output findings.html':
    { by: 'project', endsWith: 1, because: 'the cases of the example month break rules' },
  'npx yekuo convert exports/month-steps.csv --mapping exports/month-steps.csv.mapping.json > records.ndjson': {
    by: 'project',
  },
  'npx yekuo due exports/month.xlsx --mapping exports/month.xlsx.mapping.json --as-of 2021-10-15': { by: 'project' },
  'npx yekuo convert cases/month.ndjson --from-first-edition > records.ndjson': { by: 'project' },
  'npx yekuo --help': { by: 'project' },
  'npm run demo': { by: 'checkout' },
  'npm run demo -- --lang zh-CN': { by: 'checkout' },
  'npm run demo -- policies': { by: 'checkout' },
  'npm run demo -- policies --lang zh-CN': { by: 'checkout' },
  'npm run docs': {
    by: 'checkout',
    instead: 'npm run docs -- --only-build',
    because: 'it serves until it is stopped',
  },
  'npx tsx examples/another-county': { by: 'checkout' },
  'npm run bench': {
    by: 'checkout',
    instead: 'npm run bench -- --quick exactness',
    because: 'it takes minutes, and a busy machine would miss the targets of speed',
  },
  'npm run verify': {
    by: 'checkout',
    instead: 'npm run verify -- --only fuzz --fuzz-runs 200',
    because: 'it takes hours; the gate has the short form of every proof but mutation',
  },
  'npx changeset': {
    by: 'checkout',
    instead: 'npx --no changeset status',
    because: 'it asks questions; the walk writes what it would write',
  },
  'npm run generate': { by: 'walk' },
  'npm run generate -- calendar': { by: 'walk' },
  'npx tsx tools/build/release.ts': { by: 'walk' },
};
