/** No line of a message or of the text report becomes long, however wide a table is or whatever it contains. */
import { afterAll, describe, expect, it } from 'vitest';
import { workbook } from '../../examples/exports/write-workbook';
import { csvOf, headers, sound } from './exported-orders';
import { workplace } from './program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const longest = 1_200;
const extra = Array.from({ length: 800 }, (_, index) => `备用字段${index + 1}`);
const long = '长'.repeat(10_000);

write(
  'wide.csv',
  csvOf([
    [...headers, ...extra],
    [...sound, ...extra.map(() => '1')],
  ]),
);
write(
  'unnamed.csv',
  csvOf([
    [...headers, ...extra.map(() => '')],
    [...sound, ...extra.map(() => '1')],
  ]),
);
write(
  'header.csv',
  csvOf([
    [...headers, long],
    [...sound, '1'],
  ]),
);
write(
  'repeated.csv',
  csvOf([
    [...headers, ...extra.slice(0, 50).map(() => long)],
    [...sound, ...extra.slice(0, 50).map(() => '1')],
  ]),
);
write('word.csv', csvOf([headers, sound.map((cell, index) => (index === 0 ? cell : long))]));
write('id.csv', csvOf([headers, [long, ...sound.slice(1)]]));
write(
  'sheets.xlsx',
  workbook(Array.from({ length: 300 }, (_, index) => ({ name: `工作表${index + 1}`, rows: [headers, sound] }))),
);
write('named.json', JSON.stringify({ sheets: ['没有'] }));

describe.each(['en', 'zh-CN'])('in %s', (language) => {
  it.each(['wide.csv', 'unnamed.csv', 'header.csv', 'repeated.csv', 'word.csv', 'id.csv', 'sheets.xlsx'])(
    'of %s',
    async (name) => {
      for (const command of ['check', 'convert', 'due', 'readings', 'mapping']) {
        const { stdout, stderr } = await run([command, name, '--lang', language]);
        const said = command === 'convert' || command === 'mapping' ? stderr : `${stdout}${stderr}`;
        for (const line of said.split('\n'))
          expect(line.length, `${command}: ${line.slice(0, 100)}`).toBeLessThan(longest);
      }
    },
  );

  it('of sheets that a mapping names in vain', async () => {
    const { stdout } = await run(['check', 'sheets.xlsx', '--mapping', 'named.json', '--lang', language]);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(longest);
    expect(stdout).toContain(language === 'en' ? 'and 280 more' : '等 300 张');
  });

  it('and the number of columns that are left out is named', async () => {
    const { stderr } = await run(['convert', 'wide.csv', '--lang', language]);
    expect(stderr).toContain(language === 'en' ? '备用字段20 and 780 more' : '备用字段20等 800 列');
  });
});
