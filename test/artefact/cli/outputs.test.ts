/** The destinations of reports: files of other kinds, and inputs that are never overwritten. */
import { spawnSync } from 'node:child_process';
import { linkSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { containing } from '../../support/matchers';
import { buildProgram } from './built-program';
import { charged, clean, lines } from '../../cli/program';

// Every process takes its time to start, the more so on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const program = buildProgram();
const { folder, run } = program;
const at = (name: string): string => join(folder, name);
afterAll(program.remove);

beforeEach(() => {
  writeFileSync(at('charged.ndjson'), lines(charged('a')));
  writeFileSync(at('clean.ndjson'), lines(clean('a')));
  writeFileSync(at('policy.json'), '{"id":"pilot"}');
  writeFileSync(at('known.json'), '{"version":2,"findings":[]}');
});

/** Runs a line of a shell, in which `yekuo` is the program. */
function shell(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const defined = `yekuo() { "${process.execPath}" "${program.path}" "$@"; }; ${line}`;
  return spawnSync('bash', ['-c', defined], { cwd: folder, encoding: 'utf8' });
}

const check = 'yekuo check charged.ndjson --format ndjson';

describe('an output that is not a file', () => {
  it.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])('may be %s', (name) => {
    const { status, stdout, stderr } = shell(`${check} --output ${name}`);
    expect({ status, lines: stdout.split('\n').length, stderr }).toEqual({ status: 1, lines: 2, stderr: '' });
  });

  it('is not shared by a baseline and a report', () => {
    writeFileSync(at('log'), '');
    for (const name of ['/dev/stdout', '-', 'log']) {
      const { status, stderr } = shell(`${check} --write-baseline ${name} >> log`);
      expect({ status, stderr }).toMatchObject({ status: 2, stderr: containing('cannot share an output') });
    }
  });

  it('may be a file that standard output was opened for, which is appended to', () => {
    writeFileSync(at('log'), 'before\n');
    expect(shell(`${check} --output /dev/stdout >> log`).status).toBe(1);
    expect(shell(`${check} --output /dev/fd/3 3>> log`).status).toBe(1);
    expect(readFileSync(at('log'), 'utf8')).toMatch(/^before\n\{"type[^\n]+\n\{"type[^\n]+\n$/);
  });

  it('may be a link that leads to standard output', () => {
    symlinkSync('/dev/stdout', at('link'));
    writeFileSync(at('log'), 'before\n');
    expect(shell(`${check} --output link >> log`).status).toBe(1);
    expect(shell(`${check} --output log >> log`).status).toBe(1);
    expect(readFileSync(at('log'), 'utf8')).toMatch(/^before\n\{"type[^\n]+\n\{"type[^\n]+\n$/);
    expect(shell(`${check} --output link | cat`).stdout).toMatch(/^\{"type":"finding"/);
  });

  it('may be a command of the shell, while another goes to a file', () => {
    const { status, stderr } = shell(
      `${check} --output >(cat > piped) --format json --output whole.json; code=$?; wait $!; exit $code`,
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(readFileSync(at('piped'), 'utf8')).toMatch(/^\{"type":"finding"/);
    expect(JSON.parse(readFileSync(at('whole.json'), 'utf8'))).toMatchObject({ totals: { violations: 1 } });
  });

  it('may be standard error', () => {
    expect(shell(`${check} --output /dev/stderr`).stderr).toMatch(/^\{"type":"finding"/);
  });

  it('is not shared', () => {
    expect(shell(`${check} --output - --format text --output /dev/stdout`).status).toBe(2);
  });
});

describe('what a run reads', () => {
  it.each([
    ['an input', 'charged.ndjson', []],
    ['an input by another name', './charged.ndjson', []],
    ['an input through a link', 'soft.ndjson', []],
    ['an input through a hard link', 'hard.ndjson', []],
    ['its policy', 'policy.json', ['--policy', 'policy.json']],
    ['its baseline', 'known.json', ['--baseline', 'known.json']],
  ])('is not overwritten: %s', async (_, output, args) => {
    if (output.startsWith('soft')) symlinkSync('charged.ndjson', at(output));
    if (output.startsWith('hard')) linkSync(at('charged.ndjson'), at(output));
    const before = readFileSync(at(output), 'utf8');
    for (const option of output === 'known.json' ? ['--output'] : ['--output', '--write-baseline']) {
      const { code, stderr } = await run(['check', 'charged.ndjson', ...args, option, output]);
      expect(code).toBe(2);
      expect(stderr).toContain(`${output} is read by this run and cannot be an output of it`);
    }
    expect(readFileSync(at(output), 'utf8')).toBe(before);
  });

  it('is not overwritten: standard input and a configuration that was found', () => {
    writeFileSync(at('yekuo.config.json'), '{"files":["charged.ndjson"]}');
    for (const line of [
      'yekuo check - --output charged.ndjson < charged.ndjson',
      'yekuo check --output yekuo.config.json',
      'yekuo check --write-baseline ./yekuo.config.json',
    ]) {
      const { status, stderr } = shell(line);
      expect(status, line).toBe(2);
      expect(stderr).toContain('is read by this run and cannot be an output of it');
    }
    expect(readFileSync(at('charged.ndjson'), 'utf8')).toBe(lines(charged('a')));
    expect(shell('yekuo check --no-config charged.ndjson --output yekuo.config.json').status).toBe(1);
    rmSync(at('yekuo.config.json'));
  });

  it('is overwritten if it is the baseline being updated', async () => {
    const args = ['check', 'charged.ndjson', '--baseline', 'known.json', '--write-baseline', 'known.json'];
    expect((await run(args)).code).toBe(0);
    expect(JSON.parse(readFileSync(at('known.json'), 'utf8'))).toMatchObject({ findings: [{ case: 'a' }] });
  });
});

describe('an output', () => {
  const isSarif = (name: string): boolean => readFileSync(at(name), 'utf8').includes('"version": "2.1.0"');

  it.each([
    ['the format before it', ['--format', 'text', '--format', 'sarif', '--output', 'x.sarif']],
    ['the format before it', ['--format', 'sarif', '--output', 'x.sarif', '--format', 'text']],
    ['the nth format', ['--format', 'text', '--format', 'sarif', '--output', '-', '--output', 'x.sarif']],
    ['the only format', ['--output', 'x.sarif', '--format', 'sarif']],
  ])('belongs to %s: %j', async (_, args) => {
    writeFileSync(at('x.sarif'), '');
    const { code } = await run(['check', 'charged.ndjson', ...args]);
    expect({ code, sarif: isSarif('x.sarif') }).toEqual({ code: 1, sarif: true });
  });

  it('without a format of its own is refused', async () => {
    const args = ['--output', 'x', '--format', 'text', '--format', 'sarif'];
    const { code, stderr } = await run(['check', 'charged.ndjson', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('put each --output after the --format that it belongs to');
  });

  it('may have a name as long as the system allows', async () => {
    expect((await run(['check', 'clean.ndjson', '--output', 'x'.repeat(255)])).code).toBe(0);
  });
});

describe('what cannot be reached', () => {
  const long = 'x'.repeat(300);
  symlinkSync('circle', at('circle'));
  writeFileSync(at('file'), '');

  it.each(['file/below', long, 'circle', 'missing', '\0'])('is reported without a stack: %j', async (name) => {
    if (name.includes('\0')) return; // no argument can hold it
    for (const args of [
      ['check', name],
      ['check', 'clean.ndjson', `${name}/*.json`],
      ['check', 'clean.ndjson', '--policy', name],
      ['check', 'clean.ndjson', '--calendar', name],
      ['check', 'clean.ndjson', '--baseline', name],
      ['check', 'clean.ndjson', '--output', `${name}/report`],
      ['check', 'clean.ndjson', '--write-baseline', `${name}/report`],
      ['decide', 'processTimeLimit', '--facts', name],
    ]) {
      const { code, stderr } = await run(args);
      expect(code, args.join(' ')).toBe(2);
      expect(stderr).toMatch(/^yekuo: [^\n]+\n/);
      expect(stderr).not.toMatch(/unexpected|^\s+at /m);
    }
  });

  it.each(['[z-a].json', 'a/[z-a]/*.json'])('is a pattern like %s', async (pattern) => {
    const { code, stderr } = await run(['check', pattern]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^yekuo: (?:the range z-a of \[z-a\] ends before it starts|[^\n]*matches no file)\n/);
  });
});
