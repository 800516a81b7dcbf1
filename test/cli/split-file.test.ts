/** The example that hands the parts of a file to several processes. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { repository } from '../../tools/repository';
import { mayBeAbsent } from '../support/may-be-absent';
import { buildProgram } from './built-program';
import { charged, clean, lines } from './program';

// Every process takes its time to start, the more so on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const program = buildProgram();
const { folder, run } = program;
const at = (name: string): string => join(folder, name);
afterAll(program.remove);

const month = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8');
const script = join(repository, 'examples/ci/split-stream.sh');
const sought = (process.env['PATH'] ?? '').split(':');

/** A folder of programs: those of the system that the script needs, and some of our own. */
function programs(name: string, own: Readonly<Record<string, string>>): string {
  mkdirSync(at(name));
  for (const needed of ['sh', 'awk', 'grep', 'mktemp', 'rm']) {
    const found = sought.map((place) => join(place, needed)).find((path) => existsSync(path));
    symlinkSync(found ?? needed, at(`${name}/${needed}`));
  }
  for (const [command, text] of Object.entries(own)) {
    writeFileSync(at(`${name}/${command}`), `#!/bin/sh\n${text}\n`);
    chmodSync(at(`${name}/${command}`), 0o755);
  }
  return at(name);
}

const yekuo = `exec "${process.execPath}" "${program.path}" "$@"`;
const complete = `${programs('complete', { yekuo })}:${process.env['PATH']}`;
const GNU = "echo 'GNU parallel 20221122'";

function split(args: readonly string[], path = complete): SpawnSyncReturns<string> {
  return spawnSync(script, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: path } });
}

/** The findings of an output, without where in a part they stood. */
function findingsOf(output: string): readonly string[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { line: _line, column: _column, source: _source, ...finding } = JSON.parse(line) as Record<string, unknown>;
      return JSON.stringify(finding);
    });
}

describe.skipIf(mayBeAbsent(existsSync('/usr/bin/parallel')))('a file split over processes', () => {
  it.each(['month.ndjson', '-month $(touch ran) \'"; touch ran.ndjson'])(
    'gives the findings of one process, in their order, for %s',
    async (name) => {
      writeFileSync(at(name), month);
      const whole = await run(['check', '-', '--as-of', '2021-10-15', '--format', 'ndjson'], month);
      const { status, stdout, stderr } = split(['2021-10-15', name]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(findingsOf(stdout)).toEqual(findingsOf(whole.stdout));
      expect(existsSync(at('ran'))).toBe(false);
    },
  );

  it.each<readonly [number, string, string]>([
    [0, 'clean.ndjson', lines(clean('a'), clean('b'), clean('c'))],
    [1, 'charged.ndjson', lines(clean('a'), charged('b'), clean('c'))],
    [2, 'broken.ndjson', `${lines(charged('a'), clean('b'), clean('c'))}{"id":\n`],
  ])('ends with %i for %s', (code, name, content) => {
    writeFileSync(at(name), content);
    expect(split(['2021-10-15', name]).status).toBe(code);
  });

  it.each(['kill -9 $$', 'kill -15 $$', 'exit 127', 'exit 3'])('ends with 2 if a part ends by %s', (ending) => {
    const name = `ending ${ending}`.replaceAll(/\W/g, '-');
    const path = `${programs(name, { yekuo: ending })}:${process.env['PATH']}`;
    writeFileSync(at('month.ndjson'), month);
    expect(split(['2021-10-15', 'month.ndjson'], path).status).toBe(2);
  });
});

describe('the example that splits a file', () => {
  writeFileSync(at('some.ndjson'), lines(charged('a')));

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['GNU parallel is not installed', { yekuo }],
    ['GNU parallel is not installed', { yekuo, parallel: 'exit 0' }],
    ['yekuo is not on the PATH', { parallel: GNU }],
    ['the file was not checked to its end', { yekuo, parallel: `${GNU}; [ "$1" = --version ] || exit 255` }],
  ])('ends with 2 and says that %s', (reason, own) => {
    const path = programs(`lacking-${readdirSync(folder).length}`, own);
    expect(split(['2021-10-15', 'some.ndjson'], path)).toMatchObject({
      status: 2,
      stderr: `split-stream: ${reason}\n`,
    });
  });

  it('ends with 2 if no part was checked', () => {
    expect(split(['2021-10-15', 'some.ndjson'], programs('idle', { yekuo, parallel: GNU })).status).toBe(2);
  });

  it.each(['2021-10-15; touch ran', '$(touch ran)', '2021-10-15`touch ran`', '{}', '--help', ''])(
    'runs nothing that is given as the day: %s',
    (day) => {
      expect(split([day, 'some.ndjson']).status).toBe(2);
      expect(existsSync(at('ran'))).toBe(false);
    },
  );

  it('ends with 2 without a file to read', () => {
    writeFileSync(at('empty.ndjson'), '');
    for (const args of [
      [],
      ['2021-10-15'],
      ['2021-10-15', 'missing'],
      ['2021-10-15', '.'],
      ['2021-10-15', 'empty.ndjson'],
    ]) {
      expect(split(args).status).toBe(2);
    }
  });
});
