/** For any table, the proposed mapping can be used. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factNames } from '../../src/facts/fact-names';
import { recordsFromRows, safeReadMapping, type FaultyCell } from '../../src/intake';
import { countKnownHeaders, proposeMapping } from '../../src/intake/propose-mapping';
import { unitNames } from '../../src/facts/read-number';
import { knownHeaders, unsureHeaders } from '../../src/intake/known-headers';
import { runs } from '../support/runs';

const names = [
  ...knownHeaders().keys(),
  ...Object.keys(unsureHeaders),
  ...Object.values(factNames).map(({ zh }) => zh),
];
const header = fc.oneof(
  fc.constantFrom(...names),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...unitNames)).map(([name, unit]) => `${name}（${unit}）`),
  fc.constantFrom(...names).map((name) => `是否${name}`),
  fc.constantFrom(
    'link_define_nm',
    'start_tm',
    'end_tm',
    '环节',
    '申请日期',
    '申请时间',
    '',
    '客户信息/供电电压',
    'CONS_SORT_CODE',
    '客户标签',
  ),
  fc.string(),
);
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '—',
    '合计',
    '是',
    '100',
    '315kVA',
    '2021/6/10',
    '44357.5',
    '09:30',
    '0.5',
    '业务受理',
    '送电',
    '装表',
    '五',
    '８',
  ),
  fc.constantFrom(...names),
  fc.string(),
);

it('a proposal is a mapping that can be used, and reads the table it was made for', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(header, { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
      (headers, rows) => {
        const { mapping } = proposeMapping(headers, rows);
        expect(safeReadMapping(mapping).problems).toBeUndefined();
        expect(recordsFromRows([headers, ...rows], mapping)).toHaveProperty('records');
      },
    ),
    { numRuns: runs(500) },
  );
});

it('no cell of a column that is sure is unreadable', () => {
  const anyCell = fc.oneof(
    { weight: 4, arbitrary: cell },
    fc.constantFrom<unknown>('=1', '#REF!', '4.1001E+11', '\u{FFFD}', 315, true, { fault: 'formula', text: '=A1' }),
    fc
      .tuple(fc.constantFrom('A2:A3', 'B2:C2'), cell)
      .map(([text, value]): FaultyCell => ({ fault: 'merged-cell', text, value })),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(header, { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 12 }),
      (headers, rows) => {
        const { mapping, columns } = proposeMapping(headers, rows);
        const sure = columns.filter(({ isSure }) => isSure).map((column) => column.header);
        const { problems } = recordsFromRows([headers, ...rows], mapping);
        const ofRows = ['missing-id', 'no-case', 'duplicate-header', 'conflicting-values', 'contradiction'];
        const unread = problems.filter((each) => sure.includes(each.header) && !ofRows.includes(each.code));
        expect(unread).toEqual([]);
      },
    ),
    { numRuns: runs(500) },
  );
});

it.each(['申请单号', '工单编码', '报装编号', 'order_id'])(
  'a column named %s whose values all differ is proposed as the ids',
  (name) => {
    expect(proposeMapping([name], [['1'], ['2']]).columns).toMatchObject([
      { to: 'id', isSure: false, reason: 'lookLikeIds' },
    ]);
    expect(proposeMapping([name], [['1'], ['1']]).columns).toMatchObject([{ reason: 'nothingKnown' }]);
  },
);

it('knows a header together with the one above it, which spans several columns', () => {
  const headers = ['申请编号', '用电申请/开始日期', '用电申请/完成日期', '装表接电/完成时间', '工程/批复日期'];
  const { mapping, columns } = proposeMapping(headers, [['1', '2021-06-10', '2021-06-11', '2021-06-14', '2021-06-13']]);
  expect(mapping.columns).toMatchObject({
    '用电申请/开始日期': 'stages[application].startedOn',
    '用电申请/完成日期': 'stages[application].completedOn',
    '装表接电/完成时间': 'stages[meterConnection].completedOn',
  });
  expect(columns.map(({ isSure }) => isSure)).toEqual([true, true, true, true, false]);
  expect(countKnownHeaders(headers)).toBe(4);
});

it.each(['无', '其他', '其它', 'none', '不属于以上形式'])(
  'a column that says only %s is not taken for a fact: every subject can be none or another',
  (word) => {
    expect(proposeMapping(['申请编号', '备注'], [['1', word]]).columns[1]).toMatchObject({ reason: 'nothingKnown' });
    expect(
      proposeMapping(
        ['申请编号', '园区情况'],
        [
          ['1', word],
          ['2', '国家级园区'],
        ],
      ).columns[1]?.to,
    ).toBe(['无', 'none'].includes(word) ? 'parkLevel' : undefined);
  },
);

it.each(['07、18', '16；33', '01|14', '16，33'])('reads cells with several codes as it proposes: %s', (codes) => {
  const rows = [['1', codes]];
  const { mapping, columns } = proposeMapping(['申请编号', '客户标签'], rows);
  expect(columns[1]?.troubles).toEqual([]);
  expect(recordsFromRows([['申请编号', '客户标签'], ...rows], mapping).problems).toEqual([]);
});

it('reads the words of a list, and not the cell as one word', () => {
  const rows = [
    ['1', '身份证，营业执照', '涉网设备、全部电气设备'],
    ['2', '居民身份证', '涉网设备；屋顶'],
    ['3', '-', '/'],
  ];
  const headers = ['申请编号', '提交资料', 'reviews[designReview].scope'];
  const { mapping, columns } = proposeMapping(headers, rows);
  expect(columns.map(({ isSure, troubles }) => [isSure, troubles])).toEqual([
    [true, []],
    [true, []],
    [false, [{ code: 'unknown-word', example: '涉网设备；屋顶', count: 1 }]],
  ]);
  expect(mapping.empty).toEqual(['-', '/']);
  expect(recordsFromRows([headers, ...rows], mapping).records[1]?.record).toEqual({ id: '3', facts: {} });
});

it('knows the codes of papers and the word for none, and marks them for review', () => {
  const headers = ['申请编号', '提交资料', '收取资料'];
  const rows = [
    ['1', '01、04', '无'],
    ['2', '身份证', '10'],
  ];
  const { mapping, columns } = proposeMapping(headers, rows);
  expect(columns.map(({ isSure, reason }) => [isSure, reason])).toEqual([
    [true, 'knownHeader'],
    [false, 'codesOfSystem'],
    [false, 'codesOfSystem'],
  ]);
  const { records } = recordsFromRows([headers, ...rows], mapping);
  expect(records.map(({ record }) => record['intake'])).toEqual([
    { presented: ['identityCard', 'businessLicence'] },
    { presented: ['身份证'], demanded: ['purchaseContract'] },
  ]);
});

it('says of a column whose meaning another one has that it is so', () => {
  const headers = ['申请编号', '受理时间', '申请时间', '增减容量', '合同容量', '备注'];
  const { columns } = proposeMapping(headers, [['1', '2021-06-10 9:00', '2021-06-10 9:00', '1', '2', 'x']]);
  expect(columns.map(({ to, reason }) => [to, reason])).toEqual([
    ['id', 'knownHeader'],
    [undefined, 'takenTwice'],
    ['intake.appliedAt', 'knownHeader'],
    [undefined, 'takenTwice'],
    ['appliedCapacityKva', 'knownHeader'],
    [undefined, 'nothingKnown'],
  ]);
});

it.each(['-', '——', '/', 'NULL', 'None', 'N/A', '\\N', '暂无', '未知', '（空）'])(
  'takes %s for an empty cell, in every column',
  (word) => {
    const headers = ['申请编号', '供电电压', '合同容量', '送电时间', '是否重要客户', '供电所', '提交资料'];
    const rows = [['1', ...headers.slice(1).map(() => word)]];
    const { mapping, columns } = proposeMapping(headers, rows);
    expect(mapping.empty).toEqual([word]);
    expect(columns.every(({ isSure }) => isSure)).toBe(true);
    expect(recordsFromRows([headers, ...rows], mapping).records[0]?.record).toEqual({ id: '1', facts: {} });
  },
);

it('takes no word for an empty cell that a column knows', () => {
  const headers = ['申请编号', '园区级别', '是否重要客户'];
  const { mapping } = proposeMapping(headers, [['1', 'none', '无']]);
  expect(mapping.empty).toBeUndefined();
});

it.each(['*申请编号', '＊申请编号', '申请编号*', '申请编号：', '申请编号（必填）'])('knows the header %s', (marked) => {
  const { mapping, columns } = proposeMapping([marked, '* 供电电压：'], [['1', '10kV']]);
  expect(columns.map(({ to, isSure }) => [to, isSure])).toEqual([
    ['id', true],
    ['voltageLevel', true],
  ]);
  expect(
    recordsFromRows(
      [
        [marked, '* 供电电压：'],
        ['1', '10kV'],
      ],
      mapping,
    ).records,
  ).toMatchObject([{ record: { id: '1', facts: { voltageLevel: '10kV' } } }]);
});

it.each(['__proto__', 'constructor', 'toString'])('a header that every object has as a property: %s', (name) => {
  const rows = [
    ['NX-1', '工商业'],
    ['合计', '工商业'],
  ];
  const { mapping } = proposeMapping(['申请编号', name], rows);
  expect(Object.entries(mapping.columns ?? {})).toEqual([
    ['申请编号', 'id'],
    [name, 'usage'],
  ]);
  expect(mapping.skip).toEqual({ 申请编号: ['合计'] });
  const { records } = recordsFromRows([['申请编号', name], ...rows], mapping);
  expect(records.map(({ record }) => record)).toEqual([{ id: 'NX-1', facts: { usage: 'industrialCommercial' } }]);
});

describe('a day and its time of day in two columns', () => {
  const sound = [
    ['1', '2024-03-01', '09:30'],
    ['2', '2024/3/2', '14:05:30'],
    ['3', '', ''],
  ];
  const proposed = (headers: readonly string[], rows: readonly (readonly unknown[])[]): unknown =>
    proposeMapping(headers, rows).columns.map(({ to, isSure, reason, troubles }) => [
      to,
      isSure,
      reason,
      ...troubles.map(({ code, count }) => `${code} ${count}`),
    ]);

  it('are proposed as one moment where both headers and values show it, in any order', () => {
    const headers = ['申请编号', '申请日期', '申请时间'];
    const { mapping } = proposeMapping(headers, sound);
    expect(mapping.columns).toEqual({
      申请编号: 'id',
      申请日期: { to: 'intake.appliedAt', timeColumn: '申请时间' },
    });
    expect(proposed(headers, sound)).toEqual([
      ['id', true, 'knownHeader'],
      ['intake.appliedAt', true, 'knownHeader'],
      ['intake.appliedAt', true, 'timeOfDay'],
    ]);
    expect(recordsFromRows([headers, ...sound], mapping)).toMatchObject({ problems: [], records: [{}, {}, {}] });
    const turned = sound.map(([id, day, time]) => [time, day, id]);
    expect(proposeMapping(['申请时间', '申请日期', '申请编号'], turned).mapping).toEqual(mapping);
  });

  it('are unsure where the header or a cell is', () => {
    expect(proposed(['申请编号', '受理日期', '受理时间'], sound)).toEqual([
      ['id', true, 'knownHeader'],
      ['intake.appliedAt', false, 'severalMeanings'],
      ['intake.appliedAt', false, 'timeOfDay'],
    ]);
    const bad = [
      ['4', '2024-03-03', ''],
      ['5', '', '10:00'],
      ['6', '2024-03-04', '930'],
      ['7', '2024-02-30', '10:00'],
      ['8', '2024-03-04', '#REF!'],
    ];
    expect(proposed(['申请编号', '申请日期', '申请时间'], [...sound, ...bad])).toEqual([
      ['id', true, 'knownHeader'],
      ['intake.appliedAt', false, 'knownHeader', 'day-missing 1', 'impossible-date 1'],
      // A cell with an error has no time either.
      ['intake.appliedAt', false, 'timeOfDay', 'time-missing 2', 'malformed-time 1', 'error-value 1'],
    ]);
  });

  it('are not, where the values show nothing of it', () => {
    const whole = [['1', '2024-03-01', '2024-03-01 09:30']];
    const { mapping } = proposeMapping(['申请编号', '申请日期', '申请时间'], whole);
    expect(JSON.stringify(mapping)).not.toContain('timeColumn');
    expect(JSON.stringify(proposeMapping(['申请编号', '申请日期', '录入时间'], sound).mapping)).not.toContain(
      'timeColumn',
    );
  });

  it('a field that is a day has no use for its time', () => {
    const headers = ['申请编号', '送电时间', '送电日期'];
    const rows = [['1', '09:30', '2024-03-01']];
    const { mapping, columns } = proposeMapping(headers, rows);
    expect(mapping.columns).toEqual({ 申请编号: 'id', 送电日期: 'connectedOn' });
    expect(columns[1]).toMatchObject({ to: undefined, isSure: false, reason: 'takenTwice' });
  });

  it('of spreadsheets that kept the time as a fraction of a day', () => {
    const headers = ['申请编号', '申请日期', '申请时间'];
    const rows = [['1', '2024-03-01', 0.395833333333333]];
    expect(proposeMapping(headers, rows, { dateSystem: 1900 }).columns[2]).toMatchObject({ isSure: true });
    const { mapping, columns } = proposeMapping(headers, rows);
    expect(mapping.columns).toMatchObject({ 申请日期: { timeColumn: '申请时间', serial: 1900 } });
    expect(columns[2]).toMatchObject({ isSure: false, troubles: [{ code: 'serial-date' }] });
    expect(recordsFromRows([headers, ...rows], mapping).problems).toEqual([]);
  });

  it('of steps: the day is taken, whichever column comes first', () => {
    const headers = ['process_id', '环节', '完成时间', '完成日期'];
    const rows = [
      ['1', '业务受理', '09:30', '2024-03-01'],
      ['1', '送电', '10:00', '2024-03-05'],
    ];
    const { mapping, columns } = proposeMapping(headers, rows);
    expect(mapping.steps?.of).toMatchObject({ 业务受理: { 完成日期: 'stages[application].completedOn' } });
    expect(columns[2]).toMatchObject({ to: undefined, reason: 'takenTwice' });
    expect(recordsFromRows([headers, ...rows], mapping).problems).toEqual([]);
  });
});
