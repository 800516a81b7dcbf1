/** Chinese and English: help, messages and answers follow `--lang`, or else the locale. */
import { afterAll, describe, expect, it } from 'vitest';
import { interpretations, type InterpretationId } from '../../src/policy';
import { decisions } from '../../src/rules/decisions';
import { clean, lines, workplace } from './program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);
write('clean.ndjson', lines(clean('a')));

const commands = ['check', 'due', 'decide', 'deadline', 'explain', 'decisions', 'completion', 'manual'];
const chinese = { environment: { LANG: 'zh_CN.UTF-8' } };

describe('help', () => {
  it.each([['--help'], ...commands.map((name) => [name, '--help'])])('names the exit codes: %s %s', async (...args) => {
    expect((await run(args)).stdout).toMatch(/^Usage: yekuo[^]*^Exit codes: 0 /m);
    expect((await run(args, chinese)).stdout).toMatch(/^用法：yekuo[^]*^退出码：0 /m);
  });

  it('names every option in both languages', async () => {
    for (const name of commands) {
      const options = async (language: string): Promise<readonly string[]> => {
        const { stdout } = await run([name, '--help', '--lang', language]);
        return [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = '']) => option);
      };
      expect(await options('zh-CN')).toEqual(await options('en'));
    }
  });
});

describe('the language', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, [], '用法'],
    [{ LANG: 'zh' }, [], '用法'],
    [{ LANG: 'C.UTF-8' }, [], 'Usage'],
    [{}, [], 'Usage'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_TW.UTF-8' }, [], '用法'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, [], 'Usage'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, [], '用法'],
    [{ LANG: 'zh_CN.UTF-8' }, ['--lang', 'en'], 'Usage'],
    [{}, ['--lang=zh-CN'], '用法'],
    [{}, ['--lang', 'zh'], '用法'],
    [{ LANG: 'zh_CN.UTF-8' }, ['--lang', 'en_GB.UTF-8'], 'Usage'],
    [{ LANG: 'zh_CN.UTF-8' }, ['--lang', 'fr'], '用法'],
  ])('of %j with %j is that of the help "%s"', async (environment, args, expected) => {
    expect((await run(['--help', ...args], { environment })).stdout).toContain(expected);
    expect((await run(['check', '--help', ...args], { environment })).stdout).toContain(expected);
  });
});

describe('a message on standard error', () => {
  write('broken.json', '{"id":\n');
  write('twice.json', '{"id":"a","id":"b"}');
  write('policy.json', '{"id":"pilot","parameters":{"days":1}}');
  write('untitled.json', '{"id":"pilot","title":{"zh":"试点"},"parameters":{"highVoltageProcessDays":"ten"}}');
  write('calendar.json', '{"holidays":["2027-13-01"]}');
  write('known.json', '{"version":2,"findings":[{}]}');

  it.each([
    ['chek'],
    ['check'],
    ['check', 'missing.ndjson'],
    ['check', '*.xml'],
    ['check', '[z-a]'],
    ['check', 'clean.ndjson', '--colour'],
    ['check', 'clean.ndjson', '--format'],
    ['check', 'clean.ndjson', '--format', 'xml'],
    ['check', 'clean.ndjson', '--jobs', 'two'],
    ['check', 'clean.ndjson', '--as-of', 'soon'],
    ['check', 'clean.ndjson', '--falsified', 'x'],
    ['check', 'clean.ndjson', '--output', 'a', '--output', 'b'],
    ['check', 'clean.ndjson', '--output', 'clean.ndjson'],
    ['check', 'clean.ndjson', '--output', 'no/such/folder'],
    ['check', 'clean.ndjson', '--output', '.'],
    ['check', 'clean.ndjson', '--policy', 'broken.json'],
    ['check', 'clean.ndjson', '--policy', 'twice.json'],
    ['check', 'clean.ndjson', '--policy', 'policy.json'],
    ['check', 'clean.ndjson', '--policy', 'untitled.json'],
    ['check', 'clean.ndjson', '--calendar', 'calendar.json'],
    ['check', 'clean.ndjson', '--baseline', 'known.json'],
    ['check', '-'],
    ['decide', 'nothing', '--facts', 'clean.ndjson'],
    ['decide', 'processTimeLimit'],
    ['decide', 'processTimeLimit', '--facts', 'policy.json'],
    ['deadline'],
    ['deadline', '--from', '2021-02-29', '--working-days', '1'],
    ['deadline', '--from', '2021-06-01'],
    ['deadline', 'works', '--from', '2021-06-01', '--facts', 'policy.json'],
    ['explain'],
    ['explain', 'nothingOfThisName'],
    ['decisions', 'x'],
  ])('is Chinese in a Chinese locale: %j', async (...args) => {
    const { code, stdout, stderr } = await run(args, chinese);
    expect({ code, stdout: stdout.replace(/^yekuo [^]*/, '') }).toEqual({ code: 2, stdout: '' });
    for (const line of stderr.trimEnd().split('\n')) {
      expect(line).toMatch(/\p{Script=Han}/u);
      expect(line).not.toMatch(/\s[：，；。]|[：，；。]\s/);
      // Nothing is named twice in a row.
      expect(line).not.toMatch(/(?:^|\s)([^：]+)：\1：/);
    }
    expect(stderr.replaceAll(/^用法见 yekuo [a-z ]*--help$/gm, '')).not.toMatch(/[a-z]{3,} [a-z]{2,} [a-z]{2,}/);
    expect((await run(args)).stderr).not.toMatch(/\p{Script=Han}/u);
  });
});

