/** The examples for CI systems: the commands that they hold are run as their platform runs them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { repository } from '../../../tools/repository';
import { buildProgram } from './built-program';
import { charged, clean, lines } from '../../cli/program';

// Every process takes its time to start, the more so on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const { folder, path, remove } = buildProgram();
const at = (name: string): string => join(folder, name);
afterAll(remove);

// What the examples fetch from the registry is the program that was built.
mkdirSync(at('bin'));
writeFileSync(
  at('bin/npx'),
  `#!/bin/sh\n[ "$1 $2" = '--yes yekuo' ] || exit 127\nshift 2\nexec "${process.execPath}" "${path}" "$@"\n`,
);
chmodSync(at('bin/npx'), 0o755);

beforeEach(() => {
  for (const name of ['records', 'yekuo.sarif', 'yekuo.html']) rmSync(at(name), { recursive: true, force: true });
  mkdirSync(at('records/2021'), { recursive: true });
});

function example(name: string): string {
  return readFileSync(join(repository, 'examples/ci', name), 'utf8');
}

/** A block of YAML (`key: |` or `key: >`), without its indentation. */
function block(text: string, key: string): string {
  const [, style = '', body = ''] =
    new RegExp(`${key} ([|>])\\n((?: +.*\\n|\\n)*?)(?=\\n|(?! {6})|$(?![^]))`).exec(text) ?? [];
  const [indent = ''] = /^ */.exec(body) ?? [];
  const rows = body
    .trimEnd()
    .split('\n')
    .map((row) => row.slice(indent.length));
  return rows.join(style === '>' ? ' ' : '\n');
}

function shell(
  script: string,
  environment: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, PATH: `${at('bin')}:${process.env['PATH']}`, ...environment };
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8', env });
}

describe('the workflow for GitHub', () => {
  const script = block(example('github-actions.yml'), 'run:');

  it('fails on what is new and hands on both files', () => {
    writeFileSync(at('records/2021/june.ndjson'), lines(charged('known')));
    shell("npx --yes yekuo check 'records/**/*.ndjson' --write-baseline known-findings.json");
    expect(shell(script).status).toBe(0);
    writeFileSync(at('records/2021/june.ndjson'), lines(charged('known'), charged('new')));
    const { status, stdout } = shell(script);
    expect(status).toBe(1);
    expect(stdout.match(/^::error /gm)).toHaveLength(1);
    expect(['yekuo.sarif', 'yekuo.html'].map((name) => existsSync(at(name)))).toEqual([true, true]);
  });
});

describe('the action for GitHub', () => {
  const script = block(example('action/action.yml'), 'run:');
  const inputs = { LANGUAGE: 'zh-CN', JOBS: '2' };

  it.each([
    [0, clean('a')],
    [1, charged('a')],
    [2, { id: 'a' }],
  ])('ends with %i for its records', (status, record) => {
    writeFileSync(at('records/2021/june.ndjson'), lines(record));
    expect(shell(script, { ...inputs, FILES: 'records/**/*.ndjson' }).status).toBe(status);
    expect(['yekuo.sarif', 'yekuo.html'].map((name) => existsSync(at(name)))).toEqual([true, true]);
  });

  it('takes the files of the configuration', () => {
    writeFileSync(at('records/2021/june.ndjson'), lines(charged('a')));
    writeFileSync(at('yekuo.config.json'), '{"files":["records/**/*.ndjson"]}');
    expect(shell(script, { ...inputs, FILES: '' }).status).toBe(1);
    rmSync(at('yekuo.config.json'));
  });

  it.each(['$(touch ran)', '"; touch ran; "', '--output=ran'])('runs nothing of its inputs: %s', (text) => {
    expect(shell(script, { ...inputs, FILES: text, LANGUAGE: 'en' }).status).toBe(2);
    expect(existsSync(at('ran'))).toBe(false);
  });

  it('hands inputs to the shell by the environment alone', () => {
    expect(script).not.toContain('${{');
  });
});

describe('the template for GitLab', () => {
  const script = block(example('gitlab.yml'), '-');

  it('writes the reports that it declares', () => {
    writeFileSync(at('records/2021/june.ndjson'), lines(charged('a')));
    expect(shell(script, { FILES: 'records/**/*.{json,ndjson}' }).status).toBe(1);
    const declared = [...example('gitlab.yml').matchAll(/^ +(?:- |[a-z]+: )(yekuo[\w.-]+)$/gm)].map(
      ([, name = '']) => name,
    );
    expect(declared).toEqual(['yekuo.html', 'yekuo-code-quality.json', 'yekuo-junit.xml']);
    for (const name of declared) expect(existsSync(at(name))).toBe(true);
  });
});

describe('the hook for pre-commit', () => {
  const text = example('pre-commit-config.yaml');
  const [, entry = ''] = /entry: (.*)/.exec(text) ?? [];
  const [, files = ''] = /files: (.*)/.exec(text) ?? [];

  it('looks at records', () => {
    const pattern = new RegExp(files);
    expect(['records/2021/june.ndjson', 'records/a.json', 'src/a.json'].map((name) => pattern.test(name))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('stops a commit that adds a finding, and no other', () => {
    const git = 'git -c user.name=x -c user.email=x -c init.defaultBranch=main';
    writeFileSync(at('records/2021/june.ndjson'), lines(charged('known')));
    expect(shell(`${git} init -q && git add records && ${git} commit -q -m x`).status).toBe(0);
    expect(shell(`${entry} records/2021/june.ndjson`).status).toBe(0);
    writeFileSync(at('records/2021/june.ndjson'), lines(charged('known'), charged('new')));
    expect(shell(`${entry} records/2021/june.ndjson`).status).toBe(1);
  });
});
