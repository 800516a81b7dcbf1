/** The settings from a configuration, and from an earlier run. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { containing } from '../support/matchers';
import { schemaOf } from './published-schemas';
import { advised, charged, clean, lines, workplace, type Run } from './program';

const place = workplace();
const { run, write, read, folder } = place;
afterAll(place.remove);

const day = ['--as-of', '2021-07-01'];

function configure(configuration: object): void {
  write('yekuo.config.json', JSON.stringify(configuration));
}

function check(...args: readonly string[]): Promise<Run> {
  return run(['check', ...day, ...args]);
}

beforeEach(() => {
  configure({});
  write('records/june.ndjson', lines(charged('a'), clean('b')));
});

describe('a configuration', () => {
  it('names files, reports and the language', async () => {
    configure({
      $schema: './config.schema.json',
      files: ['records/*.ndjson'],
      language: 'zh-CN',
      reports: [{ format: 'text' }, { format: 'json', output: 'report.json' }],
    });
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toContain('共检查 2 件');
    expect(JSON.parse(read('report.json'))).toMatchObject({ language: 'zh-CN' });
  });

  it('is found in the folders above, and its paths are relative to that folder', async () => {
    configure({ files: ['records/*.ndjson'], baseline: 'known.json', policy: 'policy.json' });
    write('policy.json', '{"id":"pilot"}');
    write('known.json', '{"version":2,"findings":[]}');
    write('deep/er/file', '');
    const { code, stdout } = await run(['check', ...day], { folder: 'deep/er' });
    expect(code).toBe(1);
    expect(stdout).toContain('pilot');
  });

  it('is switched off by the command line', async () => {
    write('empty.ndjson', '');
    configure({ files: ['empty.ndjson'], allowEmpty: true });
    expect(await check()).toMatchObject({ code: 0 });
    expect(await check('--no-allow-empty')).toMatchObject({ code: 2 });
    expect(await check('--no-allow-empty', '--allow-empty')).toMatchObject({
      code: 2,
      stderr: containing('take either --allow-empty or --no-allow-empty'),
    });
    await check('records/*.ndjson', '--write-baseline', 'known.json');
    configure({ files: ['records/*.ndjson'], baseline: 'known.json', strictBaseline: true });
    write('records/june.ndjson', lines(clean('b')));
    expect(await check()).toMatchObject({ code: 1 });
    expect(await check('--no-strict-baseline')).toMatchObject({ code: 0 });
  });

  it('is overridden by the command line', async () => {
    configure({
      files: ['missing.ndjson'],
      language: 'zh-CN',
      failOn: 'never',
      reports: [{ format: 'json' }],
      maxViolations: 9,
      jobs: 4,
    });
    const inline = [
      '--lang',
      'en',
      '--fail-on',
      'violation',
      '--format',
      'text',
      '--max-violations',
      '0',
      '--jobs',
      '1',
    ];
    const { code, stdout } = await check('records/june.ndjson', ...inline);
    expect(code).toBe(1);
    expect(stdout).toContain('2 cases checked');
    expect((await check('records/june.ndjson', '--no-config')).code).toBe(1);
  });

  it('changes severities and switches codes off, with the reason', async () => {
    const rule = (severity: string): object => ({
      rules: { 'fee-not-permitted': { severity, reason: 'agreed with the county' } },
    });
    configure(rule('advisory'));
    expect(await check('records/june.ndjson')).toMatchObject({
      code: 0,
      stdout: containing('1 advisory'),
    });
    configure(rule('off'));
    expect((await check('records/june.ndjson')).stdout).toContain(
      '1 finding of codes that the configuration switches off',
    );
    const { stdout } = await check('records/june.ndjson', '--format', 'sarif');
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [{ results: [{ suppressions: [{ justification: 'agreed with the county' }] }] }],
    });
  });

  it('without any report gets the report of a run without a configuration', async () => {
    configure({ reports: [] });
    expect((await check('records/june.ndjson')).stdout).toContain('2 cases checked');
  });

  it('that wants a strict baseline needs one, wherever it is named', async () => {
    configure({ strictBaseline: true });
    const { code, stderr } = await check('records/june.ndjson');
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: containing('--strict-baseline needs a --baseline') });
    await check('records/june.ndjson', '--no-config', '--write-baseline', 'strict.json');
    expect((await check('records/june.ndjson', '--baseline', 'strict.json')).code).toBe(0);
  });

  it('with an area does not bind policies that the command line names and that have none', async () => {
    write('county.json', JSON.stringify({ id: 'county', extends: 'neixiang2021', area: '城区' }));
    configure({ policy: 'county.json', area: '城区' });
    expect((await check('records/june.ndjson')).code).toBe(1);
    expect((await check('records/june.ndjson', '--policy', 'default')).code).toBe(1);
    expect((await check('records/june.ndjson', '--policy', 'default', '--area', '城区')).code).toBe(2);
    write('other.json', JSON.stringify({ id: 'other', extends: 'neixiang2021', area: '农村' }));
    expect((await check('records/june.ndjson', '--policy', 'other.json')).code).toBe(2);
  });

  it('is refused in Chinese words, whatever is wrong', async () => {
    const { properties } = schemaOf('config') as { readonly properties: object };
    for (const value of [{}, -1, 'x', [{}]]) {
      configure(Object.fromEntries(Object.keys(properties).map((name) => [name, value])));
      const { code, stderr } = await check('records/june.ndjson', '--lang', 'zh-CN');
      expect(code).toBe(2);
      const problems = stderr.trimEnd().split('\n').slice(1);
      expect(problems.length).toBeGreaterThan(5);
      for (const line of problems)
        expect(line).toMatch(/^ {2}\S+：应为[^\n]*\p{Script=Han}[^\n]*，(?:收到|未给出)|无此项/u);
      expect(stderr).not.toMatch(/应为(?:an?|one) /);
    }
  });

  it('is printed', async () => {
    configure({ files: ['records/*.ndjson'], jobs: 2 });
    const { code, stdout } = await check('--print-config');
    expect({ code, ...(JSON.parse(stdout) as object) }).toEqual({ code: 0, files: ['records/*.ndjson'], jobs: 2 });
  });

  it.each<readonly [string, string]>([
    ['[]', 'expected an object'],
    ['{"file":[]}', 'file is not known; did you mean files?'],
    ['{"files":"x"}', 'files: expected a list, received "x"'],
    ['{"files":[3]}', 'files.0: expected a text that is not empty, received 3'],
    ['{"calendars":["a",""]}', 'calendars.1: expected a text that is not empty, received ""'],
    ['{"policy":["a",{}]}', 'policy.1: expected a text that is not empty, received an object'],
    ['{"encoding":"latin1"}', 'encoding: expected one of utf-8, gb18030, utf-16le, utf-16be, received "latin1"'],
    ['{"jobs":-1}', 'jobs: expected a whole number'],
    ['{"jobs":0}', 'jobs: expected a whole number from 1 to 64, received 0'],
    ['{"language":"de"}', 'language: expected one of zh-CN, en, received "de"'],
    ['{"jobs":65}', 'jobs: expected a whole number from 1 to 64'],
    [
      '{"rules":{"fee-not-permitted":{"severity":"off"}}}',
      'rules.fee-not-permitted.reason: expected a text that is not blank, received nothing',
    ],
    [
      '{"rules":{"fee-not-permitted":"off"}}',
      'rules.fee-not-permitted: expected an object with severity and reason, received "off"',
    ],
    [
      '{"rules":{"fee-not-permitted":{"severity":"of","reason":"x","why":1}}}',
      'rules.fee-not-permitted.severity: expected one of violation, advisory, off, received "of"',
    ],
    [
      '{"rules":{"fee-not-permitted":{"severity":"of","reason":"x","why":1}}}',
      'rules.fee-not-permitted.why is not known',
    ],
    [
      '{"rules":{"fee-not-permited":"off"}}',
      'rules.fee-not-permited is not the code of a finding; did you mean fee-not-permitted?',
    ],
    ['{"rules":[]}', 'rules: expected an object, received an array'],
    ['{"rules":{"no-such-code":{"severity":"off","reason":"x"}}}', 'rules.no-such-code is not the code of a finding'],
    ['{"reports":[{"format":"xml"}]}', 'reports.0.format: expected one of text, json, '],
    [
      '{"reports":[{"format":"json"},{"format":"json","output":3}]}',
      'reports.1.output: expected a text that is not empty, received 3',
    ],
    ['{"reports":[{"formt":"json"}]}', 'reports.0.formt is not known; did you mean format?'],
    ['{"reports":["json"]}', 'reports.0: expected an object, received "json"'],
    ['{"__proto__":1}', '__proto__ is not known'],
    ['{"jobs":1,"jobs":2}', 'the key "jobs" is repeated'],
  ])('is not %s', async (content, expected) => {
    write('yekuo.config.json', content);
    const { code, stderr } = await check('records/june.ndjson');
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });
});

describe('an unusual configuration', () => {
  const off = { 'fee-not-permitted': { severity: 'off', reason: 'charged by the county' } };

  it('in a folder whose name is a pattern means the files below it', async () => {
    for (const name of ['[x]', 'a*b', 'q?', '{a,b}', 'x']) {
      write(`${name}/june.ndjson`, lines(charged(name)));
      write(`${name}/yekuo.config.json`, JSON.stringify({ files: ['*.ndjson'] }));
    }
    for (const name of ['[x]', 'a*b', 'q?', '{a,b}']) {
      const { stdout } = await check('--config', `${name}/yekuo.config.json`, '--format', 'ndjson');
      expect(stdout.match(/"case":"[^"]*"/g)).toEqual([`"case":${JSON.stringify(name)}`]);
    }
  });

  it('that is a loop of links cannot be read', async () => {
    mkdirSync(join(folder, 'loop'));
    symlinkSync('yekuo.config.json', join(folder, 'loop/yekuo.config.json'));
    const { code, stderr } = await run(['check', '../records/june.ndjson'], { folder: 'loop' });
    expect(code).toBe(2);
    expect(stderr).toContain('yekuo.config.json');
  });

  it('is either named or not used', async () => {
    write('mild.json', '{}');
    const { code, stderr } = await check('records/june.ndjson', '--config', 'mild.json', '--no-config');
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--no-config') as string });
  });

  it.each([
    [{ 'fee-not-permitted': { severity: 'off', reason: '  ' } }, 'fee-not-permitted'],
    [{ ...off, 'no-such-code': { severity: 'off', reason: 'x' } }, 'no-such-code'],
  ])('names the code with an invalid rule: %j', async (rules, code) => {
    write('yekuo.config.json', JSON.stringify({ rules }));
    const { stderr } = await check('records/june.ndjson');
    expect(stderr).toContain(`\n  rules.${code}`);
  });

  it.each(['text', 'json', 'html'])('shows in %s why a code is off', async (format) => {
    write('yekuo.config.json', JSON.stringify({ rules: off }));
    expect((await check('records/june.ndjson', '--format', format)).stdout).toContain('charged by the county');
  });
});

describe('the number of threads', () => {
  it.each(['0', '65', '100000', '-1', 'x'])('is not %s', async (jobs) => {
    expect((await check('records/june.ndjson', `--jobs=${jobs}`)).code).toBe(2);
  });
});

describe('the number of violations', () => {
  it('up to which a run does not fail', async () => {
    write('records/june.ndjson', lines(charged('a'), charged('b'), advised('c')));
    expect((await check('records/june.ndjson', '--max-violations', '1')).code).toBe(1);
    expect((await check('records/june.ndjson', '--max-violations', '2')).code).toBe(0);
    expect((await check('records/june.ndjson', '--max-violations', '2', '--fail-on', 'advisory')).code).toBe(1);
  });
});

describe('rows only', () => {
  it('are findings and faults of a run that ends with 0', async () => {
    write('records/june.ndjson', `${lines(charged('a'))}{\n`);
    const { code, stdout } = await check('records/june.ndjson', '--format', 'ndjson', '--exit-zero');
    expect(code).toBe(0);
    expect(stdout.match(/^\{"type":"(?:finding|fault)"/gm)).toHaveLength(2);
  });
});

describe('an earlier run', () => {
  it.each(['json', 'ndjson', 'sarif'])('makes only new findings fail, from its report in %s', async (format) => {
    await check('records/june.ndjson', '--format', format, '--output', 'earlier');
    expect((await check('records/june.ndjson', '--earlier', 'earlier')).code).toBe(0);
    write('records/june.ndjson', lines(charged('new'), charged('a')));
    const { code, stdout } = await check('records/june.ndjson', '--earlier', 'earlier', '--format', 'ndjson');
    expect(code).toBe(1);
    expect([...stdout.matchAll(/"case":"([^"]*)".*"new":(true|false)/g)].map(([, id, isNew]) => [id, isNew])).toEqual([
      ['new', 'true'],
      ['a', 'false'],
    ]);
  });

  it('marks new, unchanged and absent results in SARIF', async () => {
    write('records/june.ndjson', lines(charged('a'), charged('gone')));
    await check('records/june.ndjson', '--format', 'sarif', '--output', 'earlier');
    write('records/june.ndjson', lines(charged('new'), charged('a')));
    const { stdout } = await check('records/june.ndjson', '--earlier', 'earlier', '--format', 'sarif');
    const { runs } = JSON.parse(stdout) as { runs: readonly [{ results: readonly { baselineState: string }[] }] };
    expect(runs[0].results.map(({ baselineState }) => baselineState)).toEqual(['new', 'unchanged', 'absent']);
  });

  it('may have no findings', async () => {
    write('earlier', '');
    expect((await check('records/june.ndjson', '--earlier', 'earlier')).code).toBe(1);
  });

  it.each(['[]', '{}', 'x', '{"id":"a","facts":{}}\n{"id":"b","facts":{}}'])('is not %s', async (content) => {
    write('earlier', content);
    expect((await check('records/june.ndjson', '--earlier', 'earlier')).code).toBe(2);
  });
});

describe('a commit', () => {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x', ...args], { cwd: folder, stdio: 'ignore' });
  };

  it('makes only findings fail that it did not have', async () => {
    git('init', '-q');
    git('add', 'records');
    git('commit', '-q', '-m', 'x');
    expect((await check('records/*.ndjson', '--since', 'HEAD')).code).toBe(0);
    write('records/july.ndjson', lines(charged('new')));
    expect((await check('records/*.ndjson', '--since', 'HEAD')).code).toBe(1);
    write('records/july.ndjson', lines(clean('new')));
    write('records/june.ndjson', lines(clean('0'), charged('a')));
    expect((await check('records/*.ndjson', '--since', 'HEAD')).code).toBe(0);
  });

  it('has the findings of a file that was renamed since', async () => {
    write('records/june.ndjson', lines(clean('0'), charged('a')));
    git('add', 'records');
    git('commit', '-q', '-m', 'y');
    git('mv', 'records/june.ndjson', 'renamed as.jsonl');
    expect((await check('renamed as.jsonl', '--since', 'HEAD')).code).toBe(0);
    write('renamed as.jsonl', lines(clean('0'), charged('a'), charged('new')));
    expect((await check('renamed as.jsonl', '--since', 'HEAD')).code).toBe(1);
    expect((await run(['check', '../renamed as.jsonl', '--since', 'HEAD'], { folder: 'records' })).code).toBe(1);
    write('renamed as.jsonl', lines(clean('0'), charged('a')));
    expect((await run(['check', '../renamed as.jsonl', '--since', 'HEAD'], { folder: 'records' })).code).toBe(0);
    git('reset', '-q', '--hard');
  });

  it.each(['no-such-commit', '--output=x', 'HEAD; touch ran', ''])('is not %j', async (reference) => {
    expect((await check('records/*.ndjson', `--since=${reference}`)).code).toBe(2);
  });
});

it('every format is listed in both languages', async () => {
  const formats = (await check('--list-formats')).stdout.match(/^[a-z]+/gm);
  expect(formats).toContain('gitlab');
  expect((await check('--list-formats', '--lang', 'zh-CN')).stdout.match(/^[a-z]+/gm)).toEqual(formats);
  expect(readFileSync(join(folder, 'yekuo.config.json'), 'utf8')).toBe('{}');
});