it.each([
  ['--baselin', '；是否想输入 --baseline？'],
  ['--qwertyuiop', '没有选项 --qwertyuiop\n'],
])('an unknown option is reported with the nearest known one: %s', async (option, said) => {
  const { code, stderr } = await run(['check', 'clean.ndjson', option], chinese);
  expect({ code, said: stderr.includes(said) }).toEqual({ code: 2, said: true });
});

describe('yekuo deadline', () => {
  it.each([
    [
      ['process'],
      '{"voltageLevel":"220V","supportingWorks":false}',
      /^2021-09-30 {2}2 个工作日（[^（]*三\(二\)3[^）]*）\n$/,
    ],
    [['process'], '{"voltageLevel":"10kV"}', /^尚不能确定：[-\d]+ 或 [-\d]+；缺少信息：重要客户、/],
    [['works'], '{"worksVoltageLevel":"220kV"}', /^无时限：/],
    [['works'], '{"worksVoltageLevel":"10kV"}', /^尚不能确定：[^]*缺少信息：[^a-z]*\n$/],
  ])('answers in Chinese: %j %s', async (args, facts, expected) => {
    const { stdout } = await run(['deadline', ...args, '--from', '2021-09-28', '--facts', '-'], {
      ...chinese,
      stdin: [facts],
    });
    expect(stdout).toMatch(expected);
  });
});

describe('yekuo explain', () => {
  it.each(['三(二)3', '三（二）3', '办电时限', '办电超时', '供电电压', '投资界面', 'Process limit exceeded', '3.2.3'])(
    'accepts %s',
    async (name) => {
      expect((await run(['explain', name], chinese)).code).toBe(0);
    },
  );

  it.each(['zh-CN', 'en'])('describes every rule in words in %s', async (language) => {
    for (const id of Object.keys(decisions)) {
      const { stdout } = await run(['explain', id, '--lang', language]);
      expect(stdout).not.toMatch(/[{}]|"test"|undefined|=>/);
    }
  });

  it('describes the readings that rows name below them, the chosen one marked', async () => {
    const { stdout } = await run(['explain', 'redLineEligibility'], chinese);
    const named = [...stdout.matchAll(/(I-\d\d)：/g)];
    expect(named).not.toEqual([]);
    for (const [, id] of named) {
      expect(stdout).toContain(`\n${id}  ${interpretations[id as InterpretationId].question.zh}\n`);
    }
    const explained = await run(['explain', 'processTimeLimit'], chinese);
    expect(explained.stdout).toContain('\n  * bothKindsBothDays：');
    expect(explained.stdout).not.toMatch(/[\p{Script=Han}]: |ProcessDays/u);
  });

  it.each([
    'I-07',
    'process-overtime',
    'transformerLease',
    'smallMicroMaximumCapacityKw',
    'highReliabilitySupply',
    'red',
    'works',
  ])('cites the clauses of %s in Chinese as the document numbers them, in English by their ids', async (name) => {
    const ids = /\b(?:goals\.\d|\d\.\d\.\d)/;
    expect((await run(['explain', name, '--lang', 'en'])).stdout).toMatch(ids);
    const { stdout } = await run(['explain', name], chinese);
    expect(stdout).toMatch(/三\(/);
    expect(stdout).not.toMatch(ids);
  });

  it('shows the conditions and the outcome of a row', async () => {
    const { stdout } = await run(['explain', 'supplyLine'], chinese);
    expect(stdout).toContain('接入容量 ≥ 8000');
  });
});
