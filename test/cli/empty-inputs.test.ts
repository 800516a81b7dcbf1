/** An input without any record is an error unless it is allowed, whatever the command and the kind of file. */
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { workbook } from '../../examples/exports/write-workbook';
import { headers } from './exported-orders';
import { clean, lines, workplace } from './program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const files = {
  'nothing.ndjson': '',
  'blank.ndjson': '\n \r\n',
  'list.json': '[]',
  'nothing.csv': '',
  'blank.csv': '\r\n,,\r\n',
  'mark.csv': '\u{FEFF}',
  'headers.csv': `${headers.join(',')}\r\n`,
  'packed.csv.gz': gzipSync(''),
  'nothing.xlsx': workbook([{ name: 'Sheet1', rows: [] }]),
  'headers.xlsx': workbook([{ name: 'Sheet1', rows: [headers] }]),
} as const;
for (const [name, content] of Object.entries(files)) write(name, content);
write('one.ndjson', lines(clean('a')));
write('missing-headers.csv', 'NX-1,10kV\r\n');

describe.each(['check', 'due', 'readings', 'convert'])('yekuo %s', (command) => {
  it.each(Object.keys(files))('refuses %s, says so once, and accepts it if it is allowed', async (name) => {
    // A record under every reading takes half a second, so only one kind of file is read together with one.
    const isAlone = command === 'readings' && name !== 'blank.csv';
    for (const others of isAlone ? [[]] : [[], ['one.ndjson']]) {
      const args = [command, name, ...others, '--as-of', '2021-07-01'].filter((_, index, all) => command !== 'convert' || index < all.length - 2); // prettier-ignore
      const refused = await run(args);
      expect(refused.code).toBe(2);
      const said = `${refused.stdout}${refused.stderr}`;
      expect(said.match(/--allow-empty/g)).toHaveLength(1);
      expect(said).not.toMatch(/[1-9]\d* faults? of the input; the/);
      expect(await run([...args, '--allow-empty'])).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('does not allow a table whose headers are missing', async () => {
    expect((await run([command, 'missing-headers.csv', '--allow-empty'])).code).toBe(2);
  });
});

describe.each(['due', 'readings'])('yekuo %s', (command) => {
  it('counts the records that it cannot read, apart from inputs whose reason it gives', async () => {
    write('report.csv', '%PDF-1.7');
    write('broken.ndjson', '{"id":\n{"id":"b"}\n');
    const { code, stderr } = await run([command, 'broken.ndjson', 'nothing.ndjson', 'report.csv', 'nowhere.ndjson']);
    expect(code).toBe(2);
    expect(stderr.split('\n').map((line) => line.replace(/;.*/, ''))).toEqual([
      'yekuo: nothing.ndjson: contains no record',
      'yekuo: report.csv: it is a PDF document',
      'yekuo: nowhere.ndjson: no such file or folder',
      'yekuo: 2 faults of the input',
      '',
    ]);
  });
});
