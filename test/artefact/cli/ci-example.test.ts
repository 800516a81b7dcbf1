/** The examples for CI systems: their commands are run as their platform runs them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../../../tools/repository';
import { buildProgram } from './built-program';
import { ciProblems } from './ci-schemas';
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

/** A step of a workflow or of an action. */
interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The parts of an example that the tests use; its schema was checked first. */
interface Examples {
  readonly workflow: { readonly jobs: { readonly check: { readonly steps: readonly Step[] } } };
  readonly action: {
    readonly runs: { readonly steps: readonly (Step & { readonly env: Readonly<Record<string, string>> })[] };
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  };
  readonly gitlab: {
    readonly yekuo: {
      readonly script: readonly string[];
      readonly artifacts: { readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>> };
    };
  };
  readonly preCommit: {
    readonly repos: readonly { readonly hooks: readonly { readonly entry: string; readonly files: string }[] }[];
  };
}

const files: Readonly<Record<keyof Examples, string>> = {
  workflow: 'github-actions.yml',
  action: 'action/action.yml',
  gitlab: 'gitlab.yml',
  preCommit: 'pre-commit-config.yaml',
};
const platforms = Object.keys(files) as readonly (keyof Examples)[]; // its own keys

function parsed<Platform extends keyof Examples>(platform: Platform): Examples[Platform] {
  return parse(example(files[platform])) as Examples[Platform]; // its schema is checked below
}

/** The only script among steps. */
function scriptOf(steps: readonly Step[]): string {
  const [script = '', ...others] = steps.flatMap(({ run }) => run ?? []);
  expect(others).toEqual([]);
  return script;
}

describe('an example', () => {
  it.each(platforms)('is valid for its platform: %s', (platform) => {
    expect(ciProblems(platform, parsed(platform))).toEqual([]);
  });

  it.each(platforms)('is refused with a key unknown to its platform: %s', (platform) => {
    const keys = [...example(files[platform]).matchAll(/^ *(?:- )?([a-z][\w-]*):/gm)].map(([, key = '']) => key);
    // Free names: inputs, outputs, variables, the job, and the inputs of other actions.
    const own = /^(?:yekuo|check|files|language|jobs|sarif|page|FILES|LANGUAGE|JOBS|path|name|sarif_file|category)$/;
    const known = [...new Set(keys)].filter((key) => !own.test(key) && !key.endsWith('-version'));
    expect(known.length).toBeGreaterThan(3);
    for (const key of known) {
      const changed = example(files[platform]).replace(new RegExp(`^( *(?:- )?)${key}:`, 'm'), '$1un-known:');
      expect(ciProblems(platform, parse(changed)), key).not.toEqual([]);
    }
  });
});

function shell(
  script: string,
  environment: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, PATH: `${at('bin')}:${process.env['PATH']}`, ...environment };
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8', env });
}

describe('the workflow for GitHub', () => {
  const { steps } = parsed('workflow').jobs.check;
  const script = scriptOf(steps);

  it('fails on new findings and uploads both files', () => {
    writeFileSync(at('records/2021/june.ndjson'), lines(charged('known')));
    shell("npx --yes yekuo check 'records/**/*.ndjson' --write-baseline known-findings.json");
    expect(shell(script).status).toBe(0);
    writeFileSync(at('records/2021/june.ndjson'), lines(charged('known'), charged('new')));
    const { status, stdout } = shell(script);
    expect(status).toBe(1);
    expect(stdout.match(/^::error /gm)).toHaveLength(1);
    const handedOn = steps.flatMap(({ with: given }) => [given?.['path'], given?.['sarif_file']]);
    expect(handedOn.filter((name) => name !== undefined)).toEqual(['yekuo.html', 'yekuo.sarif']);
    expect(['yekuo.sarif', 'yekuo.html'].map((name) => existsSync(at(name)))).toEqual([true, true]);
  });
});

describe('the action for GitHub', () => {
  const { runs, inputs: declared, outputs } = parsed('action');
  const script = scriptOf(runs.steps);
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

  it.each(['$(touch ran)', '"; touch ran; "', '--output=ran'])('executes no part of its inputs: %s', (text) => {
    expect(shell(script, { ...inputs, FILES: text, LANGUAGE: 'en' }).status).toBe(2);
    expect(existsSync(at('ran'))).toBe(false);
  });

  it('passes inputs to the shell as environment variables only', () => {
    expect(script).not.toContain('${{');
    const given = runs.steps.flatMap(({ env }) => Object.values(env));
    expect(given).toEqual(Object.keys(declared).map((name) => `\${{ inputs.${name} }}`));
    expect(Object.values(outputs).map(({ value }) => value)).toEqual(['yekuo.sarif', 'yekuo.html']);
  });
});

describe('the template for GitLab', () => {
  const { script, artifacts } = parsed('gitlab').yekuo;

  it('writes the reports that it declares', () => {
    writeFileSync(at('records/2021/june.ndjson'), lines(charged('a')));
    expect(shell(script.join('\n'), { FILES: 'records/**/*.{json,ndjson}' }).status).toBe(1);
    const declared = [...artifacts.paths, ...Object.values(artifacts.reports)];
    expect(declared).toEqual(['yekuo.html', 'yekuo-code-quality.json', 'yekuo-junit.xml']);
    for (const name of declared) expect(existsSync(at(name))).toBe(true);
  });
});

describe('the hook for pre-commit', () => {
  const [{ entry, files: sought } = { entry: '', files: '' }] = parsed('preCommit').repos.flatMap(({ hooks }) => hooks);

  it('checks records', () => {
    const pattern = new RegExp(sought);
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
