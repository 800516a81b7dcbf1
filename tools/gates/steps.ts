/** The steps that a change must pass, the fastest first. */
export const steps: readonly string[] = [
  'npm run lint',
  'npm run typecheck',
  'COMPLIANCE_RECORDS=100000 npx vitest run --project core test/compliance/reference.test.ts',
  'npm test',
  'npx vitest run --project gate --project variants',
  'npx vitest run --config test/recipes/vitest.config.ts',
  'ENGINE_ROWS=300 npx vitest run --project engines test/engines/sqlite.test.ts test/engines/postgresql.test.ts test/engines/working-days.test.ts',
  'npx vitest run --project artefact',
  'PROPERTY_RUNS=part npx vitest run --config test/artefact/built.config.ts',
  'npx tsx tools/gates/zones.ts',
  'npx tsx tools/gates/newcomer',
];
