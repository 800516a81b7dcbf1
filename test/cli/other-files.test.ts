/** Files that contain neither records nor a table, or have another encoding: each is identified. */
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { csvOf, faultsIn, headers, sound } from './exported-orders';
import { charged, clean, lines, workplace } from './program';

const place = workplace();
const { run, write } = place;
const faultsOf = faultsIn(place);
afterAll(place.remove);

const gbk = (text: string): Buffer =>
  Buffer.concat(
    Array.from(text, (unit) =>
      unit === '业' ? Buffer.from([0xd2, 0xb5]) : unit === '扩' ? Buffer.from([0xc0, 0xa9]) : Buffer.from(unit),
    ),
  );

const utf32 = (text: string): Buffer =>
  Buffer.concat(Array.from(`\u{FEFF}${text}`, (unit) => Buffer.from([...Buffer.from(unit, 'utf16le'), 0, 0])));

const bytes = (hex: string): Buffer => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(40, 1)]);

const others: readonly (readonly [says: string, content: Buffer])[] = [
  ['HTML', Buffer.from('<html><table><tr><td>申请编号</td></tr></table></html>')],
  ['HTML', Buffer.from('\u{FEFF}\n<!DOCTYPE html>\n<title>工单</title>')],
  ['XML', Buffer.from('<?xml version="1.0"?><cases/>')],
  ['XML', Buffer.from('<cases><case/></cases>')],
  ['PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
  ['bzip2', Buffer.from('BZh91AY&SY....')],
  ['xz', bytes('fd377a585a00')],
  ['Zstandard', bytes('28b52ffd')],
  ['7z', bytes('377abcaf271c')],
  ['RAR', bytes('526172211a0700')],
  ['image', bytes('89504e470d0a1a0a')],
  ['image', bytes('ffd8ffe0')],
  ['Parquet', bytes('50415231')],
  ['SQLite', Buffer.from('SQLite format 3\0....')],
  ['UTF-32', utf32('[{"id": "a"}]')],
];

describe('an input of another kind', () => {
  it.each(others)('%s', async (says, content) => {
    for (const name of ['a.json', 'a.ndjson', 'a.xlsx', 'a.xls', 'a.csv', 'a']) {
      write(name, content);
      const { code, stdout } = await run(['check', name, '--lang', 'en']);
      expect({ name, code }).toEqual({ name, code: 2 });
      expect(stdout).toContain(says);
      expect(stdout).not.toContain('not JSON');
    }
  });
});

/** A ZIP archive of empty files. */
function archiveOf(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])));
}

