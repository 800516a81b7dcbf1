/** Ids that stand in the first row of a case only, as merged cells become in CSV. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsFromRows, safeReadMapping, type Mapping, type Row } from '../../src/intake';
import { proposeMapping } from '../../src/intake/propose-mapping';
import { describeIntakeProblem } from '../../src/messages';

const headers = ['申请编号', '环节', '完成日期', '收费项目', '金额'];
const mapping: Mapping = {
  cases: 'together',
  emptyIds: 'repeat',
  columns: { 收费项目: 'fees[].item', 金额: 'fees[].amountYuan' },
  steps: {
    column: '环节',
    of: { 受理: { 完成日期: 'stages[application].completedOn' }, 送电: { 完成日期: 'connectedOn' } },
  },
};
const first = ['A', '受理', '2024-03-01', '', ''];
const second = ['', '送电', '2024-03-05', '', ''];

/** The ids of the records, and the codes of the problems with their rows and columns. */
function read(rows: readonly Row[], more: Mapping = {}): unknown {
  const { records, problems } = recordsFromRows([headers, ...rows], { ...mapping, ...more });
  return [
    ...records.map(({ record }) => record['id']),
    ...problems.map(({ code, row, column }) => `${code} ${row}:${column}`),
  ];
}

describe('an empty id', () => {
  it('repeats the one above, once the mapping says so', () => {
    const rows = [headers, first, second, ['B', '受理', '2024-03-02', '', '']];
    expect(recordsFromRows(rows, mapping)).toMatchObject({
      records: [
        { row: 2, record: { id: 'A', stages: [{ completedOn: '2024-03-01' }], connectedOn: '2024-03-05' } },
        { row: 4, record: { id: 'B' } },
      ],
      problems: [],
    });
    expect(recordsFromRows(rows, { ...mapping, emptyIds: undefined }).problems).toMatchObject([
      { code: 'missing-id', row: 3 },
    ]);
  });

  it.each(['together', 'anywhere'] as const)('any table reads as the same table with every id: %s', (cases) => {
    const row = fc.tuple(
      fc.constantFrom('', 'A', 'B', 'C'),
      fc.constantFrom('受理', '送电'),
      fc.constantFrom('', '2024-03-01', '2024-03-05', 'x'),
      fc.constantFrom('', '高可靠性供电费'),
      fc.constant(''),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        let id = '';
        const full = rows.map(([own, ...others]) => [(id = own === '' ? id : own), ...others]);
        const [given, written] = [rows, full].map((each) => recordsFromRows([headers, ...each], { ...mapping, cases }));
        expect(given).toEqual(written);
      }),
    );
  });

  it('of the first row is a fault, and so is each below it', () => {
    expect(read([second, second, first])).toEqual(['A', 'missing-id 2:1', 'missing-id 3:1']);
  });

  it('of objects, and one that a word means', () => {
    const objects = [first, second.with(0, '—')].map((row) =>
      Object.fromEntries(headers.map((header, index) => [header, row[index]])),
    );
    const { records, problems } = recordsFromRows(objects, { ...mapping, empty: ['—'] });
    expect([records.length, problems]).toEqual([1, []]);
  });

  it('below an empty row, or one that is no case, repeats nothing', () => {
    expect(read([first, ['', '', '', '', ''], second])).toEqual(['A', 'missing-id 4:1']);
    expect(read([first, ['合计', '', '', '', ''], second])).toEqual(['A', 'no-case 3:1', 'missing-id 4:1']);
    expect(read([first, ['小计', '', '', '', ''], second], { skip: { 申请编号: ['小计'] } })).toEqual([
      'A',
      'missing-id 4:1',
    ]);
    expect(read([['4.1E+11', '受理', '2024-03-01', '', ''], second])).toEqual(['damaged-id 2:1', 'missing-id 3:1']);
  });

  it('in a row of totals is none: no total becomes a value of the last case', () => {
    const total = ['', '', '', '合计', '1200'];
    const fees: Mapping = { steps: undefined, ignore: ['环节', '完成日期'] };
    expect(read([['A', '', '', '高可靠性供电费', '1200'], total], fees)).toEqual(['A', 'missing-id 3:1']);
    expect(read([first, second, ['', '总计：2', '', '', '']])).toEqual(['A', 'missing-id 4:1']);
  });
});

it('asks for cases of several rows', () => {
  const paths = (given: unknown): unknown => safeReadMapping(given).problems?.map(({ path }) => path.join('.'));
  expect(paths({ emptyIds: 'repeat' })).toEqual(['cases']);
  expect(paths({ emptyIds: 'repeat', cases: 'row' })).toEqual(['cases']);
  expect(paths({ emptyIds: 'repeat', cases: 'anywhere' })).toBeUndefined();
  expect(paths({ emptyIds: true, cases: 'anywhere' })).toEqual(['emptyIds']);
});

it('a missing id says how to repeat the one above', () => {
  const [problem] = recordsFromRows([headers, second], { ...mapping, emptyIds: undefined }).problems;
  for (const language of ['zh-CN', 'en'] as const)
    expect(problem && describeIntakeProblem(problem, language)).toContain('"emptyIds": "repeat"');
});

describe('a proposal', () => {
  const names = ['process_id', 'link_define_nm', 'end_tm'];
  const steps = [
    ['1', '业务受理', '2024-03-01'],
    ['', '送电', '2024-03-05'],
    ['2', '业务受理', '2024-03-02'],
    ['', '送电', '2024-03-06'],
  ];

  it('repeats the ids of a table of steps, unsure and with the reason', () => {
    const { mapping: proposed, columns } = proposeMapping(names, steps);
    expect(proposed).toMatchObject({ cases: 'together', emptyIds: 'repeat', steps: { column: 'link_define_nm' } });
    expect(columns[0]).toEqual({ header: 'process_id', to: 'id', isSure: false, reason: 'idsAbove', troubles: [] });
    const { records, problems } = recordsFromRows([names, ...steps], proposed);
    expect([records.length, problems]).toEqual([2, []]);
  });

  it.each([
    ['every row has its id', steps.map((row, index) => row.with(0, String(index >> 1)))],
    ['one id is missing', steps.map((row, index) => row.with(0, index === 3 ? '' : String(index >> 1)))],
    [
      'an id of several that differ is missing',
      steps.map((row, index) => row.with(0, index === 3 ? '' : String(index))),
    ],
    ['the first id is missing', [steps[1] ?? [], ...steps]],
  ])('repeats none where %s', (_, rows) => {
    expect(proposeMapping(names, rows).mapping).not.toHaveProperty('emptyIds');
  });

  it('repeats none in a table of a row per case', () => {
    const rows = [
      ['1', '10kV'],
      ['', '10kV'],
      ['2', '10kV'],
    ];
    expect(proposeMapping(['申请编号', '供电电压'], rows)).toMatchObject({
      columns: [{ isSure: false, troubles: [{ code: 'missing-id' }] }, {}],
    });
    expect(proposeMapping(['申请编号', '供电电压'], rows).mapping).not.toHaveProperty('emptyIds');
  });
});
