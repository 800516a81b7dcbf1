/** For any table, the proposed mapping can be used. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { factNames } from '../../src/facts/fact-names';
import { recordsFromRows, safeReadMapping } from '../../src/intake';
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
  const headers = ['申请编号', '用电申请/开始日期', '用电申请/完成日期', '装表接电/完成时间', '工程/完成日期'];
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

it.each(['07、18', '16；33', '01|14', '16，33'])('reads cells with several codes as it proposes: %s', (cell) => {
  const rows = [['1', cell]];
  const { mapping, columns } = proposeMapping(['申请编号', '客户标签'], rows);
  expect(columns[1]?.troubles).toEqual([]);
  expect(recordsFromRows([['申请编号', '客户标签'], ...rows], mapping).problems).toEqual([]);
});
