/**
 * Plants faults into the source, one at a time, and requires that a law finds each of them: a property or the second
 * implementation, not an example. Writes into `docs/mutation.md` which law found which fault. Names of parts as
 * arguments limit the run to these parts; then nothing is written.
 *
 *     npx tsx tools/gates/verify/planted
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { repository } from '../../../repository';
import { faultyParts, type FaultyPart } from './faults';

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const page = join(repository, 'docs/mutation.md');
const heading = '## Planted faults';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !faultyParts.some((part) => part.name === name));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'yekuo-faults-'));
const rows: string[] = [];
let survivors = 0;
try {
  for (const part of faultyParts.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    part.faults.forEach(({ mistake }, index) => {
      const found = lawsThatFind(part, index);
      survivors += found.length > 0 ? 0 : 1;
      console.log(
        `${found.length > 0 ? 'found   ' : 'SURVIVES'}  ${part.name}: ${mistake}\n${found.map((law) => `            ${law}\n`).join('')}`,
      );
      rows.push(`| \`${part.name}\` | ${mistake} | ${found.slice(0, 2).join('; ')} |`);
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (asked.length === 0 && survivors === 0) {
  const table = ['| part | fault | found by |', '| --- | --- | --- |', ...rows].join('\n');
  const kept = readFileSync(page, 'utf8').split(`\n${heading}\n`)[0]?.trimEnd() ?? '';
  const text = `${kept}\n\n${heading}\n\n${introduction()}\n\n${table}\n`;
  writeFileSync(page, await format(text, { parser: 'markdown', printWidth: 120 }));
}
console.log(survivors === 0 ? 'planted faults: ok' : `planted faults: FAILED (${survivors} survive)`);
process.exitCode = survivors === 0 ? 0 : 1;

/** The laws that fail with a fault. A test file that does not load is an error. */
function lawsThatFind({ name, laws, named }: FaultyPart, index: number): readonly string[] {
  const outputFile = join(folder, `${name}-${index}.json`);
  const config = 'tools/gates/verify/planted/vitest.config.ts';
  const given = ['--no', '--', 'vitest', 'run', '--config', config, '--reporter', 'json', '--outputFile', outputFile];
  spawnSync('npx', given, {
    cwd: repository,
    env: { ...process.env, PROPERTY_RUNS: 'all', FAULTY_PART: name, PLANTED_FAULT: String(index) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as Report; // as vitest writes it
  if (testResults.length !== laws.length || testResults.some(({ assertionResults }) => assertionResults.length === 0)) {
    throw new Error(`the laws of ${name} could not be run: ${testResults.map(({ message }) => message).join('\n')}`);
  }
  const tests = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ name: fullName.trim(), status })),
  );
  const lost = named?.filter((law) => !tests.some((test) => test.name === law)) ?? [];
  if (lost.length > 0) throw new Error(`there is no test called: ${lost.join(', ')}`);
  const isLaw = (test: string): boolean => named === undefined || named.includes(test) || test.startsWith('the laws ');
  return tests.filter((test) => test.status === 'failed' && isLaw(test.name)).map((test) => test.name);
}

function introduction(): string {
  return `\`npx tsx tools/gates/verify/planted\` plants faults as people make them, one at a time, into the source as it is loaded, and
demands that a law finds each: a property or the second implementation. It writes this table.`;
}
