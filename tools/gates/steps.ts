/** What a change must pass, in order: first what fails fast. */
export const steps: readonly string[] = [
  'npx tsx tools/gates/lockfile.ts',
  'npx tsx tools/gates/boundaries.ts',
  'npx tsx tools/gates/exports.ts',
  'npx tsx tools/gates/indexes.ts',
  'npx tsx tools/gates/layers.ts',
  'npx tsx tools/gates/purity.ts',
  'npm run lint',
  'npm run typecheck',
  'npm run build',
  'npx tsx tools/gates/package.ts',
  'npx tsx tools/gates/conformance.ts',
  'npx tsx tools/gates/newcomer',
  'npx tsx tools/gates/zones.ts',
  'npm test',
];
