/** What a change must pass, in order: first what fails fast. */
export const steps: readonly string[] = [
  'npm run lint',
  'npm run typecheck',
  'COMPLIANCE_RECORDS=20000 npx vitest run --project core test/compliance/reference.test.ts',
  'npm test',
  'npx vitest run --project variants',
  'npx vitest run --project artefact',
  'npx tsx tools/gates/zones.ts',
  'npx tsx tools/gates/newcomer',
];
