/** Text of the input in formats for programs: it is the same for whoever reads the format, and steers nothing before. */
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

/** What a reader of SARIF makes of the text of a message. */
function shownBySarif(text: string): string {
  expect(text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
  expect(text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
  return text
    .replaceAll('{{', '{')
    .replaceAll('}}', '}')
    .replaceAll(/\\([[\]\\])/g, '$1');
}

describe('a SARIF message', () => {
  it.each(texts)('holds no placeholder and no link for %j', async (item) => {
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
});

describe.each(['json', 'ndjson', 'sarif'])('%s', (format) => {
  it.each(texts)('shows %j to programs alone', async (item) => {
    const output = await report(format, item);
    expect(output).not.toMatch(/[\u{7F}-\u{9F}\p{Cf}\u{2028}\u{2029}]|##[a-z]*\[/iu);
    const parsed: unknown = JSON.parse(output);
    expect(JSON.stringify(parsed)).toContain(JSON.stringify(item).slice(1, -1));
  });
});

it('JSON in one line is parsed to what was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...texts, '##', '[', 'vso', '#'), (value, text) => {
      for (const each of [value, text, [text, text], { [text]: value }]) {
        expect(JSON.parse(jsonText(each))).toEqual(JSON.parse(JSON.stringify(each)));
      }
    }),
  );
});