describe('an archive that is no workbook is called what it is', () => {
  it.each([
    ['OpenDocument', archiveOf('mimetype', 'content.xml')],
    ['.xlsb', archiveOf('[Content_Types].xml', 'xl/workbook.bin')],
    ['Word', archiveOf('[Content_Types].xml', 'word/document.xml')],
    ['unpack', archiveOf('orders.csv')],
  ])('%s', async (says, content) => {
    write('a.xlsx', content);
    const { code, stdout } = await run(['check', 'a.xlsx', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stdout).toContain(says);
  });
});

describe('a file under the name of another kind is called what it is, once', () => {
  const records = lines(clean('a'), clean('b'));
  const table = csvOf([headers, sound]);

  it.each([
    ['JSON', 'a.csv', records],
    ['JSON', 'a.tsv', `\u{FEFF}[\n  ${lines(clean('a'))}]`],
    ['JSON', 'a.txt', '{}'],
    ['table', 'a.ndjson', table],
    ['table', 'a.jsonl', `\u{FEFF}${csvOf([headers, sound], ';')}`],
    ['table', 'a.json', csvOf([headers, sound], '\t')],
    ['table', 'a.json.gz', gzipSync(table)],
  ])('%s in %s', async (says, name, content) => {
    write(name, content);
    const { code, stdout } = await run(['check', name, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stdout).toContain(says);
    expect(stdout.match(/ {2}fault {2}/g)).toHaveLength(1);
  });

  it('but a first line that is not JSON is one fault among records', async () => {
    expect(await faultsOf('a.ndjson', `id,facts\n${records}`)).toMatchObject({ code: 2, cases: 2 });
  });
});

describe('another file of a run that is of another kind', () => {
  const record = lines(clean('a'));
  const encoded: readonly (readonly [says: string, content: Buffer])[] = [
    ...others,
    ['gzip', gzipSync('{}')],
    ['UTF-16', Buffer.from('\u{FEFF}{}', 'utf16le')],
    ['UTF-16', Buffer.from('{"version": 2}', 'utf16le')],
    ['GB18030', gbk('{"业扩": 1}')],
  ];
  it.each(encoded)('%s', async (says, content) => {
    write('a.ndjson', record);
    write('other', content);
    for (const option of ['--policy', '--calendar', '--mapping', '--config', '--baseline', '--earlier']) {
      const { code, stderr } = await run(['check', 'a.ndjson', option, 'other', '--lang', 'en']);
      expect({ option, code }).toEqual({ option, code: 2 });
      expect(stderr).toContain(says);
    }
    const { code, stderr } = await run(['decide', 'processTimeLimit', '--facts', 'other', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

describe('a table is recognised by its first line', () => {
  const table = csvOf([headers, sound]);

  it.each([
    ['on standard input', table],
    ['with tabs', csvOf([headers, sound], '\t')],
    ['with a mark', `\u{FEFF}${table}`],
    ['with quotes', csvOf([headers, sound].map((row) => row.map((cell) => `"${cell}"`)))],
    ['packed', gzipSync(table)],
    ['in UTF-16', Buffer.from(`\u{FEFF}${table}`, 'utf16le')],
    ['in UTF-16 without a mark', Buffer.from(table, 'utf16le')],
    ['in UTF-16 with the high byte first, without a mark', Buffer.from(table, 'utf16le').swap16()],
  ])('%s', async (_, content) => {
    expect((await run(['check', '-', '--as-of', '2022-01-01'], { stdin: [content] })).code).toBe(0);
    for (const name of ['table', 'table.xlsx'])
      expect(await faultsOf(name, content)).toMatchObject({ code: 0, cases: 1 });
  });

  it('and records by theirs', async () => {
    expect((await run(['check', '-'], { stdin: [lines(charged('a'))] })).code).toBe(1);
    expect((await run(['check', '-'], { stdin: [`\u{FEFF}\n[${lines(charged('a'))}]`] })).code).toBe(1);
  });
});

describe('a byte that cannot be decoded', () => {
  const rows = Array.from({ length: 50 }, (_, index) => sound.with(0, `NX-${index + 1}`));

  it.each([[[]], [['--encoding', 'utf-8']]])('makes one row unreadable, with options %j', async (options) => {
    const content = Buffer.from(csvOf([headers, ...rows]));
    const at = content.indexOf('高压新装', content.indexOf('NX-7'));
    content[at] = 0xff;
    expect(await faultsOf('a.csv', content, ...options)).toEqual({
      code: 2,
      cases: 49,
      faults: [['undecodable', 8, 3]],
    });
  });

  it('a zero within UTF-8 is not UTF-16', async () => {
    const table = csvOf([headers, sound.with(2, '高\0压'), sound.with(0, 'NX-2')]);
    expect(await faultsOf('a.csv', table)).toEqual({ code: 2, cases: 1, faults: [['unknown-word', 2, 3]] });
  });

  it('names the line where nothing shows the encoding', async () => {
    const content = Buffer.concat([
      Buffer.from('id,usage\na,b\nc,'),
      Buffer.from([0xff, 0xff]),
      Buffer.from('\nd,other\n'),
    ]);
    expect(await faultsOf('a.csv', content)).toMatchObject({ code: 2, faults: [['unreadable-input', 3, 1]] });
  });
});
