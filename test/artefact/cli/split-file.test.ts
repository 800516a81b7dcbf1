/** The example that hands the parts of a file to several processes. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { repository } from '../../../tools/repository';
import { mayBeAbsent } from '../../support/may-be-absent';
import { buildProgram } from './built-program';
import { findingsOf } from './findings-of';
import { charged, clean, lines } from '../../cli/program';

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
  for (const needed of ['sh', 'grep']) {
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

function split(args: readonly string[], path = complete): SpawnSyncReturns<string> {
  return spawnSync(script, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: path } });
}

describe.skipIf(mayBeAbsent(existsSync('/usr/bin/parallel')))('a file split over processes', () => {
  it.each(['month.ndjson', '-month $(touch ran) \'"; touch ran.ndjson'])(
    'gives the rows of one process, in their order, for %s',
    async (name) => {
      writeFileSync(at(name), month);
      const whole = await run(['check', '-', '--as-of', '2021-10-15', '--format', 'ndjson'], month);
      const { status, stdout, stderr } = split(['2021-10-15', name]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(findingsOf(stdout)).toEqual(findingsOf(whole.stdout));
      expect(existsSync(at('ran'))).toBe(false);
    },
  );

  it('is checked by the recipe of the help, too', async () => {
    writeFileSync(at('month.ndjson'), month);
    const whole = await run(['check', 'month.ndjson', '--as-of', '2021-07-01', '--format', 'ndjson']);
    for (const language of ['en', 'zh-CN']) {
      const [recipe = ''] = /^ +parallel .*$/m.exec((await run(['check', '--help', '--lang', language])).stdout) ?? [];
      const { status, stdout } = spawnSync('sh', ['-c', recipe], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: complete },
      });
      expect(status).toBe(0);
      expect(findingsOf(stdout)).toEqual(findingsOf(whole.stdout));
      expect(findingsOf(stdout).length).toBeGreaterThan(0);
    }
  });

  it('gives faults as rows', () => {
    writeFileSync(at('broken.ndjson'), `${lines(charged('a'), clean('b'), clean('c'))}{"id":\n`);
    const { status, stdout } = split(['2021-10-15', 'broken.ndjson']);
    expect(status).toBe(0);
    expect(stdout.match(/^\{"type":"(?:finding|fault)"/gm)).toHaveLength(2);
  });

  it.each(['kill -9 $$', 'kill -15 $$', 'exit 127', 'exit 3'])('fails if a part ends by %s', (ending) => {
    const name = `ending ${ending}`.replaceAll(/\W/g, '-');
    const path = `${programs(name, { yekuo: ending })}:${process.env['PATH']}`;
    writeFileSync(at('month.ndjson'), month);
    expect(split(['2021-10-15', 'month.ndjson'], path).status).not.toBe(0);
  });

  it.each(['2021-10-15; touch ran', '$(touch ran)', '2021-10-15`touch ran`', '{}', '--help', ''])(
    'executes nothing that is given as the day: %s',
    (day) => {
      writeFileSync(at('some.ndjson'), lines(charged('a')));
      expect(split([day, 'some.ndjson']).status).not.toBe(0);
      expect(existsSync(at('ran'))).toBe(false);
    },
  );
});

describe('the example that splits a file', () => {
  writeFileSync(at('some.ndjson'), lines(charged('a')));

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['not installed', { yekuo }],
    ['another program', { yekuo, parallel: 'exit 0' }],
  ])('fails if GNU parallel is %s', (_, own) => {
    const path = programs(`lacking-${readdirSync(folder).length}`, own);
    const stderr = 'split-stream: GNU parallel is missing\n';
    expect(split(['2021-10-15', 'some.ndjson'], path)).toMatchObject({ status: 2, stderr });
  });

  it('fails without a file of records', () => {
    writeFileSync(at('empty.ndjson'), '');
    for (const args of [[], ['2021-10-15'], ...['missing', '.', 'empty.ndjson'].map((name) => ['2021-10-15', name])]) {
      expect(split(args).status).toBe(2);
    }
  });
});
