/** Text of the input in formats for programs: a reader gets it unchanged, and it controls nothing before. */
import * as fc from 'fast-check';
import { attributesOf } from './xml-attributes';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonText } from '../../../src/cli/output/json-text';
import { lines, workplace } from '../program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const texts = [
  '{0} and {foo} fee',
  '[see](https://example.org)',
  'a\\[b](c)',
  'one\ntwo\r\nthree\tfour',
  '\u{202E}turned',
  '\u{9B}2J',
  '##vso[task.complete result=Succeeded]',
  '\u{E0001}tag',
  'a\u{2028}b',
];

async function report(format: string, item: string): Promise<string> {
  write('fee.ndjson', lines({ id: item, facts: {}, fees: [{ item }] }));
  return (await run(['check', 'fee.ndjson', '--format', format])).stdout;
}

/** The text of a message as a SARIF reader shows it. */
function shownBySarif(text: string): string {
  expect(text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
  expect(text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
  return text
    .replaceAll('{{', '{')
    .replaceAll('}}', '}')
    .replaceAll(/\\([[\]\\])/g, '$1');
}

describe('a SARIF message', () => {
  it.each(texts)('contains no placeholder and no link for %j', async (item) => {
    const { runs } = JSON.parse(await report('sarif', item)) as {
      runs: readonly [{ results: readonly [{ message: { text: string } }] }];
    };
    expect(shownBySarif(runs[0].results[0].message.text)).toContain(item);
  });
});

describe('JUnit', () => {
  it.each(texts)('keeps %j in its attributes', async (item) => {
    const { values, outermost } = attributesOf(await report('junit', item));
    expect(values).toContain(item);
    expect(outermost).toEqual(['name', 'tests', 'failures', 'errors']);
  });

  it.each([...texts, '\n::error file=x::y', '\n##[error]y'])(
    'has no further lines and no command for %j',
    async (item) => {
      const plain = await report('junit', 'x');
      const output = await report('junit', item);
      expect(output.split('\n')).toHaveLength(plain.split('\n').length);
      expect(output).not.toMatch(/^\s*::|##[a-z]*\[/im);
    },
  );
});

describe('CSV', () => {
  it.each([...texts, 'a\u{200B}b'])('shows no invisible or direction-changing character of %j', async (item) => {
    const output = await report('csv', item);
    expect(output.replace(/^\u{FEFF}|\r\n/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}\u{2028}\u{2029}]/u);
  });

  it.each(['=1', '＝1', '+1', '＋1', '-1', '－1', '@x', '＠x'])('contains no formula for %j', async (id) => {
    write('fee.ndjson', lines({ id, facts: {}, fees: [{ item: 'meterFee' }] }));
    const { stdout } = await run(['check', 'fee.ndjson', '--format', 'csv']);
    expect(stdout).toContain(`,"'${id}",`);
  });
});

describe('the proposal of a mapping', () => {
  it.each(texts)('escapes %j for people and not for programs', async (text) => {
    write('table.csv', `工单编号,"${text}"\n1,2\n`);
    const { stdout, stderr } = await run(['mapping', 'table.csv']);
    expect(`${stdout}${stderr}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u{2028}\u{2029}]|##[a-z]*\[/iu);
    const header = text.replace(/[\s]+/gu, ' ');
    expect(JSON.parse(stdout)).toHaveProperty(['notes', header]);
  });
});

describe('the place of a cell', () => {
  const region = { startLine: 2 };

  it('is the line only, since a column of a table is not a column of text', async () => {
    write('table.csv', '工单编号,供电电压,用电设备容量\nt-1,220V,x\n');
    const sarif = await run(['check', 'table.csv', '--format', 'sarif']);
    expect(JSON.parse(sarif.stdout)).toMatchObject({
      runs: [{ invocations: [{ toolExecutionNotifications: [{ locations: [{ physicalLocation: { region } }] }] }] }],
    });
    const github = await run(['check', 'table.csv', '--format', 'github']);
    const azure = await run(['check', 'table.csv', '--format', 'azure']);
    for (const { stdout } of [sarif, github, azure])
      expect(stdout).not.toMatch(/startColumn|endColumn|\bcol=|columnnumber/);
    expect(github.stdout).toContain('::error file=table.csv,line=2,title=');
  });

  it('of a finding is the line only', async () => {
    write('table.csv', '工单编号,受理渠道\nt-1,其他\n');
    write('map.json', JSON.stringify({ columns: { 受理渠道: { to: 'intake.channel', values: { 其他: 'other' } } } }));
    for (const format of ['sarif', 'github', 'azure']) {
      const { code, stdout } = await run(['check', 'table.csv', '--mapping', 'map.json', '--format', format]);
      expect(code).toBe(1);
      expect(stdout).not.toMatch(/startColumn|endColumn|\bcol=|columnnumber/);
    }
  });
});

describe.each(['json', 'ndjson', 'sarif'])('%s', (format) => {
  it.each(texts)('escapes %j for people and not for programs', async (item) => {
    const output = await report(format, item);
    expect(output).not.toMatch(/[\u{7F}-\u{9F}\p{Cf}\u{2028}\u{2029}]|##[a-z]*\[/iu);
    const parsed: unknown = JSON.parse(output);
    expect(JSON.stringify(parsed)).toContain(JSON.stringify(item).slice(1, -1));
  });
});

it('JSON on one line parses to the value that was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...texts, '##', '[', 'vso', '#'), (value, text) => {
      for (const each of [value, text, [text, text], { [text]: value }]) {
        expect(JSON.parse(jsonText(each))).toEqual(JSON.parse(JSON.stringify(each)));
      }
    }),
  );
});
