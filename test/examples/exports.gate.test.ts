import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFiles } from '../../examples/exports/generate';
import { asOf } from '../../examples/records/generate';
import { repository } from '../../tools/repository';
import { workplace } from '../cli/program';

const { run, write, remove } = workplace();
afterAll(remove);

const files = exportFiles();
const exported = Object.keys(files).filter((name) => !name.endsWith('.json'));

interface CaseFindings {
  readonly findings: readonly object[];
  readonly undetermined: readonly object[];
}

/** What the check of the month found, with the parts of findings that do not depend on the input. */
const expected = readFileSync(join(repository, 'examples/records/expected-findings.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as CaseFindings & { readonly id: string })
  .flatMap(({ id, findings, undetermined }) => [...findings, ...undetermined].map((each) => ({ case: id, ...each })));

describe('the exports of the example month', () => {
  it.each(Object.entries(files))('are what the generator writes: %s', (name, content) => {
    const committed = readFileSync(join(repository, 'examples/exports', name));
    expect(committed.equals(Buffer.from(content))).toBe(true);
  });

  it.each(exported)('give the findings of the same month in NDJSON: %s', async (name) => {
    write(name, files[name] ?? '');
    write('mapping.json', files[`${name}.mapping.json`] ?? '');
    const { code, stdout } = await run([
      'check',
      name,
      '--mapping',
      'mapping.json',
      '--as-of',
      asOf,
      '--format',
      'ndjson',
    ]);
    expect(code).toBe(1);
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const parts = ['case', 'code', 'severity', 'clauses', 'path', 'params', 'missing', 'missingDates'];
    const compared = (each: Readonly<Record<string, unknown>>): object =>
      Object.fromEntries(parts.flatMap((part) => (part in each ? [[part, each[part]]] : [])));
    expect(found.map(compared)).toEqual(expected.map((each) => compared(each)));
  });
});
