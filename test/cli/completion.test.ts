/** What shells complete, and the manual page. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { workplace } from './program';

const place = workplace();
const { run, folder } = place;
afterAll(place.remove);

const commands = [
  'check',
  'due',
  'readings',
  'diff',
  'mapping',
  'convert',
  'decide',
  'deadline',
  'explain',
  'decisions',
  'completion',
  'manual',
];

/** The completions of a line in bash. */
async function completed(line: string): Promise<readonly string[]> {
  writeFileSync(join(folder, 'yekuo.bash'), (await run(['completion', 'bash'])).stdout);
  const words = line.split(' ');
  const script = `source yekuo.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _yekuo; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  return stdout.trim().split('\n');
}

describe('bash', () => {
  it('completes commands', async () => {
    expect((await completed('yekuo ')).toSorted()).toEqual(commands.toSorted());
    expect(await completed('yekuo dec')).toEqual(['decide', 'decisions']);
  });

  it('completes the options of a command, and leaves files, of any name, to the shell', async () => {
    expect(await completed('yekuo check --max')).toEqual(['--max-violations', '--max-faults']);
    expect(await completed('yekuo decide --f')).toEqual(['--facts', '--format']);
    writeFileSync(join(folder, 'june july.ndjson'), '');
    expect(await completed('yekuo check ju')).toEqual(['']);
    expect((await run(['completion', 'bash'])).stdout).toContain('complete -o default -F _yekuo yekuo');
  });
});

describe('every shell', () => {
  it.each(['bash', 'zsh', 'fish'])('completes every command and option: %s', async (shell) => {
    const { code, stdout } = await run(['completion', shell]);
    expect(code).toBe(0);
    for (const name of commands) expect(stdout).toContain(name);
    for (const option of ['strict-baseline', 'working-days', 'as-of']) expect(stdout).toContain(option);
  });

  it('is supported', async () => {
    expect((await run(['completion', 'tcsh'])).code).toBe(2);
    expect((await run(['completion'])).code).toBe(2);
  });
});

describe('the manual page', () => {
  it.each(['en', 'zh-CN'])('contains the help of every command in %s', async (language) => {
    const { stdout } = await run(['manual', '--lang', language]);
    expect(stdout).toMatch(/^\.TH YEKUO 1 /);
    const printed = stdout.replaceAll('\\-', '-').replaceAll('\\&', '').replaceAll('\\e', '\\');
    for (const name of commands) {
      const { stdout: help } = await run([name, '--help', '--lang', language]);
      expect(printed).toContain(help.trimEnd());
    }
    const requests = stdout.split('\n').filter((line) => /^[.']/.test(line));
    expect(requests.every((line) => /^\.(?:TH|SH|SS|nf|fi)\b/.test(line))).toBe(true);
  });
});
