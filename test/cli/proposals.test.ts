/** A proposed mapping calls nothing sure that a check cannot read. */
import { afterAll, describe, expect, it } from 'vitest';
import { workbook, type WorkbookCell } from '../../examples/exports/write-workbook';
import { csvOf } from './exported-orders';
import { workplace } from './program';

const { run, write, remove } = workplace();
afterAll(remove);

interface Proposal {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** What `mapping` proposes for a table, written to `m.json`. */
async function proposalFor(name: string, content: string | Uint8Array): Promise<Proposal> {
  write(name, content);
  const { code, stdout } = await run(['mapping', name, '--lang', 'zh-CN']);
  expect(code).toBe(0);
  write('m.json', stdout);
  return JSON.parse(stdout) as Proposal;
}

const headers = ['申请编号', '供电电压', '合同容量', '送电时间'];
/** No cells below them. */
const blanks = headers.map(() => undefined);

describe('cells that no mapping makes readable are said of their column', () => {
  it.each<readonly [string, number, WorkbookCell, string]>([
    ['a formula without its value', 0, { formula: '"NX-"&ROW()' }, '1个单元格是没有结果的公式，如“="NX-"&ROW()”'],
    ['an error', 1, { error: '#N/A' }, '1个单元格是错误值，如“#N/A”'],
    ['a formula as a text', 0, '="000123"', '1个单元格是没有结果的公式，如“="000123"”'],
    ['an id in scientific notation', 0, '4.1001E+11', '1个单元格不是完整的编号，如“4.1001E+11”'],
    ['an id that is repeated', 0, 'NX-2', '1个单元格重复，如“NX-2”'],
  ])('%s', async (_, place, cell, said) => {
    const sound: readonly WorkbookCell[] = ['NX-1', '10kV', 315, { days: 44_378 }];
    const other: readonly WorkbookCell[] = ['NX-2', '10kV', 315, { days: 44_378 }];
    const { notes } = await proposalFor(
      'a.xlsx',
      workbook([{ name: '台账', rows: [headers, sound.with(place, cell), other] }]),
    );
    const header = headers[place] ?? '';
    expect(notes[header]).toMatch(/^待确认：/);
    expect(notes[header]).toContain(said);
    const { code } = await run(['check', 'a.xlsx', '--mapping', 'm.json', '--as-of', '2021-12-31']);
    expect(code).toBe(2);
  });

  it('an id that only the first row of a case has', async () => {
    const rows = [
      ['申请编号', '供电电压', '环节名称', '开始时间', '完成时间'],
      ['NX-1', '10kV', '业务受理', '2021-06-01', '2021-06-01'],
      ['', '', '答复供电方案', '2021-06-02', '2021-06-04'],
      ['', '', '送电', '2021-06-04', '2021-06-05'],
    ];
    const proposal = await proposalFor('first.csv', csvOf(rows));
    expect(proposal).not.toHaveProperty('skip');
    expect(proposal).toHaveProperty('emptyIds', 'repeat');
    expect(proposal.notes['申请编号']).toBe(
      '待确认：编号只在工单的首行：请核对空单元格是否都沿用上一行的编号（"emptyIds"）',
    );
  });

  it('but not of rows that it leaves out', async () => {
    const { notes } = await proposalFor(
      'totals.xlsx',
      workbook([
        {
          name: '台账',
          rows: [headers, ['NX-1', '10kV', 315, { days: 44_378 }], ['合计', undefined, { formula: 'SUM(C2:C2)' }]],
        },
      ]),
    );
    expect(Object.values(notes).filter((note) => !note.startsWith('确定'))).toEqual([]);
  });
});

it('remarks below a table are left out, whatever column they stand in', async () => {
  const rows: readonly (readonly WorkbookCell[])[] = [
    ['序号', ...headers],
    [1, 'NX-1', '10kV', 315, { days: 44_378 }],
    ['合计', undefined, undefined, 315],
    ['注：容量含增容。'],
    ['制表人：张三', undefined, '审核人：李四'],
  ];
  const proposal = await proposalFor(
    'remarks.xlsx',
    workbook([{ name: '台账', rows, merged: ['A4:E4', 'A5:B5', 'C5:E5'] }]),
  );
  expect(proposal).toMatchObject({ skip: { 序号: ['合计', '注：容量含增容。', '制表人：张三'] } });
  const { code, stdout } = await run(['convert', 'remarks.xlsx', '--mapping', 'm.json']);
  expect({ code, ids: stdout.match(/NX-\d/g) }).toEqual({ code: 0, ids: ['NX-1'] });
});

describe('cells merged over the rows of a case', () => {
  const names = ['申请编号', '供电电压', '环节', '开始日期', '完成日期'];
  const rows: readonly (readonly WorkbookCell[])[] = ['NX-1', 'NX-2'].flatMap((id) => [
    [id, '380V', '业务受理', { days: 44_348 }, { days: 44_348 }],
    [undefined, undefined, '装表', { days: 44_349 }, { days: 44_350 }],
    [undefined, undefined, '送电', { days: 44_350 }, { days: 44_351 }],
  ]);

  it('are proposed to repeat, so that the steps are found', async () => {
    const merged = ['A2:A4', 'B2:B4', 'A5:A7', 'B5:B7'];
    const proposal = await proposalFor('steps.xlsx', workbook([{ name: '环节', rows: [names, ...rows], merged }]));
    expect(proposal).toMatchObject({ cases: 'together', merged: 'repeat', steps: { column: '环节' } });
    expect(proposal.notes['申请编号']).toBe('待确认：表头为已知名称；4个单元格属于合并单元格，如“A2:A4”');
    const { code, stdout } = await run(['convert', 'steps.xlsx', '--mapping', 'm.json']);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect({ code, records }).toMatchObject({
      code: 0,
      records: ['NX-1', 'NX-2'].map((id) => ({ id, facts: { voltageLevel: '380V' }, connectedOn: '2021-06-04' })),
    });
  });

  it('make one case of the rows, steps or not', async () => {
    const fees = [
      ['申请编号', '供电电压', '收费项目'],
      ['NX-1', '380V', '装表费'],
      [undefined, '380V', '验收费'],
    ];
    const proposal = await proposalFor('fees.xlsx', workbook([{ name: '收费', rows: fees, merged: ['A2:A3'] }]));
    expect(proposal).toMatchObject({ cases: 'together', merged: 'repeat' });
    expect((await run(['convert', 'fees.xlsx', '--mapping', 'm.json'])).code).toBe(0);
  });

  it('across columns are no value of each of them', async () => {
    const across = [headers, ['NX-1', '10kV', 315, undefined]];
    const proposal = await proposalFor('across.xlsx', workbook([{ name: '台账', rows: across, merged: ['C2:D2'] }]));
    expect(proposal).not.toHaveProperty('merged');
    expect(proposal.notes['送电时间']).toContain('1个单元格属于合并单元格，如“C2:D2”');
  });
});

it.each<readonly [string, readonly (readonly WorkbookCell[])[], readonly string[], object]>([
  ['all of them', [headers, []], ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2'], { rows: 2 }],
  [
    'some, beside unknown ones',
    [
      [...headers, '现场勘查'],
      [...blanks, '派工', '完成'],
    ],
    ['A1:A2', 'B1:B2', 'E1:F1'],
    { rows: 2 },
  ],
  [
    'below a title, in three rows',
    [['台账'], [...headers, '环节'], [...blanks, '勘查'], [...blanks, '派工', '完成']],
    ['A1:F1', 'A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'E2:F2', 'E3:F3'],
    { row: 2, rows: 3 },
  ],
])('headers merged over rows end where the merged cells end: %s', async (_, rows, merged, header) => {
  const sound = ['NX-1', '10kV', 315, { days: 44_378 }];
  const content = workbook([{ name: '台账', rows: [...rows, sound], merged }]);
  const proposal = await proposalFor('headers.xlsx', content);
  expect(proposal).toMatchObject({ header });
  expect(proposal).not.toHaveProperty('merged');
  expect(await run(['convert', 'headers.xlsx', '--mapping', 'm.json', '--lang', 'en'])).toMatchObject({ code: 0 });
});

it.each(['工作单号', '业扩申请号', '流程实例ID'])(
  'steps are found beside ids under another header: %s',
  async (name) => {
    const rows = ['NX-1', 'NX-2'].flatMap((id) => [
      [id, '410001', '业务受理', '2021-06-01', '2021-06-01'],
      [id, '410001', '送电', '2021-06-03', '2021-06-04'],
    ]);
    const { columns, notes } = await proposalFor(
      'ids.csv',
      csvOf([[name, '户号', '环节', '开始日期', '完成日期'], ...rows]),
    );
    expect(columns).toEqual({ [name]: 'id' });
    expect(notes[name]).toBe('待确认：取值类似编号');
    const { code, stdout } = await run(['convert', 'ids.csv', '--mapping', 'm.json']);
    expect({ code, ids: stdout.match(/NX-\d/g) }).toEqual({ code: 0, ids: ['NX-1', 'NX-2'] });
  },
);

it('the dates of steps are not taken for those of the case', async () => {
  const names = ['申请编号', '环节', '开始日期', '开始时间', '完成日期', '完成时间'];
  const { columns, notes } = await proposalFor(
    'apart.csv',
    csvOf([
      names,
      ['NX-1', '业务受理', '2021-06-01', '09:00', '2021-06-01', '10:00'],
      ['NX-1', '送电', '2021-06-03', '09:00', '2021-06-04', '16:00'],
    ]),
  );
  expect(columns).toEqual({ 申请编号: 'id' });
  expect(notes['完成时间']).toBe('待确认：另有一列可能含义相同：请列入 "ignore"，或指定去向');
});

it.each([
  ['zh-CN', '没有列包含工单编号（id）：请在 "columns" 中指定'],
  ['en', 'No column contains the ids of the cases: name one under "columns", as "id"'],
])('a table without ids is reported: %s', async (language, said) => {
  write('none.csv', csvOf([headers.slice(1), ['10kV', '315', '2021-06-10']]));
  const { stderr } = await run(['mapping', 'none.csv', '--lang', language]);
  expect(stderr).toContain(said);
  write(
    'some.csv',
    csvOf([['GDBH', ...headers.slice(1)], ...['1', '2'].map((id) => [id, '10kV', '315', '2021-06-10'])]),
  );
  const other = await run(['mapping', 'some.csv', '--lang', language]);
  expect(other.stderr).not.toContain(said);
  expect(other.stderr).toContain('GDBH → id');
});
