/** The built program in a process of its own: exit codes, pipes, signals, memory, and a stream split over processes. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  createWriteStream,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { repository } from '../../../tools/repository';
import { buildProgram, finished } from './built-program';
import { findingsOf } from './findings-of';
import { charged, clean, lines } from '../../cli/program';

// Every process takes its time to start, the more so on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const program = buildProgram();
const { folder, run, start } = program;
const at = (name: string): string => join(folder, name);
const formats = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github', 'html'];
const month = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8');
afterAll(program.remove);

/** Writes many records, those of the example month again and again under new ids. */
async function writeMany(name: string, count: number): Promise<void> {
  const records = month.trimEnd().split('\n');
  const file = createWriteStream(at(name));
  for (let written = 0; written < count; written += records.length) {
    const batch = records
      .slice(0, count - written)
      .map((record, index) => record.replace(/"id":"[^"]*"/, `"id":"case-${written + index}"`));
    if (!file.write(`${batch.join('\n')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** The remaining drafts of output files. */
function drafts(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}

describe('the program', () => {
  it.each<readonly [number, string]>([
    [0, lines(clean('a'))],
    [1, lines(charged('a'))],
    [2, '{"id":\n'],
  ])('ends with %i for %j', async (code, stdin) => {
    expect(await run(['check', '-', '--as-of', '2021-07-01'], stdin)).toMatchObject({ code, stderr: '' });
  });

  it('fails in a folder that was removed', async () => {
    mkdirSync(at('removed'));
    const script = 'rmdir ../removed && exec "$0" "$@"';
    const args = ['-c', script, process.execPath, program.path, 'check', 'a.ndjson'];
    expect(await finished(spawn('sh', args, { cwd: at('removed') }))).toMatchObject({
      code: 2,
      stderr: 'yekuo: the current folder no longer exists\n',
    });
  });

  it('writes the same bytes for the same input', async () => {
    writeFileSync(at('month.ndjson'), month);
    const reports = async (folderName: string): Promise<readonly string[]> => {
      mkdirSync(at(folderName));
      const outputs = formats.flatMap((format) => ['--format', format, '--output', `${folderName}/${format}`]);
      expect((await run(['check', 'month.ndjson', '--as-of', '2021-10-15', ...outputs])).code).toBe(1);
      return formats.map((format) => readFileSync(at(`${folderName}/${format}`), 'utf8'));
    };
    expect(await reports('first')).toEqual(await reports('second'));
  });

  it('stops quietly when the reader leaves', () => {
    const command = `"${process.execPath}" "${program.path}" check month.ndjson --format ndjson | head -n 1`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect({ status, lines: stdout.split('\n').length, stderr }).toEqual({ status: 0, lines: 2, stderr: '' });
  });
});

it('a folder as standard input cannot be read, whatever command reads it', () => {
  for (const command of ['check - --allow-empty', 'convert - --allow-empty', 'due - --allow-empty']) {
    const script = `"${process.execPath}" "${program.path}" ${command} --lang en < . 2>&1`;
    const { status, stdout } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect({ command, status }).toEqual({ command, status: 2 });
    expect(stdout).toMatch(/is a folder|1 fault of the input/);
  }
  const decide = `"${process.execPath}" "${program.path}" decide transformerLease --facts - --lang en < .`;
  const { status, stderr } = spawnSync('sh', ['-c', decide], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'yekuo: facts -: is a folder\n' });
});

describe('a pattern', () => {
  it('does not skip a folder that cannot be read', () => {
    mkdirSync(at('open/locked'), { recursive: true });
    writeFileSync(at('open/june.ndjson'), lines(clean('a')));
    writeFileSync(at('open/locked/july.ndjson'), lines(charged('b')));
    chmodSync(folder, 0o755);
    chmodSync(at('open/locked'), 0);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program.path, 'check', 'open/**/*.ndjson'], {
      cwd: folder,
      encoding: 'utf8',
      ...(process.getuid?.() === 0 ? { uid: 65_534 } : {}), // no rights bind the superuser
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'yekuo: open/locked: permission denied\n' });
    expect(stdout).toContain('1 case checked'); // what can be read is checked all the same
  });
});

describe('an output file', () => {
  it('replaces an existing file, keeping its permissions, through a link', async () => {
    writeFileSync(at('standing.json'), 'old', { mode: 0o640 });
    symlinkSync('standing.json', at('link.json'));
    expect((await run(['check', '-', '--format', 'json', '--output', 'link.json'], lines(clean('a')))).code).toBe(0);
    expect(JSON.parse(readFileSync(at('standing.json'), 'utf8'))).toMatchObject({ totals: { cases: 1 } });
    expect(statSync(at('standing.json')).mode & 0o777).toBe(0o640);
  });

  it('may be something other than a file', async () => {
    expect((await run(['check', '-', '--output', '/dev/null'], lines(clean('a')))).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGKILL'] as const)(
    'is as it was when %s ends the run halfway',
    async (signal) => {
      writeFileSync(at('report.ndjson'), 'as it was');
      // The input stays open, so the run stays in the middle of it.
      const outputs = ['--format', 'ndjson', '--output', 'report.ndjson', '--format', 'json', '--output', 'new.json'];
      const feeding = start(['check', '-', ...outputs]);
      feeding.stdin?.on('error', () => undefined);
      feeding.stdin?.write(month);
      while (!drafts().some((name) => name.includes('report') && statSync(at(name)).size > 0)) await after(20);
      const closed = once(feeding, 'close');
      feeding.kill(signal);
      expect(await closed).toEqual([null, signal]);
      expect(readFileSync(at('report.ndjson'), 'utf8')).toBe('as it was');
      // A signal that cannot be caught leaves drafts, but no file under the name of an output.
      expect(drafts()).toHaveLength(signal === 'SIGKILL' ? 2 : 0);
    },
  );
});

describe('a long input', () => {
  it('is checked in constant memory, in every format that is written as it goes', async () => {
    await writeMany('long.ndjson', 20_000);
    // The page for people is made at the end, and holds a bounded number of cases.
    const streamed = formats.filter((format) => format !== 'html');
    const args = streamed.flatMap((format) => ['--format', format, '--output', `all.${format}`]);
    const measured = `
      process.argv.splice(1, 1);
      process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
      await import(${JSON.stringify(program.path)});`;
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', measured, program.path, program.path, 'check', 'long.ndjson', ...args],
      { cwd: folder },
    );
    const { code, stderr } = await finished(child);
    expect(code).toBe(1);
    expect(Number(stderr) / 1_024).toBeLessThan(200);
    const { runs } = JSON.parse(readFileSync(at('all.sarif'), 'utf8')) as {
      readonly runs: readonly [{ readonly results: readonly unknown[] }];
    };
    expect(runs[0].results).toHaveLength(5_000);
    expect(readFileSync(at('all.junit'), 'utf8').match(/<testcase /g)).toHaveLength(5_000);
  });
});

describe('a stream split over processes', () => {
  const args = ['check', '-', '--as-of', '2021-10-15', '--format', 'ndjson'];

  it('gives the same findings in total', async () => {
    const records = month.trimEnd().split('\n');
    const whole = await run(args, month);
    const parts = await Promise.all(
      [0, 1, 2].map((part) => run(args, `${records.filter((_, index) => index % 3 === part).join('\n')}\n`)),
    );
    expect(findingsOf(parts.map(({ stdout }) => stdout).join('')).toSorted()).toEqual(
      findingsOf(whole.stdout).toSorted(),
    );
  });

  it('exits 0 if findings are only rows, with the same rows', async () => {
    const whole = await run(args, month);
    expect(whole.code).toBe(1);
    expect(await run([...args, '--fail-on', 'never'], month)).toMatchObject({ code: 0, stdout: whole.stdout });
  });
});
