/** Outputs that break: the exit code stays correct, the other outputs are written, no drafts remain. */
import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { repository } from '../../../tools/repository';
import { CommandError } from '../../../src/cli/command-error';
import { openOutputs } from '../../../src/cli/output/outputs';
import type { Sink } from '../../../src/cli/output/sink';
import { buildProgram, finished } from './built-program';
import { charged, clean, lines } from '../../cli/program';

// Every process takes its time to start, the more so on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const program = buildProgram();
const { folder, start } = program;
const at = (name: string): string => join(folder, name);
afterAll(program.remove);

const month = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8');
writeFileSync(at('month.ndjson'), month);
writeFileSync(at('clean.ndjson'), lines(clean('a')));
writeFileSync(at('broken.ndjson'), `{"id":\n${lines(charged('a'))}`);
writeFileSync(at('facts.json'), '{"voltageLevel": "10kV"}');
// Longer than any pipe holds, so that someone has to read it.
writeFileSync(at('flood.ndjson'), lines(...Array.from({ length: 2_000 }, (_, index) => charged(`case-${index}`))));

const others = ['--format', 'sarif', '--output', 'other.sarif', '--write-baseline', 'other.json'];

beforeEach(() => {
  for (const name of ['other.sarif', 'other.json']) rmSync(at(name), { force: true });
});

function drafts(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}

/** The exit code when nobody reads a stream of the program from the start. */
async function codeUnread(stream: 'stdout' | 'stderr', args: readonly string[]): Promise<object> {
  const child = start(args);
  child[stream]?.destroy();
  const { code, signal, stderr } = await finished(child);
  return { code, signal, stderr };
}

/** The other outputs are there, and no drafts. */
function expectOthersWritten(): void {
  expect(JSON.parse(readFileSync(at('other.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  expect(JSON.parse(readFileSync(at('other.json'), 'utf8'))).toMatchObject({ version: 2 });
  expect(drafts()).toEqual([]);
}

/** An output that fails in one of its steps, and records what was done with it. */
function sink(name: string, failing: 'flush' | 'commit' | 'never', log: string[]): Sink {
  const step = (what: 'flush' | 'commit'): void => {
    log.push(`${name} ${what}`);
    if (what === failing) throw new CommandError('OUTPUT', { en: `cannot write ${name}`, zh: `无法写入 ${name}` });
  };
  return {
    write: (text) => void log.push(`${name} ${text}`),
    flush: async () => step('flush'),
    commit: () => step('commit'),
    discard: () => void log.push(`${name} discard`),
  };
}

describe('the exit code when nobody reads standard output', () => {
  it.each<readonly [number, string]>([
    [0, 'check clean.ndjson'],
    [1, 'check month.ndjson'],
    [1, 'check flood.ndjson --format ndjson'],
    [2, 'check broken.ndjson'],
    [0, 'check flood.ndjson --fail-on never --format ndjson'],
    [0, 'decisions'],
    [0, 'explain 3.2.5'],
    [0, 'decide processTimeLimit --facts facts.json'],
    [0, 'deadline --from 2021-09-28 --working-days 7'],
    [0, '--help'],
    [0, 'check --help'],
    [0, '--version'],
  ])('is %i for %s', async (code, command) => {
    expect(await codeUnread('stdout', command.split(' '))).toEqual({ code, signal: null, stderr: '' });
  });

  it('is that of the whole run when the reader stops early', () => {
    const check = `"${process.execPath}" "${program.path}" check flood.ndjson --format ndjson`;
    const { status } = spawnSync('bash', ['-c', `set -o pipefail; ${check} | head -n 1`], { cwd: folder });
    expect(status).toBe(1);
  });
});

it.each(['check missing.ndjson', 'decide', 'unknown'])(
  '%s ends with 2 when nobody reads standard error',
  async (args) => {
    expect(await codeUnread('stderr', args.split(' '))).toMatchObject({ code: 2, signal: null });
  },
);

describe('the other outputs', () => {
  it('are written when nobody reads standard output', async () => {
    const args = ['check', 'flood.ndjson', '--format', 'ndjson', '--output', '-', ...others];
    expect(await codeUnread('stdout', args)).toEqual({ code: 0, signal: null, stderr: '' });
    expectOthersWritten();
  });

  it('are written when the reader of a named pipe leaves', () => {
    const check = `"${process.execPath}" "${program.path}" check flood.ndjson --format ndjson --output pipe`;
    const { status, stderr } = spawnSync('bash', ['-c', `mkfifo pipe; : < pipe & ${check} ${others.join(' ')}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expectOthersWritten();
  });

  it.each(['-', '/dev/full'])('are written when the disk of %s is full, which is reported', (output) => {
    const args = ['check', 'flood.ndjson', '--format', 'ndjson', '--output', output, ...others];
    const { status, stderr } = spawnSync(process.execPath, [program.path, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    const name = output === '-' ? 'standard output' : output;
    expect({ status, stderr }).toEqual({ status: 2, stderr: `yekuo: cannot write ${name}: no space left\n` });
    expectOthersWritten();
  });

  it('are not begun if one cannot be opened', async () => {
    const args = ['check', 'flood.ndjson', '--format', 'text', '--output', 'no/such/folder', ...others];
    expect(await program.run(args)).toMatchObject({ code: 2, stdout: '' });
    expect([existsSync(at('other.sarif')), drafts()]).toEqual([false, []]);
  });
});

describe('outputs', () => {
  it.each(['flush', 'commit'] as const)('go on when one fails to %s', async (failing) => {
    const log: string[] = [];
    const outputs = openOutputs();
    const writes = [sink('a', failing, log), sink('b', 'never', log)].map((each) => outputs.add(each));
    await outputs.flush();
    for (const write of writes) write('text');
    await outputs.flush();
    outputs.commit();
    outputs.discard();
    expect(outputs.failures()).toEqual([{ en: 'cannot write a', zh: '无法写入 a' }]);
    expect(log.filter((step) => step.startsWith('b'))).toEqual(['b flush', 'b text', 'b flush', 'b commit']);
    expect(log.filter((step) => step.startsWith('a')).at(-1)).toBe('a discard');
    expect(log.includes('a text')).toBe(failing === 'commit');
  });

  it('do not hide an error of the program', async () => {
    const outputs = openOutputs();
    outputs.add({ ...sink('a', 'never', []), flush: async () => Promise.reject(new TypeError('a bug')) });
    await expect(outputs.flush()).rejects.toThrow('a bug');
  });
});
