import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCase, type CaseRecord } from '../../src/compliance';
import { decisions } from '../../src/rules/decisions';
import { repository } from '../../tools/repository';
import { runPythonFile } from './python';

const folder = mkdtempSync(join(tmpdir(), 'spark-example-'));
const command = join(folder, 'yekuo.mjs');
const asOf = '2021-10-15';

interface FoundRow {
  readonly type: string;
  readonly case?: string;
  readonly code?: string;
  readonly path?: unknown;
}

beforeAll(async () => {
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', charset: 'utf8' } as const;
  await build({ ...options, entryPoints: [join(repository, 'src/cli/bin.ts')], outfile: command });
  execFileSync('npx', ['--no', '--', 'tsx', 'examples/spark/prepare.ts', folder], { cwd: repository });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the example with a command line, and gives its rows and what it printed last. */
function run(yekuo: string): {
  readonly rows: readonly FoundRow[];
  readonly printed: Readonly<Record<string, number>>;
} {
  rmSync(join(folder, 'results'), { recursive: true, force: true });
  const printed = runPythonFile(join(repository, 'examples/spark/check_cases.py'), [folder, '--yekuo', yekuo]);
  return {
    rows: linesOf('results').map((line) => JSON.parse(line) as FoundRow),
    printed: JSON.parse(printed) as never,
  }; // what it prints
}

function linesOf(name: string): readonly string[] {
  return readdirSync(join(folder, name))
    .filter((part) => part.startsWith('part-'))
    .flatMap((part) => readFileSync(join(folder, name, part), 'utf8').split('\n'))
    .filter((line) => line !== '');
}

function findingsIn(rows: readonly FoundRow[]): readonly string[] {
  return rows
    .filter(({ type }) => type === 'finding')
    .map((row) => JSON.stringify([row.case, row.code, row.path]))
    .toSorted();
}

const records = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as CaseRecord);
const expected = records
  .flatMap((record) =>
    checkCase(record, { asOf }).findings.map(({ code, path }) => JSON.stringify([record.id, code, path])),
  )
  .toSorted();

describe('the Spark example', () => {
  it('decides and finds what the library does, with malformed lines among the records', () => {
    const { rows, printed } = run(`node ${command}`);
    expect(findingsIn(rows)).toEqual(expected);
    const lines = readFileSync(join(folder, 'records.ndjson'), 'utf8').trimEnd().split('\n');
    expect(printed).toMatchObject({ cases: records.length, fault: lines.length - records.length });
    const answers = linesOf('answers').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const byId = new Map(answers.map((answer) => [answer['id'], answer]));
    for (const { id, facts } of records) {
      const answer = decisions.investmentBoundary.decide(facts);
      const outcome = answer.status === 'decided' ? answer.outcome : null;
      expect(byId.get(id)).toMatchObject({ investmentBoundary: outcome, investmentBoundary_status: answer.status });
    }
  });

  it('finds the same in total, and nothing twice, where a worker is killed', () => {
    // In the middle of its answer, once the process is killed, and once the worker of Spark that started it.
    const dying = join(folder, 'dying.sh');
    const script = `#!/bin/sh
if mkdir "${folder}/killed-process" 2> /dev/null; then
  node ${command} "$@" | { head -n 3; kill -9 $$; }
elif mkdir "${folder}/killed-worker" 2> /dev/null; then
  node ${command} "$@" | { head -n 3; kill -9 $PPID; }
fi
exec node ${command} "$@"
`;
    writeFileSync(dying, script);
    chmodSync(dying, 0o755);
    const { rows } = run(dying);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['killed-process', 'killed-worker']));
    expect(new Set(findingsIn(rows)).size).toBe(expected.length);
    expect(findingsIn(rows)).toEqual(expected);
  });
});
