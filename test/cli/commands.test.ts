import { afterAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { decisions } from '../../src/rules/decisions';
import { decisionTitle } from '../../src/messages';
import { findingCodes } from '../../src/compliance';
import { namedOutcomes } from '../../src/cli/commands/topics';
import { rulesIn } from '../../src/messages/texts-in';
import { clauseIds, departments, interpretationIds, interpretations, rulesVersion } from '../../src/policy';
import { workplace } from './program';
import { containing, notContaining } from '../support/matchers';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

describe('yekuo', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists the commands', async (option) => {
    const { code, stdout } = await run([option]);
    expect(code).toBe(0);
    for (const name of ['check', 'decide', 'deadline', 'explain', 'decisions']) expect(stdout).toContain(`  ${name} `);
  });

  it.each(['check', 'decide', 'deadline', 'explain', 'decisions'])('%s --help shows its usage', async (name) => {
    const { code, stdout } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: yekuo ${name} `));
    expect((await run(['help', name])).stdout).toBe(stdout);
  });

  it('--version prints the versions of the library and of its rules', async () => {
    const stdout = `${version} (rules ${rulesVersion})\n`;
    expect(await run(['--version'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('fails without a command, or with an unknown one', async () => {
    expect(await run([])).toMatchObject({ code: 2, stdout: '', stderr: containing('Usage:') });
    expect(await run(['chek'])).toMatchObject({ code: 2, stderr: containing('did you mean check?') });
    expect(await run(['unrelated'])).toMatchObject({ code: 2, stderr: notContaining('mean') });
  });
});

describe('the options of every command', () => {
  it.each([['--lang', 'zh-CN'], ['--lang=zh-CN']])('may come before the command: %j', async (...lang) => {
    expect((await run([...lang, '--help'])).stdout).toBe((await run(['--help', ...lang])).stdout);
    expect((await run([...lang, 'help', 'due'])).stdout).toBe((await run(['due', '--help', ...lang])).stdout);
    expect(await run([...lang, 'explain', '3.2.5'])).toEqual(await run(['explain', '3.2.5', ...lang]));
    expect(await run([...lang, '--help', 'explain'])).toEqual(await run(['explain', '--help', ...lang]));
    expect(await run([...lang, 'check'])).toEqual(await run(['check', ...lang]));
    expect((await run([...lang, '--version'])).stdout).toBe((await run(['--version'])).stdout);
  });

  it('may come after the command, and the last one counts', async () => {
    expect(await run(['check', '--version'])).toEqual(await run(['--version']));
    expect(await run(['help', '--lang', 'zh-CN', 'due'])).toEqual(await run(['due', '--help', '--lang', 'zh-CN']));
    const both = await run(['--lang', 'zh-CN', 'explain', '3.2.5', '--lang', 'en']);
    expect(both).toEqual(await run(['explain', '3.2.5', '--lang', 'en']));
  });

  it.each([
    [['--lang', 'fr', 'check'], '--lang takes zh-CN, en; received "fr"'],
    [['--lang'], '--lang'],
    [['--lang', 'zh-CN'], '用法'],
    [['--format', 'json', 'due', 'x.json'], 'put --format after the command: yekuo COMMAND --format …'],
    [['help', 'chek'], 'there is no command "chek"; did you mean check?'],
    [['--help', 'chek'], 'there is no command "chek"; did you mean check?'],
    [['help', 'check', 'due'], 'name one command'],
    [['--version', '--nonsense'], 'there is no option --nonsense'],
  ])('are refused where they are wrong: %j', async (args, said) => {
    expect(await run(args)).toMatchObject({ code: 2, stdout: '', stderr: containing(said) });
  });
});

describe('a value of an option', () => {
  write('none.ndjson', '');

  it.each(['policy', 'mapping', 'baseline', 'calendar', 'config', 'earlier', 'since', 'area', 'output', 'format'])(
    'must not be empty, as that of an unset variable is: --%s',
    async (option) => {
      for (const given of [[`--${option}`, ''], [`--${option}=`]]) {
        const refused = await run(['check', 'none.ndjson', ...given]);
        expect(refused).toMatchObject({ code: 2, stdout: '' });
        expect(refused.stderr).toContain(`yekuo: the value of --${option} is empty\n`);
        const chinese = await run(['--lang', 'zh-CN', 'check', 'none.ndjson', ...given]);
        expect(chinese.stderr).toContain(`yekuo: 选项 --${option} 的值为空\n`);
      }
    },
  );

  it.each<readonly [readonly string[], string, string]>([
    [['check', '--format'], 'option --format needs a value', '选项 --format 缺少参数'],
    [
      ['check', '--max-faults', '-1'],
      'option --max-faults needs a value; write --max-faults=VALUE if it begins with "-"',
      '选项 --max-faults 缺少参数；以“-”开头的参数写作 --max-faults=参数',
    ],
    [['due', '--allow-empty=yes'], 'option --allow-empty takes no value', '选项 --allow-empty 不带参数'],
  ])('is asked for in words: %j', async (args, english, chinese) => {
    expect((await run(args)).stderr).toContain(`yekuo: ${english}\n`);
    expect((await run([...args, '--lang', 'zh-CN'])).stderr).not.toContain(english);
    expect((await run(['--lang', 'zh-CN', ...args])).stderr).toContain(`yekuo: ${chinese}\n`);
  });

  it('is refused where it would have no effect: a sheet of a text', async () => {
    write('table.csv', 'id,voltageLevel\r\n');
    const { code, stdout, stderr } = await run(['mapping', 'table.csv', '--sheet', 'Sheet1']);
    expect({ code, stdout, stderr }).toMatchObject({
      code: 2,
      stdout: '',
      stderr: containing('--sheet is for workbooks; table.csv is a text file'),
    });
  });
});

describe('yekuo decide', () => {
  const stdin = ['{"voltageLevel": "220V", "supportingWorks": false}'];

  it('decides from facts', async () => {
    const { code, stdout } = await run(['decide', 'processTimeLimit', '--facts', '-'], { stdin });
    expect(code).toBe(0);
    expect(stdout).toContain('2 working days');
    expect(stdout).toContain('3.2.3');
    write('facts.json', stdin[0] ?? '');
    expect((await run(['decide', 'processTimeLimit', '--facts', 'facts.json'])).stdout).toBe(stdout);
  });

  it('lists what an open answer depends on', async () => {
    const { code, stdout } = await run(['decide', 'processTimeLimit', '--facts', '-', '--format', 'json'], {
      stdin: ['{"voltageLevel": "10kV"}'],
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'open',
      missing: ['importantCustomer', 'assetTransfer', 'usage', 'residentialSupply'],
    });
  });

  it('answers in Chinese, and by a policy of the user', async () => {
    write('policy.json', '{"id": "pilot", "parameters": {"lowVoltageProcessDays": 4}}');
    const args = ['decide', 'processTimeLimit', '--facts', '-', '--policy', 'policy.json', '--lang', 'zh-CN'];
    expect((await run(args, { stdin })).stdout).toContain('4个工作日');
  });

  it.each<readonly [string, readonly string[], string]>([
    ['an unknown decision', ['processTimeLimits', '--facts', '-'], 'did you mean processTimeLimit?'],
    ['no decision', ['--facts', '-'], 'name one decision'],
    ['no facts', ['processTimeLimit'], '--facts'],
    ['facts that are not there', ['processTimeLimit', '--facts', 'missing.json'], 'no such file'],
  ])('fails for %s', async (_, args, message) => {
    expect(await run(['decide', ...args], { stdin })).toMatchObject({
      code: 2,
      stderr: containing(message),
    });
  });

  it.each(['{"voltageLevel": "9kV"}', '[]', 'null', '{"voltage": 1}', '{', ''])(
    'fails for the facts %s',
    async (facts) => {
      expect(await run(['decide', 'processTimeLimit', '--facts', '-'], { stdin: [facts] })).toMatchObject({
        code: 2,
        stdout: '',
      });
    },
  );
});

describe('yekuo deadline', () => {
  it.each<readonly [readonly string[], string, string]>([
    [['--from', '2021-09-28', '--working-days', '7'], '', '2021-10-13\n'],
    [['--from', '2021-09-28', '--working-days', '0'], '', '2021-09-28\n'],
    [
      ['--from', '2026-12-28', '--working-days', '3'],
      '',
      '2026-12-31  not certain: the calendar does not cover every day counted\n',
    ],
    [
      ['process', '--from', '2021-09-30', '--facts', '-'],
      '{"voltageLevel": "220V", "supportingWorks": false}',
      '2021-10-09  2 working days (3.3.1, 3.2.3, goals.4)\n',
    ],
    [
      ['process', '--from', '2021-09-28', '--facts', '-'],
      '{"voltageLevel": "10kV"}',
      'open: 2021-11-02 or 2021-10-26; unknown: importantCustomer, assetTransfer, usage, residentialSupply\n',
    ],
    [
      ['works', '--from', '2021-09-28', '--facts', '-', '--customer-works', '2021-10-12'],
      '{"worksVoltageLevel": "10kV", "worksType": "lineTap"}',
      "2021-10-12  the customer's own works\n",
    ],
    [
      ['works', '--from', '2021-09-28', '--facts', '-', '--agreed', '2021-10-14'],
      '{"worksVoltageLevel": "10kV", "worksType": "lineTap"}',
      '2021-10-13  7 working days (3.2.5)\nthe completion agreed with the customer is too late\n',
    ],
    [
      ['works', '--from', '2021-09-28', '--facts', '-', '--agreed', '2021-10-13', '--lang', 'zh-CN'],
      '{"worksVoltageLevel": "10kV", "worksType": "lineTap"}',
      '2021-10-13  7 个工作日（三(二)5）\n与客户约定的完成日未超期\n',
    ],
    [
      ['works', '--from', '2021-09-28', '--facts', '-'],
      '{"worksVoltageLevel": "220kV"}',
      'none: the table does not cover these works\n',
    ],
  ])('%j', async (args, facts, expected) => {
    expect(await run(['deadline', ...args], { stdin: [facts] })).toEqual({ code: 0, stdout: expected, stderr: '' });
  });

  it('prints JSON', async () => {
    const { stdout } = await run(['deadline', '--from', '2021-09-28', '--working-days', '7', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({ date: '2021-10-13', certain: true });
  });

  it('counts by a calendar with a further notice', async () => {
    write('2027.json', '{"holidays": ["2027-01-01", "2027-01-04"], "makeupWorkdays": [], "through": "2027-12-31"}');
    const args = ['deadline', '--from', '2026-12-31', '--working-days', '1', '--calendar', '2027.json'];
    expect((await run(args)).stdout).toMatch(/^2027-01-05 /);
  });

  it.each<readonly [readonly string[]]>([
    [[]],
    [['--working-days', '7']],
    [['--from', '2021-09-28']],
    [['--from', '2021-02-29', '--working-days', '7']],
    [['--from', '2021-09-28', '--working-days', '-1']],
    [['--from', '2021-09-28', '--working-days', '1.5']],
    [['process', '--from', '2021-09-28']],
    [['both', '--from', '2021-09-28']],
    [['process', 'works', '--from', '2021-09-28']],
    [['works', '--from', '2021-09-28', '--facts', '-', '--customer-works', 'soon']],
    [['works', '--from', '2021-09-28', '--facts', '-', '--agreed', 'soon']],
  ])('fails for %j', async (args) => {
    const result = await run(['deadline', ...args], { stdin: ['{"worksVoltageLevel": "220kV"}'] });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).not.toContain('unexpected');
  });
});

describe('an error', () => {
  it.each([
    [['completion', 'tcsh'], 'yekuo completion takes bash, zsh, fish'],
    [['deadline', 'x', '--from', '2021-06-01'], 'yekuo deadline takes process, works'],
    [['deadline', '--from', '2021-02-30', '--working-days', '3'], '--from takes YYYY-MM-DD'],
    [
      ['deadline', '--from', '2021-06-01', '--working-days', '3', '--agreed', '2021-06-02'],
      '--agreed is only for works',
    ],
    [
      ['deadline', '--from', '2021-06-01', '--working-days', '3', '--facts', 'f.json'],
      '--facts is only for process, works',
    ],
    [
      ['deadline', '--from', '2021-06-01', '--working-days', '3', '--policy', 'default'],
      '--policy is only for process, works',
    ],
    [
      ['deadline', 'process', '--from', '2021-06-01', '--facts', 'f.json', '--customer-works', '2021-06-02'],
      '--customer-works is only for works',
    ],
    [
      ['deadline', 'works', '--from', '2021-06-01', '--facts', 'f.json', '--working-days', '3'],
      '--working-days is not for works',
    ],
    [['deadline', 'process', '--from', 'x', '--facts', 'f.json'], '--from takes YYYY-MM-DD'],
    [['deadline', 'works', '--from', '2021-06-01', '--facts', 'f.json', '--agreed', 'x'], '--agreed takes YYYY-MM-DD'],
  ])('quotes the argument as it was written: %j', async (args, said) => {
    write('f.json', '{}');
    const { code, stderr } = await run([...args, '--lang', 'en']);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: containing(said) });
  });
});

describe('yekuo explain', () => {
  it.each(['en', 'zh-CN'])('explains every clause, code, decision and interpretation in %s', async (language) => {
    for (const name of [...clauseIds, ...findingCodes, ...Object.keys(decisions), ...interpretationIds]) {
      const { code, stdout } = await run(['explain', name, '--lang', language]);
      expect({ name, code, first: stdout.startsWith(`${name}  `) }).toEqual({ name, code: 0, first: true });
      expect(stdout).not.toContain('undefined');
    }
  });

  it('lists what belongs to a clause', async () => {
    const { stdout } = await run(['explain', '3.2.5']);
    for (const name of ['supportingWorksLimit', 'works-overtime', 'I-11']) expect(stdout).toContain(name);
  });

  it('marks the chosen reading', async () => {
    expect((await run(['explain', 'I-07'])).stdout.match(/^ {2}\* /gm)).toHaveLength(1);
  });

  it('shows parameters by name and value', async () => {
    const { stdout } = await run(['explain', 'processTimeLimit']);
    expect(stdout).toContain('highVoltageProcessDays 16 + designReviewExtraDays 3 + interimInspectionExtraDays 2');
    expect((await run(['explain', 'smallMicroEnterprise'])).stdout).toContain('smallMicroMaximumCapacityKw 160');
  });

  it.each([
    ['planningRedLine', '规划红线'],
    ['meterBox', '表箱'],
    ['oneCertificatePilot', '一证办结试点'],
    ['threeZeros', '三零'],
    ['supplyStations', '供电所'],
    ['highReliabilitySupply', '高可靠性供电费'],
    ['yellow', '黄色'],
  ])('explains a name that answers use: %s', async (id, called) => {
    for (const name of [id, called]) {
      for (const language of ['en', 'zh-CN']) {
        const { code, stdout } = await run(['explain', name, '--lang', language]);
        expect({ code, isExplained: stdout.includes(`${id}  `) }).toEqual({ code: 0, isExplained: true });
        expect(/\p{Script=Han}/u.test(stdout)).toBe(language === 'zh-CN');
      }
    }
  });

  it('explains a question by its readings, as `yekuo readings` prints them', async () => {
    const { stdout } = await run(['explain', 'I-01']);
    for (const name of ['everyLimitAtOnce', 'I-01 everyLimitAtOnce', '低压小微企业的办电时限是2、5还是15个工作日？'])
      expect((await run(['explain', name])).stdout).toBe(stdout);
    const every = interpretationIds.flatMap((id) => interpretations[id].readings.map((each) => `${id} ${each.id}`));
    for (const name of every) expect((await run(['explain', name])).code, name).toBe(0);
  });

  it('explains every rule, every named outcome and every department', async () => {
    const rules = Object.keys(rulesIn('en'));
    const outcomes = namedOutcomes('en').map(({ id }) => id);
    for (const name of [...rules, ...new Set(outcomes), ...Object.keys(departments)]) {
      const { code, stdout } = await run(['explain', name, '--lang', 'zh-CN']);
      expect({ name, code, isTold: stdout.includes(`${name}  `) }).toEqual({ name, code: 0, isTold: true });
      expect(stdout).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  it('describes the readings of a row in words', async () => {
    const { stdout } = await run(['explain', 'processTimeLimit', '--lang', 'zh-CN']);
    const [row = ''] = /^.*I-10.*→.*$/m.exec(stdout) ?? [];
    expect(row).toMatch(/I-10：“[^”]*\p{Script=Han}/u);
    expect(row).toContain('（fifteenWithWorks）');
  });

  it('suggests nothing that is not similar', async () => {
    for (const name of ['三某', 'x', '某某', '二三']) {
      expect((await run(['explain', name, '--lang', 'en'])).stderr).not.toContain('did you mean');
    }
  });

  it('fails for an unknown name', async () => {
    expect((await run(['explain', 'process-overtimes'])).stderr).toContain('did you mean process-overtime?');
    expect((await run(['explain'])).code).toBe(2);
  });
});

describe('yekuo decisions', () => {
  it('lists every decision', async () => {
    const { stdout } = await run(['decisions', '--lang', 'zh-CN']);
    for (const { id } of Object.values(decisions)) {
      expect(stdout).toContain(id);
      expect(stdout).toContain(decisionTitle(id, 'zh-CN'));
    }
    expect(JSON.parse((await run(['decisions', '--format', 'json'])).stdout)).toHaveLength(
      Object.keys(decisions).length,
    );
    expect((await run(['decisions', 'x'])).code).toBe(2);
  });
});
