import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { workbook, type WorkbookCell } from '../../examples/exports/write-workbook';
import { csvOf, faultsIn, headers, sound } from './exported-orders';
import { inputUnits, partsOf } from '../../src/cli/input/read-units';
import { chunks, cut, workplace } from './program';
import { runs } from '../support/runs';

const place = workplace();
const { run, write, read } = place;
const faultsOf = faultsIn(place);
afterAll(place.remove);

const plain = csvOf([headers, sound]);
const record = {
  id: 'NX-1',
  facts: { voltageLevel: '10kV', applicationType: 'newInstallation', appliedCapacityKva: 315 },
  intake: { appliedAt: '2021-06-10T16:50:00+08:00' },
  connectedOn: '2021-07-01',
};

/** What `convert` makes of a file. */
async function converted(name: string, content: string | Uint8Array, ...options: readonly string[]): Promise<unknown> {
  write(name, content);
  const { stdout, stderr, code } = await run(['convert', name, ...options]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const utf16 = (text: string): Buffer => Buffer.from(`\u{FEFF}${text}`, 'utf16le');
/** "申请编号", "供电电压" and so on in GB18030, which Node cannot write. */
const gb18030 = Buffer.concat([
  Buffer.from('c9eac7ebb1e0bac52cb9a9b5e7b5e7d1b92cbacfcdacc8ddc1bf0d0a', 'hex'),
  Buffer.from('4e582d312cbdbbc1f731306b562c3331350d0a', 'hex'),
]);

describe('CSV as systems write it', () => {
  it.each([
    ['commas and CRLF', plain],
    ['a byte order mark', `\u{FEFF}${plain}`],
    ['LF', csvOf([headers, sound], ',', '\n')],
    ['CR', csvOf([headers, sound], ',', '\r')],
    ['no end of the last line', plain.trimEnd()],
    ['semicolons', csvOf([headers, sound], ';')],
    ['tabs', csvOf([headers, sound], '\t')],
    ['sep=', `sep=;\r\n${csvOf([headers, sound], ';')}`],
    ['quotes around everything', csvOf([headers, sound].map((row) => row.map((cell) => `"${cell}"`)))],
    ['blank lines', `${csvOf([headers])}\r\n${csvOf([sound])}\r\n\r\n`],
    ['UTF-16', utf16(csvOf([headers, sound], '\t'))],
    ['UTF-16 without a mark', Buffer.from(csvOf([['id', 'connectedOn']]) + plain.slice(0, 0), 'utf16le')],
    ['gzip', gzipSync(plain)],
  ])('%s', async (name, content) => {
    const records = name === 'UTF-16 without a mark' ? [] : [record];
    write('a.csv', content);
    const { stdout } = await run(['convert', 'a.csv']);
    expect(
      stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(records);
  });

  it('GB18030, detected or named', async () => {
    const expected = [{ id: 'NX-1', facts: { voltageLevel: '10kV', appliedCapacityKva: 315 } }];
    expect(await converted('gbk.csv', gb18030)).toEqual(expected);
    expect(await converted('gbk.csv', gb18030, '--encoding', 'gbk')).toEqual(expected);
  });

  it('in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.boolean(), async (size, wide) => {
        const text = csvOf([headers, sound.with(0, '"N""X\n1"')]);
        const bytes = wide ? utf16(text) : Buffer.from(text);
        const stdin = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        write('m.json', '{}');
        const { stdout } = await run(['convert', '-', '--mapping', 'm.json'], { stdin });
        expect(JSON.parse(stdout)).toEqual({ ...record, id: 'N"X\n1' });
      }),
      { numRuns: runs(30) },
    );
  });

  it('in chunks of many rows, read a few at a time and in order', async () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `NX-${index}`);
    const text = csvOf([headers, ...ids.map((id) => sound.with(0, id))]);
    const units: (readonly unknown[])[] = [];
    for await (const unit of inputUnits('a.csv', chunks([text]))) {
      units.push(partsOf(unit).map((part) => ('record' in part ? (part.record as { id: string }).id : part)));
    }
    expect(units.flat()).toEqual(ids);
    // Only values that are alive together are copied by the garbage collector.
    expect(Math.max(...units.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});

describe('bad input: located, the rest still judged, exit 2', () => {
  const second = sound.with(0, 'NX-2');

  it.each([
    ['a number with a unit in it', csvOf([headers, sound, second.with(3, '315kVA')]), ['unit-in-number', 3, 4]],
    ['a day that does not exist', csvOf([headers, sound, second.with(5, '2021-02-30')]), ['impossible-date', 3, 6]],
    ['full-width digits', csvOf([headers, sound, second.with(3, '３１５')]), ['full-width', 3, 4]],
    ['an error of a formula', csvOf([headers, sound, second.with(3, '#REF!')]), ['error-value', 3, 4]],
    ['a cell that begins with =', csvOf([headers, sound, second.with(3, '=1+1')]), ['formula', 3, 4]],
    ['a cell below a carriage return', `${plain.replace('NX-1', '"NX\r-1"')}NX-2,x\r\n`, ['unknown-word', 3, 2]],
    ['a header twice', csvOf([headers.with(5, '合同容量'), sound]), ['duplicate-header', 1, 6]],
    ['a quote that does not end', `${plain}"NX-2,x\r\n`, ['unreadable-row', 3, 1]],
    ['a quote within a cell', `${plain}"NX"-2,x\r\n`, ['unreadable-row', 3, 1]],
  ])('%s', async (_, content, fault) => {
    const { code, faults } = await faultsOf('bad.csv', content);
    expect({ code, faults }).toEqual({ code: 2, faults: [fault] });
  });

  it('quotes that are not doubled, in any row and in chunks of any size: the other rows are read', async () => {
    const right = ['NX,1', 'NX"2', 'NX\n3', 'NX 4'].map((id) => `"${id.replace('"', '""')}",10kV\n`);
    const wrong = ['"NX"-5,10kV\n', 'x,"10"kV"\n', '"a"b,"c\n'];
    // Without wrong quotes, it is certain whether a carriage return is within quotes.
    const manyOf = (...rows: readonly string[]): fc.Arbitrary<string[]> =>
      fc.array(fc.constantFrom(...rows), { maxLength: 60 });
    const all = fc.oneof(manyOf(...right, ...wrong), manyOf(...right, '"NX\r5",10kV\n'));
    await fc.assert(
      fc.asyncProperty(all, fc.integer({ min: 1, max: 90 }), async (rows, size) => {
        const text = `申请编号,供电电压\n${rows.join('')}`;
        const found: string[] = [];
        for await (const unit of inputUnits('a.csv', chunks(cut(text, size)))) {
          for (const part of partsOf(unit))
            found.push('fault' in part ? `${part.fault}:${part.line}` : `read:${part.line}`);
        }
        let line = 2;
        const expected = rows.map((each) => {
          const kind = wrong.includes(each) ? 'unreadable-row' : 'read';
          const outcome = `${kind}:${line}`;
          line += each.split('\n').length - 1;
          return outcome;
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: runs(200) },
    );
  });

  /** The ids and the faults of a text that comes in pieces, each with its line. */
  const readFrom = async (text: string, size: number): Promise<readonly string[]> => {
    const found: string[] = [];
    for await (const unit of inputUnits('a.csv', chunks(cut(text, size)))) {
      for (const part of partsOf(unit)) found.push(`${'fault' in part ? part.fault : 'read'}:${part.line}`);
    }
    return found;
  };

  it('a quote that is not closed, in any row and in chunks of any size: the other rows are read', async () => {
    const row = fc.constantFrom('NX 1,10kV\n', 'N"X,10kV\n', '"NX\n3",10kV\n');
    const open = fc.constantFrom('"NX-5,10kV\n', 'NX-5,"10kV\n', '"NX\n-5","10kV\n');
    const rows = fc.tuple(fc.array(row), open, fc.array(fc.constantFrom('NX 1,10kV\n', 'N X,10"kV\n')));
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 90 }), async ([before, wrong, after], size) => {
        let line = 2;
        const expected = [...before, wrong, ...after].map((each) => {
          const outcome = `${each === wrong ? 'unreadable-row' : each.includes('kV') ? 'read' : ''}:${line}`;
          line += each.split('\n').length - 1;
          return outcome;
        });
        const text = `申请编号,客户经理\n${[...before, wrong, ...after].join('')}`;
        expect(await readFrom(text, size)).toEqual(expected);
      }),
      { numRuns: runs(200) },
    );
  });

  it('a quote that is not closed, before more text than is kept in memory', async () => {
    const rows = 10_000;
    const text = `申请编号,客户经理\n"NX-0,x\n${`NX-1,${'abcdefghij'.repeat(60)}\n`.repeat(rows)}`;
    expect(text.length).toBeGreaterThan(5 * 1024 * 1024);
    const found = await readFrom(text, 1024 * 1024);
    expect(found.slice(0, 2)).toEqual(['unreadable-row:2', 'read:3']);
    expect(found).toHaveLength(rows + 1);
  });

  it('the valid rows are judged', async () => {
    expect((await faultsOf('bad.csv', csvOf([headers, sound, second.with(3, '315kVA')]))).cases).toBe(1);
  });

  it('a header that was renamed', async () => {
    write('m.json', JSON.stringify({ columns: { 接电时间: 'connectedOn' } }));
    const { code, cases, faults } = await faultsOf(
      'bad.csv',
      csvOf([headers.with(5, '接电日'), sound]),
      '--mapping',
      'm.json',
    );
    expect({ code, cases, faults }).toEqual({ code: 2, cases: 1, faults: [['missing-column', 1, 1]] });
  });

  it.each([
    ['GB18030 named UTF-8', gb18030, 'utf-8', 'gb18030'],
    ['UTF-8 named GBK', Buffer.from(csvOf([headers, sound])), 'gbk', 'utf-8'],
    ['UTF-8 with a mark named GBK', Buffer.from('\uFEFFid\nNX-1\n'), 'gbk', 'utf-8'],
    ['UTF-16 named GBK', utf16(csvOf([headers, sound])), 'gbk', 'utf-16le'],
    ['UTF-8 named UTF-16', Buffer.from(csvOf([headers, sound])), 'utf-16', 'utf-8'],
  ])('the wrong encoding: %s', async (_, bytes, named, shown) => {
    const { code, faults } = await faultsOf('bad.csv', bytes, '--encoding', named);
    expect({ code, faults }).toEqual({ code: 2, faults: [['unreadable-input', 1, 1]] });
    expect((await run(['check', 'bad.csv', '--encoding', named, '--lang', 'en'])).stdout).toContain(
      `bytes are ${shown}`,
    );
  });

  it('text of both encodings is read as the one that was named', async () => {
    write('both.csv', Buffer.concat([Buffer.from('id\n'), Buffer.from([0xc1, 0xaa, 0xcd, 0xa8, 10])])); // 联通 in GBK
    const { stdout } = await run(['convert', 'both.csv', '--encoding', 'gbk']);
    expect(stdout).toContain('{"id":"联通"');
  });

  it('an unknown encoding', async () => {
    const binary = Buffer.from(Array.from({ length: 400 }, (_, index) => 128 + ((index * 37) % 128)));
    expect(await faultsOf('bad.csv', binary)).toMatchObject({ code: 2, faults: [['unreadable-input', 1, 1]] });
  });

  it('an unused column is reported', async () => {
    write(
      'more.csv',
      csvOf([
        [...headers, '户名'],
        [...sound, 'x'],
      ]),
    );
    expect((await run(['check', 'more.csv', '--as-of', '2022-01-01', '--lang', 'en'])).stderr).toBe(
      'yekuo: more.csv: columns not used: 户名\n',
    );
  });
});

