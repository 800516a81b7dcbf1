/**
 * Writes the example month and the findings of its check. A test compares the files with the output of this program.
 *
 *     npx tsx examples/records/generate.ts
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkCase } from '../../src/compliance';
import { month } from './month';

/** The day of the check. */
export const asOf = '2021-10-15';

/** The files of the example by name. */
export function exampleFiles(): Readonly<Record<string, string>> {
  const records = month(20_210_527);
  const results = records.map((record) => checkCase(record, { asOf }));
  const withResults = results.filter(({ findings, undetermined }) => findings.length + undetermined.length > 0);
  return {
    'month.ndjson': lines(records),
    'expected-findings.ndjson': lines(
      withResults.map(({ id, findings, undetermined }) => ({ id, findings, undetermined })),
    ),
  };
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  for (const [name, content] of Object.entries(exampleFiles())) writeFileSync(join(import.meta.dirname, name), content);
}
