/** For any table, the proposed mapping can be used. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
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