describe('columns without a name', () => {
  const unnamed = '申请编号,供电电压,,\r\nNX-1,10kV,x,\r\n';

  it('are not used, and named by their letters where there are values in them', async () => {
    write('unnamed.csv', unnamed);
    const { code, stderr } = await run(['convert', 'unnamed.csv', '--lang', 'en']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'yekuo: unnamed.csv: columns not used: column C, without a name\n',
    });
    expect((await run(['convert', 'unnamed.csv', '--lang', 'zh-CN'])).stderr).toContain('未使用的列：C 列（无表头）');
  });

  it('are ignored by their letters', async () => {
    write('m.json', '{"ignore": ["C"]}');
    write('unnamed.csv', unnamed);
    expect(await run(['convert', 'unnamed.csv', '--mapping', 'm.json'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('of a workbook may be any column', async () => {
    const rows = [
      ['申请编号', undefined, '供电电压'],
      ['NX-1', 'x', '10kV', undefined, 'y'],
    ];
    write('unnamed.xlsx', workbook([{ name: '工单', rows }]));
    const { code, stderr } = await run(['convert', 'unnamed.xlsx', '--lang', 'en']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'yekuo: unnamed.xlsx 工单: columns not used: column B, without a name, column E, without a name\n',
    });
  });
});

describe('workbooks', () => {
  const cells: readonly WorkbookCell[] = [
    'NX-1',
    '交流10kV',
    '高压新装',
    315,
    { days: 44_357.701388888891, withTime: true },
    { days: 44_378 },
  ];
  const sheet = (...rows: readonly (readonly WorkbookCell[])[]): Uint8Array =>
    workbook([{ name: '工单', rows: [headers, ...rows] }]);

  it('dates, numbers and numbers as text', async () => {
    expect(await converted('a.xlsx', sheet(cells))).toEqual([record]);
    expect(await converted('a.xlsx', sheet(cells.with(3, '315')))).toEqual([record]);
    expect(await converted('a.xlsx', sheet(cells.with(3, { formula: 'A1', value: 315 })))).toEqual([record]);
  });

  it('dates of the system of 1904', async () => {
    const shifted = cells
      .with(4, { days: 44_357.701388888891 - 1_462, withTime: true })
      .with(5, { days: 44_378 - 1_462 });
    expect(await converted('a.xlsx', workbook([{ name: '工单', rows: [headers, shifted] }], 1904))).toEqual([record]);
  });

  it('dates that have no format of dates', async () => {
    expect(await converted('a.xlsx', sheet(cells.with(5, 44_378)))).toEqual([record]);
  });

  it('headers that are merged, in several rows, under a title', async () => {
    const rows = [
      ['某县供电公司业扩台账'],
      ['申请编号', '用电申请', undefined],
      [undefined, '开始', '结束'],
      ['NX-1', { days: 44_348 }, '2021-06-02'],
    ];
    write(
      'm.json',
      JSON.stringify({
        header: { row: 2, rows: 2 },
        columns: {
          '用电申请/开始': 'stages[application].startedOn',
          '用电申请/结束': 'stages[application].completedOn',
        },
      }),
    );
    const content = workbook([{ name: '台账', rows, merged: ['A1:C1', 'A2:A3', 'B2:C2'] }]);
    expect(await converted('a.xlsx', content, '--mapping', 'm.json')).toEqual([
      { id: 'NX-1', facts: {}, stages: [{ stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-02' }] },
    ]);
  });

  it('ids in the first rows of cases only: no sheet and no line without cells repeats one', async () => {
    const names = ['process_id', 'link_define_nm', 'end_tm'];
    const rows = [names, ['1', '业务受理', '2021-03-01'], ['', '送电', '2021-03-05']];
    write('ids.csv', csvOf(rows));
    const { stdout, stderr } = await run(['mapping', 'ids.csv', '--lang', 'zh-CN']);
    expect(stderr).toContain('process_id → id: 待确认：编号只在工单的首行');
    write('m.json', stdout);
    expect(await converted('ids.csv', csvOf(rows), '--mapping', 'm.json')).toMatchObject([
      { id: '1', connectedOn: '2021-03-05' },
    ]);
    const apart = csvOf([...rows.slice(0, 2), [''], ...rows.slice(2)]);
    expect((await faultsOf('ids.csv', apart, '--mapping', 'm.json')).faults).toEqual([['missing-id', 4, 1]]);
    write('m.json', JSON.stringify({ ...(JSON.parse(stdout) as object), sheets: ['一', '二'] }));
    const content = workbook([
      { name: '一', rows },
      { name: '二', rows: [names, ['', '送电', '2021-03-06']] },
    ]);
    expect(await faultsOf('ids.xlsx', content, '--mapping', 'm.json')).toMatchObject({
      cases: 1,
      faults: [['missing-id', 2, 1]],
    });
  });

  it('days and times of day in two columns, and the mapping that is proposed for them', async () => {
    const names = ['申请编号', '申请日期', '申请时间'];
    const half = { id: 'NX-1', facts: {}, intake: { appliedAt: '2021-06-10T09:30:00+08:00' } };
    for (const [system, days] of [
      [1900, 44_357],
      [1904, 42_895],
    ] as const) {
      const content = workbook([{ name: '工单', rows: [names, ['NX-1', { days }, 0.395833333333333]] }], system);
      write('times.xlsx', content);
      const { stdout, stderr } = await run(['mapping', 'times.xlsx', '--lang', 'en']);
      expect(stderr).toContain(
        '申请时间 → intake.appliedAt: sure: it has the times of day of the column with the days',
      );
      write('m.json', stdout);
      expect(await converted('times.xlsx', content, '--mapping', 'm.json')).toEqual([half]);
    }
    write('m.json', JSON.stringify({ columns: { 申请日期: { to: 'intake.appliedAt', timeColumn: '申请时间' } } }));
    const text = csvOf([names, ['NX-1', '2021/6/10', '9:30']]);
    expect(await converted('times.csv', text, '--mapping', 'm.json')).toEqual([half]);
    const bad = csvOf([names, ['NX-1', '', '9:30'], ['NX-2', '2021/6/10', ''], ['NX-3', '2021/6/10', '上午']]);
    expect(await faultsOf('times.csv', bad, '--mapping', 'm.json')).toMatchObject({
      code: 2,
      faults: [
        ['day-missing', 2, 2],
        ['time-missing', 3, 3],
        ['malformed-time', 4, 3],
      ],
    });
  });

  it('several sheets: the mapping names those to read', async () => {
    const content = workbook([
      { name: '一月', rows: [headers, cells] },
      { name: '二月', rows: [headers, cells.with(0, 'NX-2')] },
      { name: '空', rows: [] },
    ]);
    expect(await faultsOf('a.xlsx', content)).toMatchObject({ code: 2, faults: [['unreadable-input', 1, 1]] });
    write('m.json', JSON.stringify({ sheets: ['一月', '二月'] }));
    expect(await converted('a.xlsx', content, '--mapping', 'm.json')).toEqual([record, { ...record, id: 'NX-2' }]);
  });

  it.each([
    ['an error of a formula', cells.with(3, { error: '#REF!' }), ['error-value', 3, 4]],
    ['a formula without its value', cells.with(3, { formula: 'A1' }), ['formula', 3, 4]],
    ['a date of 1900', cells.with(5, { days: 0 }), ['impossible-date', 3, 6]],
    ['a date for a number', cells.with(3, { days: 315 }), ['not-a-number', 3, 4]],
  ] as const)('%s', async (_, row, fault) => {
    expect(await faultsOf('a.xlsx', sheet(cells, row.with(0, 'NX-2')))).toMatchObject({
      code: 2,
      cases: 1,
      faults: [fault],
    });
  });

  it('a formula without its value is shown', async () => {
    write('a.xlsx', sheet(cells, cells.with(0, 'NX-2').with(3, { formula: 'D2*2' })));
    expect((await run(['convert', 'a.xlsx', '--lang', 'en'])).stderr).toContain(
      'a formula without a calculated value: =D2*2',
    );
  });

  it('a date of the first day of 1904', async () => {
    const content = workbook([{ name: '工单', rows: [headers, cells.with(5, { days: 0 })] }], 1904);
    expect((await faultsOf('a.xlsx', content)).faults).toEqual([['impossible-date', 2, 6]]);
  });

  it('a merged cell among the rows', async () => {
    const content = workbook([
      { name: '工单', rows: [headers, cells, cells.with(0, 'NX-2').with(3, undefined)], merged: ['D2:D3'] },
    ]);
    expect(await faultsOf('a.xlsx', content)).toMatchObject({ code: 2, cases: 1, faults: [['merged-cell', 3, 4]] });
  });

  it.each([
    ['no workbook', zipSync({ 'a.txt': Buffer.from('a') }), 'not a workbook'],
    ['cut off', sheet(cells).subarray(0, 700), 'damaged'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls'],
  ])('%s: says what it looks like', async (_, content, says) => {
    write('a.xlsx', content);
    const { code, stdout } = await run(['check', 'a.xlsx', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stdout).toContain(says);
  });

  it('findings point at sheet, row and column', async () => {
    const row = [...cells, '否'];
    write(
      'a.xlsx',
      workbook([
        {
          name: '工单',
          rows: [
            [...headers, '临时用电', 'fees[手续费].amountYuan'],
            [...row, 200],
          ],
        },
      ]),
    );
    const args = ['check', 'a.xlsx', '--as-of', '2022-01-01', '--lang', 'zh-CN'];
    expect((await run(args)).stdout).toContain('fees[0].item (工单!H2 fees[手续费].amountYuan)');
    const outputs = ['sarif', 'html', 'csv', 'json'].flatMap((format) => [
      '--format',
      format,
      '--output',
      `out.${format}`,
    ]);
    expect((await run([...args, ...outputs])).code).toBe(1);
    expect(read('out.sarif')).toContain('"fullyQualifiedName":"工单!H2 fees[手续费].amountYuan"');
    expect(read('out.html')).toContain('href="a.xlsx#&#39;%E5%B7%A5%E5%8D%95&#39;!H2"');
    expect(read('out.html')).toContain('a.xlsx:工单!H2');
    expect(read('out.csv')).toMatch(/a\.xlsx,2,8,\w+,工单,/);
    expect(read('out.json')).toContain('"line":2,"column":8,"sheet":"工单"');
  });
});

describe('other commands', () => {
  it('mapping proposes a mapping that check can use, and marks what is unsure', async () => {
    write(
      'a.csv',
      csvOf([
        [...headers.with(4, '受理时间'), '户名'],
        [...sound.with(3, '315kVA'), 'x'],
      ]),
    );
    const { code, stdout, stderr } = await run(['mapping', 'a.csv', '--lang', 'en']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      columns: {
        申请编号: 'id',
        受理时间: 'intake.appliedAt',
        合同容量: { to: 'appliedCapacityKva', unit: 'asWritten' },
      },
    });
    expect(stderr).toContain('申请编号 → id: sure');
    expect(stderr).toContain('受理时间 → intake.appliedAt: unsure: the header has several possible meanings');
    expect(stderr).toContain('户名 → –: unsure');
    write('m.json', stdout);
    const made = await run(['convert', 'a.csv', '--mapping', 'm.json']);
    expect(JSON.parse(made.stdout)).toEqual(record);
  });

  it('mapping finds the headers below titles, the words for empty cells and the rows of totals', async () => {
    write(
      'titled.csv',
      [
        '业扩报装明细表;;;',
        '单位：某供电所;;制表日期：2021-07-01;',
        '申请编号;供电电压;合同容量;送电日期',
        'NX-1;交流10kV;315;—',
        '合计;;315;',
        '制表人：某甲;;;',
      ].join('\r\n'),
    );
    const { stdout } = await run(['mapping', 'titled.csv', '--lang', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({
      header: { row: 3 },
      empty: ['—'],
      skip: { 申请编号: ['合计', '制表人：某甲'] },
    });
    write('m.json', stdout);
    const made = await run(['convert', 'titled.csv', '--mapping', 'm.json']);
    expect(JSON.parse(made.stdout)).toEqual({ id: 'NX-1', facts: { voltageLevel: '10kV', appliedCapacityKva: 315 } });
  });

  it('mapping joins headers of two rows if more of them are then known', async () => {
    const rows = [
      ['台账'],
      ['客户信息', undefined, '受理时间', '时间节点'],
      ['申请编号', '供电电压', undefined, '送电时间'],
      ['NX-1', '380V', { days: 44_357.5, withTime: true }, { days: 44_360 }],
    ];
    write('two.xlsx', workbook([{ name: 'a', rows, merged: ['A1:D1', 'A2:B2', 'C2:C3'] }]));
    const { stdout } = await run(['mapping', 'two.xlsx', '--lang', 'en']);
    // The row of the headers itself is enough here: the merged header stands over both rows.
    expect(JSON.parse(stdout)).toMatchObject({
      header: { row: 3 },
      columns: { 申请编号: 'id', 受理时间: 'intake.appliedAt' },
    });
    const apart = [
      ['申请编号', '节点', undefined],
      [undefined, '受理时间', '送电时间'],
      ['NX-1', '2021-06-10 09:00', '2021-06-15'],
    ];
    write('apart.xlsx', workbook([{ name: 'a', rows: apart, merged: ['B1:C1'] }]));
    expect(JSON.parse((await run(['mapping', 'apart.xlsx', '--lang', 'en'])).stdout)).toMatchObject({
      header: { rows: 2 },
      columns: { 申请编号: 'id', '节点/受理时间': 'intake.appliedAt', '节点/送电时间': 'connectedOn' },
    });
  });

  it('mapping recognises the column of the steps by its words, whatever its header', async () => {
    const names = ['申请编号', '业务环节', '开始时间', '完成时间'];
    const steps = [
      ['1', '业务受理', '2021-06-10', '2021-06-10'],
      ['1', '现场勘查', '2021-06-11', '2021-06-11'],
      ['1', '送电', '2021-06-12', '2021-06-12'],
      ['2', '业务受理', '2021-06-12', ''],
    ];
    write('stages.csv', csvOf([names, ...steps]));
    const { stdout } = await run(['mapping', 'stages.csv', '--lang', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({ cases: 'together', steps: { column: '业务环节' } });
    write(
      'named.csv',
      csvOf([
        ['申请编号', '客户', '开始时间', '完成时间'],
        ...steps.map(([id = '', ...rest]) => [id, `客户${id}`, ...rest.slice(1)]),
      ]),
    );
    expect(JSON.parse((await run(['mapping', 'named.csv', '--lang', 'en'])).stdout)).not.toHaveProperty('steps');
  });

  it('mapping proposes steps for a table with a row for each', async () => {
    const names = ['process_id', 'link_define_nm', 'begin_tm', 'end_tm', '供电电压'];
    const steps = [
      ['p1', '业务受理', '2021-06-10 08:00', '2021-06-10 09:00', '380V'],
      ['p1', '现场勘查', '2021-06-11 08:00', '2021-06-11 09:00', '380V'],
      ['p1', '送电', '2021-06-12 08:00', '2021-06-12 09:00', '380V'],
      ['p2', '业务受理', '2021-06-12 08:00', '', '380V'],
    ];
    write('steps.txt', utf16(csvOf([names, ...steps], '\t')));
    const { stdout } = await run(['mapping', 'steps.txt', '--lang', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({
      cases: 'together',
      steps: {
        column: 'link_define_nm',
        of: { 现场勘查: 'ignore', 送电: { end_tm: ['stages[meterConnection].completedOn', 'connectedOn'] } },
      },
    });
    write('m.json', stdout);
    const made = await run(['convert', 'steps.txt', '--mapping', 'm.json']);
    expect(
      made.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        id: 'p1',
        facts: { voltageLevel: '380V' },
        stages: [
          { stage: 'application', startedOn: '2021-06-10', completedOn: '2021-06-10' },
          { stage: 'meterConnection', startedOn: '2021-06-12', completedOn: '2021-06-12' },
        ],
        connectedOn: '2021-06-12',
      },
      { id: 'p2', facts: { voltageLevel: '380V' }, stages: [{ stage: 'application', startedOn: '2021-06-12' }] },
    ]);
    write('m.json', JSON.stringify({ ...(JSON.parse(stdout) as object), cases: 'anywhere' }));
    expect((await run(['convert', 'steps.txt', '--mapping', 'm.json'])).stdout).toBe(made.stdout);
  });

  it('mapping names the sheets of a workbook and how to choose one', async () => {
    const content = workbook([
      { name: '高压', rows: [headers, sound] },
      { name: '低压', rows: [headers.slice(0, 2), sound.slice(0, 2)] },
    ]);
    write('sheets.xlsx', content);
    const refused = await run(['mapping', 'sheets.xlsx', '--lang', 'en']);
    expect({ code: refused.code, says: refused.stderr.includes('--sheet') }).toEqual({ code: 2, says: true });
    const { stdout } = await run(['mapping', 'sheets.xlsx', '--sheet', '低压', '--lang', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({
      sheets: ['低压'],
      columns: { 申请编号: 'id', 供电电压: 'voltageLevel' },
    });
  });

  it('mapping reads numbers with and without a unit, if those without one have the unit of the fact', async () => {
    const second = sound.with(0, 'NX-2').with(3, '630');
    write('mixed.csv', csvOf([headers, sound.with(3, '80kVA'), second]));
    for (const [language, said] of [
      ['en', '1 cell with a unit, such as "80kVA"'],
      ['zh-CN', '1个单元格带有单位，如“80kVA”'],
    ] as const) {
      const { stdout, stderr } = await run(['mapping', 'mixed.csv', '--lang', language]);
      expect(stderr).toContain(said);
      expect(JSON.parse(stdout)).toMatchObject({ columns: { 合同容量: { to: 'appliedCapacityKva', unit: 'kVA' } } });
      write('m.json', stdout);
      const made = await run(['convert', 'mixed.csv', '--mapping', 'm.json']);
      expect(made.stdout.match(/"appliedCapacityKva":\d+/g)).toEqual(
        [80, 630].map((each) => `"appliedCapacityKva":${each}`),
      );
    }
  });

  it('mapping proposes no unit that would change the numbers without one', async () => {
    write(
      'shares.csv',
      csvOf([
        ['申请编号', '电能替代容量占比'],
        ['NX-1', '60%'],
        ['NX-2', '0.3'],
      ]),
    );
    const { stdout } = await run(['mapping', 'shares.csv', '--lang', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({ columns: { 电能替代容量占比: 'substitutionShare' } });
  });

  it('a number without its unit is reported', async () => {
    write('plain.csv', csvOf([headers, sound.with(3, '630')]));
    write('m.json', JSON.stringify({ columns: { 合同容量: { to: 'appliedCapacityKva', unit: 'asWritten' } } }));
    for (const [language, said] of [
      ['en', '"630" has no unit'],
      ['zh-CN', '“630”没有单位'],
    ] as const) {
      const { stdout } = await run(['check', 'plain.csv', '--mapping', 'm.json', '--lang', language]);
      expect(stdout).toContain(said);
    }
  });

  it.each(['en', 'zh-CN'])('mapping describes cells in words: %s', async (language) => {
    const rows = ['x', '2021-13-01', '44348', '2021-06-10', '１'].map((text, index) =>
      sound.with(0, `NX-${index}`).with(1, text).with(2, text).with(3, text).with(4, text).with(5, text),
    );
    write('words.csv', csvOf([headers, ...rows]));
    const { stdout, stderr } = await run(['mapping', 'words.csv', '--lang', language]);
    expect(`${stdout}${stderr}`).not.toMatch(
      /(?:unknown-word|not-a-|unit-|not-an-|out-of-range|malformed-|impossible-|serial-|time-missing|full-width,)/,
    );
  });

  it('mapping maps the steps from the completion report to the connection to one stage', async () => {
    const names = ['process_id', 'link_define_nm', 'start_tm', 'end_tm'];
    const day = (date: number, hour: number): string => `2021-06-${date} ${String(hour).padStart(2, '0')}:00`;
    const flow = (id: string, ...steps: readonly (readonly [string, string, string])[]): readonly string[][] =>
      steps.map((step) => [id, ...step]);
    write(
      'flow.csv',
      csvOf([
        names,
        ...flow(
          'p1',
          ['竣工报验', day(15, 8), day(15, 9)],
          ['竣工验收', day(16, 8), day(17, 9)],
          ['装表', day(18, 8), day(18, 9)],
          ['送电', day(21, 8), day(29, 9)],
        ),
        ...flow('p2', ['装表', day(18, 8), day(18, 9)], ['送电', day(21, 8), '']),
      ]),
    );
    const { stdout } = await run(['mapping', 'flow.csv', '--lang', 'en']);
    write('m.json', stdout);
    const made = await run(['convert', 'flow.csv', '--mapping', 'm.json']);
    const [first, second] = made.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(first).toMatchObject({
      stages: [{ stage: 'meterConnection', startedOn: '2021-06-15', completedOn: '2021-06-29' }],
      reviews: [{ review: 'completionAcceptance', opinions: [{ issuedOn: '2021-06-17' }] }],
      connectedOn: '2021-06-29',
    });
    // A meter is installed, and the supply is not on yet: neither the stage nor the case is complete.
    expect(second).toEqual({ id: 'p2', facts: {}, stages: [{ stage: 'meterConnection', startedOn: '2021-06-18' }] });
  });

  it('mapping leaves out rows of totals and repeated headers, whatever surrounds the words', async () => {
    write(
      'pages.csv',
      csvOf([
        ['申请编号', '供电电压', '合同容量'],
        ['NX-1', '380V', '50'],
        ['城关所小计', '', '50'],
        ['申请编号', '供电电压', '合同容量'],
        ['NX-2', '380V', '60'],
        ['总计：2户', '', '110'],
      ]),
    );
    const { stdout } = await run(['mapping', 'pages.csv', '--lang', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({ skip: { 申请编号: ['城关所小计', '申请编号', '总计：2户'] } });
    write('m.json', stdout);
    const { code, stdout: records } = await run(['convert', 'pages.csv', '--mapping', 'm.json']);
    expect({ code, ids: records.match(/NX-\d/g) }).toEqual({ code: 0, ids: ['NX-1', 'NX-2'] });
  });

  it.each([
    ['合同容量(kW)', ['50', '60'], 'the unit in the header does not fit this field'],
    ['运行容量', ['100', '400'], 'another column may have the same meaning'], // 报装容量 has the capacity already
    ['变压器台数', ['100', '200'], 'unknown column'],
  ])('mapping proposes nothing for %s: %j', async (header, cells, reason) => {
    write('b.csv', csvOf([['申请编号', '报装容量', header], ...cells.map((cell, index) => [`N-${index}`, '5', cell])]));
    const { stdout, stderr } = await run(['mapping', 'b.csv', '--lang', 'en']);
    expect(stderr).toContain(`${header} → –: unsure: ${reason}`);
    write('m.json', stdout);
    const made = await run(['check', 'b.csv', '--mapping', 'm.json', '--lang', 'en']);
    expect(made.stderr).toContain(`columns not used: ${header}`);
  });

  it('mapping proposes the meanings of customer codes, so that labels are compared with the rules', async () => {
    write(
      'codes.csv',
      csvOf([
        ['申请编号', '供电电压', '用电类别', '用电设备容量', 'CONS_SORT_CODE', '客户标签'],
        ['N-1', '380V', '405', '200', '02', '"16,33"'],
        ['N-2', '10kV', '100', '900', '02', '0702'],
        ['N-3', '220V', '', '8', '03', '99'],
      ]),
    );
    const { stdout, stderr } = await run(['mapping', 'codes.csv', '--lang', 'en']);
    expect(stderr).toContain('CONS_SORT_CODE → voltageLevel, usage: unsure: check the meanings of its codes');
    expect(stderr).toContain(
      '客户标签 → labels: unsure: check the meanings of its codes; 1 cell with an unknown word, such as "99"',
    );
    write('m.json', stdout);
    const made = await run(['check', 'codes.csv', '--mapping', 'm.json', '--as-of', '2022-01-01', '--format', 'json']);
    const { results } = JSON.parse(made.stdout) as {
      results: readonly { code: string; column: number; problem?: { code: string } }[];
    };
    expect(
      results.flatMap(({ code, column, problem }) => (column > 1 ? [[problem?.code ?? code, column]] : [])),
    ).toEqual(
      expect.arrayContaining([
        ['label-contradicts-decision', 6],
        ['contradiction', 5],
        ['unknown-word', 6],
      ]),
    );
  });

  it.each([
    ['en', 'No column contains: applicationType, usage, siteType, '],
    ['zh-CN', '没有列包含：applicationType（业务类型）、usage（用电类别）、siteType（用电场所）、'],
  ])('mapping lists the facts that stay unknown: %s', async (language, says) => {
    write(
      'few.csv',
      csvOf([
        ['申请编号', '供电电压'],
        ['N-1', '380V'],
      ]),
    );
    const { stderr } = await run(['mapping', 'few.csv', '--lang', language]);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/(?:contains|包含).*voltageLevel/);
  });

  it('mapping reads numbers as codes if the header says so', async () => {
    write(
      'b.csv',
      csvOf([
        ['process_id', 'ELEC_TYPE_CODE'],
        ['a', '401'],
        ['b', '405'],
      ]),
    );
    expect((await run(['mapping', 'b.csv', '--lang', 'en'])).stderr).toContain('ELEC_TYPE_CODE → usage: unsure');
  });

  it('mapping reports the columns of steps that it does not use', async () => {
    const names = ['process_id', 'link_define_nm', 'start_tm', 'end_tm', '供电电压'];
    const times = ['2021-06-10 08:00', '2021-06-10 09:00', '380V'];
    const steps = ['业务受理', '奇怪环节', '中间检查'].map((step) => ['p1', step, ...times]);
    write('steps.csv', csvOf([names, ...steps]));
    const { stdout, stderr } = await run(['mapping', 'steps.csv', '--lang', 'en']);
    const { notes, steps: proposed } = JSON.parse(stdout) as {
      notes: Readonly<Record<string, string>>;
      steps: { of: Readonly<Record<string, unknown>> };
    };
    expect(proposed.of['奇怪环节']).toBe('ignore');
    expect(notes).not.toHaveProperty('业务受理');
    expect(notes['奇怪环节']).toMatch(/^unsure: unknown step/);
    expect(notes['中间检查']).toMatch(/^unsure: start_tm of this step is not used/);
    expect(stderr).toContain('奇怪环节: unsure');
    expect((await run(['mapping', 'steps.csv', '--lang', 'zh-CN'])).stderr).toContain('中间检查：待确认：');
  });

  it.each([
    ['单位性质', '民营'],
    ['用电类别', '学校'],
    ['用电类别', '趸售'],
    ['供电电压', '66kV'], // another voltage than 10kV, and no misspelt one
    ['供电电压', '交流20kV'],
  ])('nothing is suggested for a word without a similar one: %s %s', async (header, word) => {
    write(
      'far.csv',
      csvOf([
        ['工单编号', header],
        ['a', word],
      ]),
    );
    for (const language of ['en', 'zh-CN']) {
      const { stderr } = await run(['check', 'far.csv', '--lang', language]);
      expect(stderr).toContain(word);
      expect(stderr).not.toMatch(/did you mean|是否为/);
    }
  });

  it('a negated word is not taken for the word', async () => {
    write(
      'far.csv',
      csvOf([
        ['工单编号', '用电类别'],
        ['a', '非居民'],
      ]),
    );
    expect((await run(['check', 'far.csv', '--lang', 'en'])).stderr).toContain('(did you mean 非居民照明?)');
  });

  it('for a misspelt word the right one is suggested', async () => {
    write(
      'near.csv',
      csvOf([
        ['工单编号', '用电类别'],
        ['a', '居民生活用'],
        ['b', 'residentail'],
      ]),
    );
    const { stderr } = await run(['check', 'near.csv', '--lang', 'en']);
    expect(stderr.match(/did you mean/g)).toHaveLength(2);
  });

  it('a Chinese report lists the Chinese words first', async () => {
    write(
      'far.csv',
      csvOf([
        ['工单编号', '用电类别'],
        ['a', '学校'],
      ]),
    );
    const { stdout } = await run(['check', 'far.csv', '--lang', 'zh-CN']);
    expect(stdout).toMatch(/可用：[\u4E00-\u9FFF]/);
  });

  it('one unknown word is counted in the singular, and of many the report says where to find all', async () => {
    write(
      'one.csv',
      csvOf([
        ['工单编号', '用电类别'],
        ['a', '学校'],
      ]),
    );
    expect((await run(['check', 'one.csv', '--lang', 'en'])).stderr).toContain('1 word is not known:');
    const many = Array.from({ length: 20 }, (_, index) => [`a${index}`, `词${index}`]);
    write('many.csv', csvOf([['工单编号', '用电类别'], ...many]));
    const { stdout, stderr } = await run(['check', 'many.csv', '--lang', 'en', '--format', 'ndjson']);
    expect(stderr).toContain('20 words are not known:');
    expect(stderr).toContain('and 10 more: yekuo check lists each cell in the formats json and ndjson');
    for (const [, word = ''] of many) expect(stdout).toContain(`"value":"${word}"`);
  });

  it.each(['convert', 'due'])('%s names no option of another command', async (command) => {
    write(
      'sheets.xlsx',
      workbook([
        { name: '高压', rows: [headers, sound] },
        { name: '低压', rows: [headers, sound] },
      ]),
    );
    const words = Array.from({ length: 20 }, (_, index) => [`a${index}`, `词${index}`]);
    write('many.csv', csvOf([['工单编号', '用电类别'], ...words]));
    const help = (await run([command, '--help', '--lang', 'en'])).stdout;
    for (const file of ['sheets.xlsx', 'many.csv']) {
      const { stderr } = await run([command, file, '--lang', 'en']);
      const own = stderr.split('\n').filter((line) => !/yekuo (?:check|mapping)/.test(line));
      for (const [option] of own.join('\n').matchAll(/--[a-z-]+/g)) expect(help).toContain(option);
    }
  });

  it('an invalid mapping is refused, with the path of every fault', async () => {
    write(
      'm.json',
      JSON.stringify({ columns: { 电压: 'voltage', 时间: { to: 'connectedOn', serial: 1901 } }, case: 'row' }),
    );
    const { code, stderr } = await run(['check', 'a.csv', '--mapping', 'm.json', '--lang', 'en']);
    expect(code).toBe(2);
    for (const path of ['columns.电压:', 'columns.时间.serial:', 'case:']) expect(stderr).toContain(path);
  });

  it.each<readonly [object, string, string]>([
    [{ columns: { 容量: 'appliedCapacityKv' } }, 'columns.容量', 'appliedCapacityKva'],
    [{ columns: { 容量: 'stages[application].startedAt' } }, 'columns.容量', 'startedOn'],
    [{ columns: { 容量: { to: 'appliedCapacityKva', unit: 'kVa' } } }, 'columns.容量.unit', 'kVA'],
    [
      { columns: { 类别: { to: 'usage', values: { 居民: 'residentail' } } } },
      'columns.类别.values.居民',
      'residential',
    ],
    [{ case: 'togehter' }, 'case', 'cases'],
    [{ cases: 'togehter' }, 'cases', 'together'],
    [{ steps: { column: '环节', of: {} } }, 'cases', 'anywhere'],
  ])(
    'what is wrong with %j is said in Chinese with what is accepted, the nearest of it named',
    async (mapping, path, accepted) => {
      write('m.json', JSON.stringify(mapping));
      const { stderr } = await run(['check', 'a.csv', '--mapping', 'm.json', '--lang', 'zh-CN']);
      expect(stderr).toContain(`${path}：`);
      expect(stderr).toMatch(new RegExp(`应为.*${accepted}|是否想输入 ${accepted}？`));
      const { stderr: english } = await run(['check', 'a.csv', '--mapping', 'm.json', '--lang', 'en']);
      expect(english).toContain(accepted);
    },
  );

  it('due reads tables', async () => {
    write('open.csv', csvOf([headers, ['NX-1', '220V', '低压居民新装', '8', '2021-06-10 09:00', '']]));
    write(
      'm.json',
      JSON.stringify({
        defaults: { connectedOn: null },
        constants: { supportingWorks: false, customerExternalWorks: false },
      }),
    );
    const { code, stdout } = await run([
      'due',
      'open.csv',
      '--mapping',
      'm.json',
      '--as-of',
      '2021-06-20',
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('NX-1');
  });

  it('convert converts records of the first edition', async () => {
    write(
      'old.ndjson',
      '{"id":"a","facts":{"ownership":"stateOwned"}}\n{"id":"b","facts":{"ownership":"independent"}}\n',
    );
    const { stdout } = await run(['convert', 'old.ndjson', '--from-first-edition']);
    expect(stdout).toBe(
      '{"id":"a","facts":{"ownership":"stateOwnedSubsidiary"}}\n{"id":"b","facts":{"ownership":"independent"}}\n',
    );
  });
});

describe('a cell with a line break', () => {
  const table = [
    ['2021年6月\n办电工单', '', '', '', '', ''],
    headers,
    ['NX-1', '10kV', '', '315', '', ''],
    ['NX-2', '10 kV\n（专变）', '', 'many', '', ''],
  ];
  const quoted = table.map((row) => row.map((cell) => (/[\n,]/.test(cell) ? `"${cell}"` : cell)));
  const text = `sep=,\r\n${csvOf(quoted)}`;
  const number = headers.indexOf('合同容量') + 1;

  it('counts once for a spreadsheet, and by its lines for an editor', async () => {
    write('breaks.csv', text);
    write('breaks.json', JSON.stringify({ header: { row: 2 } }));
    const args = ['check', 'breaks.csv', '--mapping', 'breaks.json', '--as-of', '2021-12-31'];
    const letter = String.fromCharCode(64 + number);
    const said = await run(args);
    expect(said.stdout).toContain(`breaks.csv:6 ${letter}4 合同容量  fault  invalid-cell`);
    const { stdout } = await run([...args, '--format', 'ndjson']);
    const faults = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { code: string; line: number; row: number; column: number });
    expect(faults).toMatchObject([
      { line: 6, row: 4, column: headers.indexOf('供电电压') + 1 },
      { line: 6, row: 4, column: number },
    ]);
    const page = await run([...args, '--format', 'html']);
    expect(page.stdout).not.toContain('#cell=6,');
    expect((await run([...args, '--format', 'csv'])).stdout).toMatch(/^fault,.*,6,\d+,.*,4\r$/m);
    const { stdout: sarif } = await run([...args, '--format', 'sarif']);
    expect(sarif).toContain('"startLine":6');
  });

  it('is known to the proposal of a mapping in the same way', async () => {
    write('breaks.csv', text);
    const { stdout } = await run(['mapping', 'breaks.csv']);
    expect(JSON.parse(stdout)).toMatchObject({ header: { row: 2 } });
  });
});

it.each([
  [
    'en',
    'the id "NX-1" is repeated; if a case has several rows, such as one for each step, the mapping must set "cases". Sheets and files',
  ],
  ['zh-CN', '编号重复："NX-1"；同一工单有多行的（如一行一个环节），映射中应设 "cases"；不同工作表或文件'],
])('a repeated id in a table may be that of a further step: %s', async (language, said) => {
  write('steps.csv', csvOf([headers, sound, sound]));
  const { stdout, code } = await run(['check', 'steps.csv', '--lang', language]);
  expect(code).toBe(2);
  expect(stdout).toContain(said);
  write('steps.ndjson', '{"id":"NX-1","facts":{}}\n{"id":"NX-1","facts":{}}\n');
  expect((await run(['check', 'steps.ndjson', '--lang', language])).stdout).not.toContain('"cases"');
});

it.each([
  ['en', '"410012345678901250" is not a complete id: a spreadsheet has shortened a long number'],
  ['zh-CN', '“410012345678901250”不是完整的编号：长编号已被表格软件改成科学计数'],
])('a number with too many digits is no id, and the advice says why: %s', async (language, said) => {
  write('numbers.xlsx', workbook([{ name: '工单', rows: [headers, [410012345678901234, ...sound.slice(1)]] }])); // oxlint-disable-line no-loss-of-precision -- as a spreadsheet would
  const { stdout, code } = await run(['check', 'numbers.xlsx', '--lang', language]);
  expect(code).toBe(2);
  expect(stdout).toContain(said);
});
