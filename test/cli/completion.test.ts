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
  return (await completedAll([line]))[0] ?? [];
}

/** The completions of each line, in one process: to start one takes longer than to complete. */
async function completedAll(all: readonly string[]): Promise<readonly (readonly string[])[]> {
  writeFileSync(join(folder, 'yekuo.bash'), (await run(['completion', 'bash'])).stdout);
  const asked = all.map((line) => {
    const words = line.split(' ');
    return `COMPREPLY=(); COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _yekuo; printf '%s\\n' "\${COMPREPLY[@]}"; printf '\\0'`;
  });
  const script = ['source yekuo.bash', ...asked].join('; ');
  const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  return stdout
    .split('\0')
    .slice(0, -1)
    .map((each) => each.trim().split('\n'));
}

describe('bash', () => {
  it('completes commands', async () => {
    expect((await completed('yekuo ')).toSorted()).toEqual([...commands, 'help'].toSorted());
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

/** What a command needs beside the option that is tried. */
const needed: Readonly<Record<string, readonly string[]>> = {
  diff: ['default', 'default'],
  decide: ['processTimeLimit', '--facts', 'nothing.json'],
  deadline: ['--from', '2021-06-01', '--working-days', '1'],
  explain: ['3.2.5'],
  decisions: [],
  completion: ['bash'],
  manual: [],
};

/** The options of a command that take one of a few words, as the program names them when it refuses another word. */
async function choicesOf(name: string): Promise<readonly (readonly [option: string, choices: readonly string[]])[]> {
  const { stdout: help } = await run([name, '--help']);
  const valued = [...help.matchAll(/^ {2}(--[a-z-]+) \S/gm)].map(([, option = '']) => option);
  const found = await Promise.all(
    valued.map(async (option) => {
      const { stderr } = await run([name, ...(needed[name] ?? ['clean.ndjson']), option, '?']);
      const [, words] =
        new RegExp(`${option} takes ([a-zA-Z0-9-]+(?:, [a-zA-Z0-9-]+)+); received "\\?"`).exec(stderr) ?? [];
      return words === undefined ? [] : [[option, words.split(', ')] as const];
    }),
  );
  return found.flat();
}

describe('the values of options', () => {
  it('are completed wherever they are a fixed list', async () => {
    writeFileSync(join(folder, 'clean.ndjson'), '');
    const choices = await Promise.all(
      commands.map(async (name) =>
        (await choicesOf(name)).map(([option, words]) => ({ name, option, words, line: `yekuo ${name} ${option} ` })),
      ),
    );
    const all = choices.flat();
    // Bash breaks words at the sign.
    const lines = all.flatMap(({ line }) => [line, `${line}= `]);
    const wanted = all.flatMap(({ words }) => [words.toSorted(), words.toSorted()]);
    expect((await completedAll(lines)).map((each) => each.toSorted())).toEqual(wanted);
    for (const shell of ['zsh', 'fish']) {
      const { stdout } = await run(['completion', shell]);
      const written = stdout.split('\n');
      for (const { name, words } of all)
        expect(written.some((line) => line.includes(name) && line.includes(words.join(' ')))).toBe(true);
    }
    const expected = ['--encoding', '--fail-on', '--format', '--lang', '--readings'];
    expect([...new Set(all.map(({ option }) => option))].toSorted()).toEqual(expected);
  });

  it('are completed from their beginning', async () => {
    expect(await completed('yekuo check --format j')).toEqual(['json', 'junit']);
    expect(await completed('yekuo check --format = sa')).toEqual(['sarif']);
    expect(await completed('yekuo check --fail-on un')).toEqual(['uncontested']);
    expect(await completed('yekuo check --baseline ')).toEqual(['']);
  });

  it('are those of names, too', async () => {
    expect(await completed('yekuo deadline p')).toEqual(['process']);
    expect(await completed('yekuo decide supply')).toEqual(['supplyLine', 'supplyPlanReply']);
    expect(await completed('yekuo completion ')).toEqual(['bash', 'zsh', 'fish']);
    expect(await completed('yekuo help de')).toEqual(['decide', 'deadline', 'decisions']);
  });

  it('follow the option before a command', async () => {
    expect(await completed('yekuo --lang ')).toEqual(['zh-CN', 'en']);
    expect(await completed('yekuo --l')).toEqual(['--lang']);
    for (const lang of ['--lang zh-CN', '--lang = zh-CN', '--lang=zh-CN']) {
      expect(await completed(`yekuo ${lang} dec`)).toEqual(['decide', 'decisions']);
      expect(await completed(`yekuo ${lang} check --format j`)).toEqual(['json', 'junit']);
    }
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
