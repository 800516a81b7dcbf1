/** The separator of a table as text is that of its headers, whatever stands above and below them. */
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { separatorOf } from '../../src/cli/input/table/separator';
import { runs } from '../support/runs';
import { csvOf, headers, sound } from './exported-orders';
import { workplace } from './program';

const { run, write, remove } = workplace();
afterAll(remove);

const separators = [',', ';', '\t', '|'];
const titles = ['', '业扩报装明细表', '业扩报装明细表, 2021年6月', '单位：某供电所; 月份：6', '"六月\n报表"', '  '];

describe('the separator', () => {
  it.each([
    ['a;b\n1,5;2,5\n3,5;4,5', ';'],
    ['a;b', ';'],
    ['a', ','],
    ['', ','],
    ['表\na|b\n', '|'],
    ['表, 六月\n\n\na\tb\n1\t2', '\t'],
    ['"a,b,c";d\n1;2', ';'],
    ['a,b,c\n1\n2', ','],
    ['表\na;b;c\n\n1', ';'],
    ['id;papers\n1;x,y,z\n2;x,y,z', ';'],
  ])('of %j', (text, separator) => {
    expect(separatorOf(text, undefined)).toEqual({ taken: separator, after: 0 });
    expect(separatorOf(text, '^')).toEqual({ taken: '^', after: 0 });
    expect(separatorOf(`sep=|\n${text}`, undefined)).toEqual({ taken: '|', after: 6 });
  });

  it('is the same in pieces of any size, under any title and with any number of rows', async () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...titles),
        fc.constantFrom(...separators),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 20 }),
        places,
        async (title, separator, end, count, cuts) => {
          const rows = Array.from({ length: count }, (_, index) => sound.with(0, `NX-${index}`));
          const text = title.replace('\n', end) + end + csvOf([headers, ...rows], separator, end);
          write('m.json', JSON.stringify({ header: { row: title === '' ? 1 : 2 } }));
          const bytes = Buffer.from(text);
          const stdin = [0, ...cuts.sort((one, other) => one - other)].map((from, at, all) =>
            bytes.subarray(from, all[at + 1]),
          );
          const { code, stdout } = await run(['convert', '-', '--mapping', 'm.json'], { stdin });
          expect(code).toBe(0);
          const ids = stdout
            .trimEnd()
            .split('\n')
            .map((line) => (JSON.parse(line) as { id: string }).id);
          expect(ids).toEqual(rows.map(([id]) => id));
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('of a table under a title is known to the proposal of a mapping', async () => {
    write('a.csv', `业扩报装明细表\r\n${csvOf([headers, sound], '\t')}`);
    const { stdout } = await run(['mapping', 'a.csv']);
    expect(JSON.parse(stdout)).toMatchObject({ header: { row: 2 }, columns: { 申请编号: 'id' } });
  });
});
