import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase, safeCheckCase, type CaseRecord } from '../../src/compliance';
import { factLabels, lowVoltage, valueLabel, vocabulary, type FactName } from '../../src/facts';
import { recordsFromRows, type IntakeResult, type Mapping } from '../../src/intake';
import { columnOf } from '../../src/intake/columns-of-mapping';
import { low } from '../../src/intake/known-words';
import type { InvalidRequestError } from '../../src/plain/invalid-request-error';
import { someFacts } from '../decisions/arbitrary-facts';
import { runs } from '../support/runs';

const headers = ['申请编号', '供电电压', '业务类型', '合同容量', '申请时间', '送电时间'];
const sound = ['NX-1', '交流10kV', '高压新装', '315', '2021/6/10 16:50', '2021年7月1日'];

/** The codes of the problems of one row, each with its row and column. */
function problemsOf(row: readonly unknown[], mapping: Mapping = {}): readonly (readonly [string, number, number])[] {
  return recordsFromRows([headers, sound, row], mapping).problems.map(({ code, row: at, column }) => [
    code,
    at,
    column,
  ]);
}

/** The record of one row. */
function recordOf(names: readonly string[], row: readonly unknown[], mapping: Mapping = {}): unknown {
  const { records, problems } = recordsFromRows([names, row], mapping);
  expect(problems).toEqual([]);
  return records[0]?.record;
}

describe('without a mapping', () => {
  it('knows the labels and the synonyms of the vocabulary', () => {
    expect(recordOf(headers, sound)).toEqual({
      id: 'NX-1',
      facts: { voltageLevel: '10kV', applicationType: 'newInstallation', appliedCapacityKva: 315 },
      intake: { appliedAt: '2021-06-10T16:50:00+08:00' },
      connectedOn: '2021-07-01',
    });
  });

  it('reads back every fact that is written with its labels, in both languages and as it is', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom('zh', 'en', 'code'), (facts, language) => {
        const known = Object.entries(facts).filter(([, value]) => value !== undefined);
        const names = known.map(([name]) =>
          language === 'code' ? name : factLabels[name as FactName].label[language],
        );
        const cells = known.map(([name, value]) => {
          const isNumber = vocabulary[name as FactName].kind === 'number';
          return language === 'code' || isNumber
            ? String(value)
            : valueLabel(name as FactName, value as string)[language];
        });
        expect(recordOf(['id', ...names], ['NX-1', ...cells])).toEqual({
          id: 'NX-1',
          facts: Object.fromEntries(known),
        });
      }),
    );
  });

  it('says which facts have no column, and which columns were not used', () => {
    const result = recordsFromRows([[...headers, '户名'], sound], {});
    expect(result.unusedColumns).toEqual([{ column: 7, header: '户名' }]);
    expect(result.factsWithoutColumn).toContain('proactiveService');
    expect(result.factsWithoutColumn).not.toContain('voltageLevel');
  });

  it('takes rows as objects by header', () => {
    const row = Object.fromEntries(headers.map((header, index) => [header, sound[index]]));
    expect(recordsFromRows([row], {}).records[0]?.record).toEqual(recordOf(headers, sound));
    expect(recordsFromRows([{}, row], {})).toMatchObject({ records: [{ row: 2 }], problems: [] });
  });
});

describe('rows of other kinds', () => {
  it('are problems of their own, and the other rows are read', () => {
    const others = [null, undefined, 5, 'NX-9', new Map([['id', '1']]), Promise.resolve()];
    for (const other of others) {
      const { records, problems } = recordsFromRows([['id'], other as never, ['a']], {});
      expect(records).toMatchObject([{ row: 3, record: { id: 'a' } }]);
      expect(problems).toMatchObject([{ code: 'unreadable-cell', row: 2 }]);
    }
  });

  it('rows by header below a row of headers are read by them', () => {
    const { records, problems } = recordsFromRows(
      [['id', '供电电压'], ['a', '10kV'], { 供电电压: '380V', id: 'b' }],
      {},
    );
    expect(problems).toEqual([]);
    expect(records.map(({ record }) => record)).toEqual([
      { id: 'a', facts: { voltageLevel: '10kV' } },
      { id: 'b', facts: { voltageLevel: '380V' } },
    ]);
  });

  it('a header that comes later does not move what others mean', () => {
    const rows = [
      { id: 'a' },
      { id: 'b', 申请时间: '2021-06-10 09:00', 送电时间: '2021-07-01' },
      { id: 'a', 停电计划: '周计划' },
    ];
    for (const cases of ['row', 'anywhere'] as const) {
      const { records, problems } = recordsFromRows(rows.slice(0, cases === 'row' ? 2 : 3), {
        cases,
        constants: { 'supplyPlan.internalApprovals': 1 },
        defaults: { 'labels.redLineInvestment': true },
      });
      const of = { facts: {}, supplyPlan: { internalApprovals: 1 }, labels: { redLineInvestment: true } };
      expect(problems).toEqual([]);
      expect(records.map(({ record }) => record)).toEqual([
        { id: 'a', ...of, ...(cases === 'anywhere' && { outage: { plan: 'weekly' } }) },
        { id: 'b', ...of, intake: { appliedAt: '2021-06-10T09:00:00+08:00' }, connectedOn: '2021-07-01' },
      ]);
    }
  });

  it('a text in place of rows, and properties of a source that there are not, are refused by name', () => {
    const pathsOf = (rows: unknown, source: unknown): unknown => {
      try {
        return recordsFromRows(rows as never, {}, source as never);
      } catch (error) {
        return (error as InvalidRequestError).problems.map(({ path }) => path.join('.'));
      }
    };
    expect(pathsOf('id\nNX-1', {})).toEqual(['rows']);
    expect(pathsOf([], { dateSystem: 1905, isPlaced: 'yes' })).toEqual(['source.dateSystem', 'source.isPlaced']);
    expect(pathsOf([], { datesystem: 1904 })).toEqual(['source.datesystem']);
    expect(pathsOf([], null)).toEqual(['source']);
    expect(pathsOf([['id']], { dateSystem: undefined, isPlaced: true })).toMatchObject({ problems: [] });
  });
});

describe('the place of every value', () => {
  it('leads from each value of a record to the row and column that it came from', () => {
    const { records } = recordsFromRows([headers, [], sound], {});
    expect(records[0]?.places).toContainEqual({ path: ['intake', 'appliedAt'], row: 3, column: 5 });
    expect(records[0]?.places).toHaveLength(6);
  });
});

describe('bad cells are located problems, and the other rows give records', () => {
  it.each([
    ['a word that is not known', 1, '交流11kV', 'unknown-word'],
    ['a number with a unit in it', 3, '315kVA', 'unit-in-number'],
    ['no number', 3, '约315', 'not-a-number'],
    ['a number below its bound', 3, '-1', 'out-of-range'],
    ['full-width digits', 3, '３１５', 'full-width'],
    ['full-width letters', 1, '１０ｋＶ', 'full-width'],
    ['a day that does not exist', 5, '2021-02-30', 'impossible-date'],
    ['a time that does not exist', 4, '2021-06-10 25:00', 'impossible-date'],
    ['an hour that no afternoon has', 4, '2021-06-10 下午13:00', 'impossible-date'],
    ['a day in a time zone that does not exist', 5, '2021-06-10T09:00:00+25:00', 'impossible-date'],
    ['a moment in a time zone that does not exist', 4, '2021-06-10T09:00:00+2560', 'impossible-date'],
    ['a day in China after the last there is', 5, '9999-12-31T23:00:00-08:00', 'impossible-date'],
    ['a moment in China after the last there is', 4, '9999-12-31T23:00:00-08:00', 'impossible-date'],
    ['an hour without a mark', 4, '2021-06-10 9', 'malformed-date'],
    ['a date in an order that is not certain', 5, '6/10/2021', 'malformed-date'],
    ['milliseconds since 1970', 4, '1612013123000', 'malformed-date'],
    ['milliseconds since 1970 that are a day of no calendar', 4, '1623196800000', 'malformed-date'],
    ['a date that is a mere number', 5, '44357', 'serial-date'],
    ['a moment without a time', 4, '2021-06-10', 'time-missing'],
    ['an error of a formula', 3, '#REF!', 'error-value'],
    ['another error of a formula', 3, '#N/A', 'error-value'],
    ['a formula', 3, '=SUM(A1:A2)', 'formula'],
    ['a formula in place of an id', 0, '=1+1', 'formula'],
    ['characters that were not decoded', 1, '\u{FFFD}\u{FFFD}10kV', 'undecodable'],
    ['no id', 0, '', 'missing-id'],
    ['a merged cell', 3, { fault: 'merged-cell', text: 'D2:D3' }, 'merged-cell'],
    ['a cell that is no value', 3, new Date(0), 'unreadable-cell'],
  ])('%s', (_, column, cell, code) => {
    const row = sound.map((each, index) => (index === column ? cell : each === 'NX-1' ? 'NX-2' : each));
    expect(problemsOf(row)).toEqual([[code, 3, column + 1]]);
    expect(recordsFromRows([headers, sound, row], {}).records).toHaveLength(1);
  });

  it('a cell that is no value is described', () => {
    const valueOf = (cell: unknown) => recordsFromRows([headers, sound.with(3, cell as string)], {}).problems[0]?.value;
    expect([new Date(0), {}, [1], 4n, NaN].map(valueOf)).toEqual([
      'an instance of Date',
      'an object',
      'an array',
      'a bigint',
      'NaN',
    ]);
  });

  it('a row with more cells than headers', () => {
    expect(problemsOf([...sound.with(0, 'NX-2'), 'x'])).toEqual([['cells-beyond-header', 3, 7]]);
  });

  it.each([
    ['高压新装', '低压', ['220V', '380V']],
    ['低压增容', '高压', ['10kV', '35kV', '110kV', '220kV']],
  ])('%s beside %s: two words of which none gives a value can exclude each other', (kind, voltage, accepted) => {
    const names = ['申请编号', '供电电压', '业务类型'];
    const rows = [names, ['1', voltage, kind], ['2', voltage, voltage === '高压' ? '高压新装' : '低压增容']];
    const { records, problems } = recordsFromRows(rows, {});
    expect(problems).toMatchObject([
      { code: 'contradiction', row: 2, column: 3, path: 'facts.voltageLevel', accepted },
    ]);
    expect(records.map(({ record }) => record['id'])).toEqual(['2']);
  });

  it('a high-voltage word beside a low voltage', () => {
    expect(problemsOf(sound.with(0, 'NX-2').with(1, '380V'))).toEqual([['contradiction', 3, 3]]);
  });

  it.each([
    [1900, '60'],
    [1900, '0'],
    [1904, '0'],
  ] as const)('a day that the system of %i counts and the calendar does not have', (serial, cell) => {
    const mapping = { columns: { 送电时间: { to: 'connectedOn', serial } } };
    expect(problemsOf(sound.with(0, 'NX-2').with(5, cell), mapping)).toEqual([['impossible-date', 3, 6]]);
  });
});

describe('bad headers are located problems', () => {
  const codesOf = (names: readonly string[], mapping: Mapping = {}): readonly unknown[] =>
    recordsFromRows([names, sound], mapping).problems.map(({ code, row, column }) => [code, row, column]);

  it('a header twice: neither column is read', () => {
    const { problems, records } = recordsFromRows([headers.with(5, '合同容量'), sound], {});
    expect(problems.map(({ code, column }) => [code, column])).toEqual([['duplicate-header', 6]]);
    expect(records[0]?.record).not.toHaveProperty('facts.appliedCapacityKva');
  });

  it('a header that was renamed: the mapping names a column that is not there', () => {
    const mapping: Mapping = { columns: { 接电日期时间: 'connectedOn' }, defaults: { connectedOn: null } };
    const { problems, records } = recordsFromRows([headers.with(5, '接电日期和时间'), sound], mapping);
    expect(problems).toMatchObject([{ code: 'missing-column', header: '接电日期时间', accepted: ['接电日期和时间'] }]);
    // No default stands in for what is not known.
    expect(records[0]?.record).not.toHaveProperty('connectedOn');
  });

  it('two columns for one value', () => {
    expect(codesOf(headers.with(2, '电压等级'))).toEqual([['ambiguous-column', 1, 3]]);
  });

  it('no id', () => {
    expect(codesOf(headers.with(0, '编号一'))).toContainEqual(['no-id-column', 1, 1]);
  });

  it.each([
    ['#REF!', 'error-value'],
    ['=A1', 'formula'],
    ['\u{FFFD}\u{FFFD}Ǳ\u{FFFD}', 'undecodable'],
  ])('a header that is none: %s', (header, code) => {
    const names = headers.with(3, header);
    expect(codesOf(names)).toEqual([[code, 1, 4]]);
    expect(codesOf(names, { columns: { [header]: 'appliedCapacityKva' } })).toEqual([]);
    expect(codesOf(names, { ignore: [header] })).toEqual([]);
  });

  it('no rows at all', () => {
    expect(recordsFromRows([], {}).problems).toMatchObject([{ code: 'no-header' }]);
  });
});

describe('dates', () => {
  const forms = [
    '2021-06-10',
    '2021/6/10',
    '2021.06.10',
    '2021年6月10日',
    '20210610',
    '2021-06-10T01:00:00+08:00',
    '2021-06-09 23:00Z',
  ];

  it.each(forms)('%s', (form) => {
    expect(recordOf(['id', 'connectedOn'], ['1', form])).toMatchObject({ connectedOn: '2021-06-10' });
  });

  it('every day is read alike in every form, serial numbers of both systems included', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1905-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year = '', month = '', of = ''] = day.split('-');
          const days = Math.round(Date.parse(day) / 86_400_000);
          const cells = [
            day,
            `${year}/${Number(month)}/${Number(of)}`,
            `${year}年${Number(month)}月${Number(of)}日`,
            `${year}${month}${of}`,
          ];
          for (const cell of cells)
            expect(recordOf(['id', 'connectedOn'], ['1', cell])).toMatchObject({ connectedOn: day });
          for (const [serial, first] of [
            [1900, -25_569],
            [1904, -24_107],
          ] as const) {
            const mapping: Mapping = { columns: { d: { to: 'connectedOn', serial } } };
            expect(recordOf(['id', 'd'], ['1', String(days - first)], mapping)).toMatchObject({ connectedOn: day });
          }
        },
      ),
    );
  });

  it('a moment in any time zone is read, or is a problem of its own cell', () => {
    const upTo = (max: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max }).map((part) => String(part).padStart(2, '0'));
    const zone = fc.tuple(fc.constantFrom('+', '-'), upTo(30), fc.constantFrom(':', ''), upTo(70));
    fc.assert(
      fc.property(upTo(30), upTo(70), zone, fc.constantFrom('connectedOn', 'intake.appliedAt'), (h, min, of, to) => {
        const [sign, hours, colon, minutes] = of;
        const cell = `2021-06-10T${h}:${min}${sign}${hours}${colon}${minutes}`;
        const exists = Math.max(Number(h), Number(hours)) < 24 && Math.max(Number(min), Number(minutes)) < 60;
        const { records, problems } = recordsFromRows(
          [
            ['id', to],
            ['1', cell],
          ],
          {},
        );
        expect(records).toHaveLength(exists ? 1 : 0);
        expect(problems.map(({ code, column }) => [code, column])).toEqual(exists ? [] : [['impossible-date', 2]]);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('the last moments of a day are of that day, as spreadsheets show them', () => {
    const rows = (last: number): unknown => {
      const mapping: Mapping = {
        columns: { a: { to: 'intake.appliedAt', serial: 1900 }, c: { to: 'connectedOn', serial: 1900 } },
      };
      return recordOf(['id', 'a', 'c'], ['1', last, last], mapping);
    };
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 50_000 }), fc.integer({ min: 1, max: 60_000 }), (days, before) => {
        const lastMoment = days + 1 - before / 86_400_000;
        const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
        expect(rows(lastMoment)).toMatchObject({ connectedOn: day });
      }),
    );
    expect(rows(44_377.999_999_999_9)).toMatchObject({ connectedOn: '2021-07-01' }); // a day's number, not quite exact
    expect(rows(44_357.333_33)).toMatchObject({ intake: { appliedAt: '2021-06-10T08:00:00+08:00' } });
  });

  it('moments without an offset are China time', () => {
    const mapping: Mapping = { columns: { t: { to: 'intake.appliedAt', time: '09:00', serial: 1900 } } };
    const momentOf = (cell: string): unknown => recordOf(['id', 't'], ['1', cell], mapping);
    expect(momentOf('2021/6/10 16:50')).toMatchObject({ intake: { appliedAt: '2021-06-10T16:50:00+08:00' } });
    expect(momentOf('20210610165001')).toMatchObject({ intake: { appliedAt: '2021-06-10T16:50:01+08:00' } });
    expect(momentOf('2021年6月10日 16时50分')).toMatchObject({ intake: { appliedAt: '2021-06-10T16:50:00+08:00' } });
    expect(momentOf('2021年6月10日9时')).toMatchObject({ intake: { appliedAt: '2021-06-10T09:00:00+08:00' } });
    expect(momentOf('2021/6/10 下午4:50:01')).toMatchObject({ intake: { appliedAt: '2021-06-10T16:50:01+08:00' } });
    expect(momentOf('2021/6/10 下午 12:05')).toMatchObject({ intake: { appliedAt: '2021-06-10T12:05:00+08:00' } });
    expect(momentOf('2021/6/10 上午12:05')).toMatchObject({ intake: { appliedAt: '2021-06-10T00:05:00+08:00' } });
    expect(momentOf('2021-06-10')).toMatchObject({ intake: { appliedAt: '2021-06-10T09:00:00+08:00' } });
    expect(momentOf('2021-06-10T08:50:00Z')).toMatchObject({ intake: { appliedAt: '2021-06-10T08:50:00Z' } });
    expect(momentOf('44357.701388888891')).toMatchObject({ intake: { appliedAt: '2021-06-10T16:50:00+08:00' } });
  });

  it('are compared as moments, whatever their offsets', () => {
    const momentOf = (take: 'earliest' | 'latest', ...cells: readonly string[]): unknown => {
      const mapping: Mapping = { cases: 'anywhere', columns: { t: { to: 'intake.appliedAt', take } } };
      const { records } = recordsFromRows([['id', 't'], ...cells.map((cell) => ['1', cell])], mapping);
      return records[0]?.record['intake'];
    };
    const [inChina, inUtc] = ['2021-06-10 10:00', '2021-06-10T08:00:00Z'] as const;
    for (const cells of [
      [inChina, inUtc],
      [inUtc, inChina],
    ]) {
      expect(momentOf('earliest', ...cells)).toEqual({ appliedAt: '2021-06-10T10:00:00+08:00' });
      expect(momentOf('latest', ...cells)).toEqual({ appliedAt: '2021-06-10T08:00:00Z' });
    }
  });

  it('that follow "not yet" come from their own cell', () => {
    const column = { to: 'connectedOn', values: { 未完成: null } } as const;
    for (const take of [undefined, 'latest'] as const) {
      const mapping: Mapping = { cases: 'anywhere', columns: { t: { ...column, ...(take && { take }) } } };
      const { records } = recordsFromRows(
        [
          ['id', 't'],
          ['1', '未完成'],
          ['1', '2021-06-10'],
        ],
        mapping,
      );
      expect(records).toMatchObject([{ record: { connectedOn: '2021-06-10' } }]);
      expect(records[0]?.places.slice(1)).toEqual([{ path: ['connectedOn'], row: 3, column: 2 }]);
    }
  });

  it('keep the fraction of a second, which can decide whether a dispatch is late', () => {
    const names = ['id', 'intake.channel', 'intake.phoneEndedAt', 'intake.dispatchedAt'];
    const dispatched = (at: string): unknown => {
      const record = recordOf(names, ['1', 'phone', '2021-06-10 10:00:00.000', at]) as CaseRecord; // a record of the table above
      return checkCase(record, { asOf: '2021-06-30' }).findings.map(({ code }) => code);
    };
    expect(dispatched('2021-06-10 10:20:00.000')).toEqual([]);
    expect(dispatched('2021-06-10 10:20:00.500')).toEqual(['late-dispatch']);
    expect(dispatched('2021-06-10T10:20:00,01')).toEqual(['late-dispatch']);
    expect(recordOf(names, ['1', 'phone', '2021-06-10 10:00:00.000', '2021-06-10 10:20:00.50'])).toMatchObject({
      intake: { phoneEndedAt: '2021-06-10T10:00:00+08:00', dispatchedAt: '2021-06-10T10:20:00.5+08:00' },
    });
  });
});

describe('numbers', () => {
  it.each([
    ['万千瓦', '0.5', 5000],
    ['MW', '2.3', 2300],
    ['千瓦', '1,250.5', 1250.5],
    ['asWritten', '0.2万千瓦', 2000],
    ['asWritten', '160 kW', 160],
    // A unit is that of the numbers without one: in a workbook, some cells show it and others do not.
    ['kW', '160千瓦', 160],
    ['万千瓦', '160 kW', 160],
    ['kW', '160', 160],
  ] as const)('in %s: %s', (unit, cell, value) => {
    const mapping: Mapping = { columns: { c: { to: 'equipmentCapacityKw', unit } } };
    expect(recordOf(['id', 'c'], ['1', cell], mapping)).toMatchObject({ facts: { equipmentCapacityKw: value } });
  });

  it('takes the unit from the header', () => {
    expect(recordOf(['id', '合同容量（MVA）'], ['1', '2.5'])).toMatchObject({ facts: { appliedCapacityKva: 2500 } });
    expect(recordOf(['id', '合同容量（MVA）'], ['1', '800kVA'])).toMatchObject({ facts: { appliedCapacityKva: 800 } });
  });

  it.each([
    '合同容量（单位：MVA）',
    '合同容量[单位:MVA]',
    '合同容量MVA',
    '合同容量/MVA',
    '合同容量 MVA',
    '合同容量（ ＭＶＡ ）',
  ])('takes the unit from the header, however it is written: %s', (header) => {
    expect(recordOf(['id', header], ['1', '2.5'])).toMatchObject({ facts: { appliedCapacityKva: 2500 } });
  });

  it.each(['315kW', '315户', '315元'])('takes no other unit beside its own: %s', (cell) => {
    const { problems } = recordsFromRows(
      [
        ['id', '合同容量（kVA）'],
        ['1', cell],
      ],
      {},
    );
    expect(problems).toMatchObject([{ row: 2, column: 2, value: cell }]);
  });

  it.each(['用电设备容量(kVA)', '用电设备容量kVA', '供电电压（万元）', '供电电压kV', '项目负责人数（元）'])(
    'never takes a unit for another: %s',
    (header) => {
      const { unusedColumns } = recordsFromRows(
        [
          ['id', header],
          ['1', '5'],
        ],
        {},
      );
      expect(unusedColumns).toEqual([{ column: 2, header }]);
    },
  );

  it.each(['(%)', '（％）', '%', '（单位：%）'])('takes a share in percent from the header: %s', (unit) => {
    expect(recordOf(['id', `电能替代容量占比${unit}`], ['1', '55'])).toMatchObject({
      facts: { substitutionShare: 0.55 },
    });
  });

  it('takes a share in percent', () => {
    const mapping: Mapping = { columns: { 占比: { to: 'substitutionShare', unit: '%' } } };
    expect(recordOf(['id', '占比'], ['1', '55'], mapping)).toMatchObject({ facts: { substitutionShare: 0.55 } });
  });
});

describe('headers that say it by themselves', () => {
  it('questions for yes or no, and the dates of stages', () => {
    const names = [
      '申请编号',
      '是否临时用电',
      '是否为重要客户',
      '是否有电网配套工程',
      '是否三零服务',
      '装表接电完成时间',
      '用电申请开始日期',
    ];
    expect(recordOf(names, ['1', '否', '是', '否', '是', '2021-06-15', '2021-06-10'])).toEqual({
      id: '1',
      facts: { temporarySupply: false, importantCustomer: true, supportingWorks: false },
      labels: { threeZerosEnterprise: true },
      stages: [
        { stage: 'meterConnection', completedOn: '2021-06-15' },
        { stage: 'application', startedOn: '2021-06-10' },
      ],
    });
  });

  it('a day is called 日期 as well as 时间', () => {
    const dates = [
      '录入',
      '挂机',
      '派单',
      '方案答复',
      '客户工程完成',
      '意向接电',
      '接电',
      '用电申请开始',
      '用电申请结束',
    ];
    const withoutColumn = (ending: string): unknown =>
      recordsFromRows([['申请编号', ...dates.map((name) => `${name}${ending}`)]], {}).unusedColumns;
    expect([withoutColumn('时间'), withoutColumn('日期')]).toEqual([[], []]);
  });

  it('no question for what is no yes or no', () => {
    expect(
      recordsFromRows(
        [
          ['申请编号', '是否供电电压'],
          ['1', '380V'],
        ],
        {},
      ).unusedColumns,
    ).toHaveLength(1);
  });
});

describe('what tables written by hand have besides', () => {
  const names = ['申请编号', '供电电压', '送电时间'];

  it('full-width digits, once they are said to be read; a footnote mark beside them is none', () => {
    const rowOf = (capacity: string) => sound.with(3, capacity);
    expect(recordOf(headers, rowOf('３１５'), { fullWidth: 'read' })).toMatchObject({
      facts: { appliedCapacityKva: 315 },
    });
    expect(problemsOf(rowOf('３１５①'), { fullWidth: 'read' })).toEqual([['not-a-number', 3, 4]]);
    expect(problemsOf(sound.with(4, '２０２１-06-1②'), { fullWidth: 'read' })).toEqual([['malformed-date', 3, 5]]);
  });

  it.each([
    ['the signs of a number', 3, '1，600'],
    ['the sign of a time', 4, '2021-06-10 16：50'],
    ['the signs of a day', 5, '2021／7／1'],
  ])('full-width signs are full width too: %s', (_, column, cell) => {
    expect(problemsOf(sound.with(column, cell))).toEqual([['full-width', 3, column + 1]]);
    expect(problemsOf(sound.with(column, cell), { fullWidth: 'read' })).toEqual([]);
  });

  it('any characters of a number or a date may be full width, once they are said to be read', () => {
    const cells = [
      [3, '1,600.5'],
      [4, '2021-06-10 16:50:00'],
      [5, '2021/7/1'],
    ] as const;
    const some = fc.constantFrom(/\d/, /[^\d\s]/, /\S/, /[05,]/, /[-1]/, /[:/]/);
    fc.assert(
      fc.property(fc.constantFrom(...cells), some, ([column, text], isWide) => {
        const wide = Array.from(text, (each) =>
          isWide.test(each) ? String.fromCharCode(each.charCodeAt(0) + 0xfee0) : each,
        );
        const rowOf = (cell: string): unknown => recordOf(headers, sound.with(column, cell), { fullWidth: 'read' });
        expect(rowOf(wide.join(''))).toEqual(rowOf(text));
      }),
      { numRuns: runs(200) },
    );
  });

  it('signs of Chinese text are not refused for their width', () => {
    const values = { '在途（未送电）': null };
    expect(
      recordOf(headers, sound.with(5, '在途（未送电）'), { columns: { 送电时间: { to: 'connectedOn', values } } }),
    ).toMatchObject({ connectedOn: null });
    expect(problemsOf(sound.with(5, '在途（补）'))).toEqual([['malformed-date', 3, 6]]);
    expect(problemsOf(sound.with(1, '高压（新）'))).toEqual([['unknown-word', 3, 2]]);
  });

  it('words for an empty cell, once they are named', () => {
    const rows = [names, ['1', '—', 'null'], ['/', '/', '/']];
    expect(recordsFromRows(rows, {}).problems.map(({ code }) => code)).toContain('unknown-word');
    const { records, problems } = recordsFromRows(rows.slice(0, 2), {
      empty: ['—', 'NULL'],
      defaults: { connectedOn: null },
    });
    expect(problems).toEqual([]);
    expect(records[0]?.record).toEqual({ id: '1', facts: {}, connectedOn: null });
  });

  it('rows of totals, once they are named', () => {
    const rows = [names, ['1', '380V', ''], ['合 计', '', '']];
    const mapping: Mapping = { skip: { 申请编号: ['合计'] } };
    expect(recordsFromRows(rows, mapping)).toMatchObject({ records: [{ record: { id: '1' } }], problems: [] });
    expect(recordsFromRows([['id'], ['1']], mapping).problems).toMatchObject([
      { code: 'missing-column', header: '申请编号' },
    ]);
  });

  it('cells merged over the rows of a case, once they are said to repeat', () => {
    const merged = (text: string, value?: string): unknown => ({
      fault: 'merged-cell',
      text,
      ...(value !== undefined && { value }),
    });
    const mapping: Mapping = {
      cases: 'together',
      steps: {
        column: '环节',
        of: { 受理: { 完成: 'stages[application].completedOn' }, 送电: { 完成: 'connectedOn' } },
      },
    };
    const rows = [
      ['申请编号', '供电电压', '环节', '完成'],
      ['1', '380V', '受理', '2021-06-10'],
      [merged('A2:A3', '1'), merged('B2:B3', '380V'), '送电', '2021-06-15'],
    ];
    expect(recordsFromRows(rows, mapping).problems).toMatchObject([
      { code: 'merged-cell', row: 3, column: 1, path: 'id' },
    ]);
    expect(recordsFromRows(rows, { ...mapping, merged: 'repeat' })).toMatchObject({
      problems: [],
      records: [{ record: { id: '1', facts: { voltageLevel: '380V' }, connectedOn: '2021-06-15' } }],
    });
    // A value merged over several columns does not apply to each of them.
    const across = [rows[0] ?? [], ['1', merged('A2:B2', '1'), '受理', '2021-06-10']];
    expect(recordsFromRows(across, { ...mapping, merged: 'repeat' }).problems).toMatchObject([{ code: 'merged-cell' }]);
  });
});

describe('what stands in the column of the ids and is no id', () => {
  const table = (id: unknown, ...rest: readonly unknown[]): IntakeResult =>
    recordsFromRows(
      [
        ['申请编号', '供电电压', '合同容量'],
        ['NX-1', '380V', 50],
        [id, ...rest],
      ],
      {},
    );

  it.each(['合计', '总 计', '小计：', '城关所小计', '总计：4 户', '合计（kVA）', 'Total', '共12户'])(
    'a total: %s',
    (id) => {
      const { records, problems } = table(id, '', 381);
      expect(records).toHaveLength(1);
      expect(problems).toMatchObject([{ code: 'no-case', row: 3, column: 1, value: id }]);
    },
  );

  it.each(['制表人：某科室', '注：以上为七月数据'])('a remark below the table: %s', (id) => {
    expect(table(id).problems).toMatchObject([{ code: 'no-case', row: 3, column: 1 }]);
    // A case may be called whatever it is, where the row says something of it.
    expect(table('城关2021-001', '380V').problems).toEqual([]);
    expect(table('A-7').problems).toEqual([]);
    expect(table('2021E15', '380V').problems).toEqual([]);
  });

  it('a remark below the table in several columns, of which none is read', () => {
    const rows = [
      ['申请编号', '供电电压', '户名', '备注'],
      ['NX-1', '380V', '甲', ''],
      ['制表人：某甲', '', '审核人：某乙', '2021年7月'],
    ];
    const { records, problems } = recordsFromRows(rows, {});
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'no-case', row: 3, column: 1 }]);
    const steps = { column: '环节', of: { 送电: { 完成: 'connectedOn' } } };
    const long = [
      ['申请编号', '环节', '完成', '备注'],
      ['NX-1', '送电', '2021-06-15'],
      ['制表人：某甲', '', '', '审核'],
    ];
    expect(recordsFromRows(long, { cases: 'together', steps }).problems).toMatchObject([{ code: 'no-case', row: 3 }]);
  });

  it('the headers once more: one problem and not one a cell', () => {
    const { records, problems } = table('申请编号', '供电电压', '合同容量');
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'no-case', row: 3, column: 1 }]);
  });

  it.each(['4.1001E+11', '4E+15', '4.100123456789E11', '1.23e15', '\u{200B}NX-2', '\u{1A}', 'NX\0-2'])(
    'an id that is not whole: %j',
    (id) => {
      expect(table(id, '380V').problems).toMatchObject([{ code: 'damaged-id', row: 3, column: 1 }]);
    },
  );

  it('in steps of cases too, and where the mapping skips such rows nothing is said', () => {
    const rows = [
      ['申请编号', '供电电压'],
      ['NX-1', '380V'],
      ['合计', '2'],
    ];
    expect(recordsFromRows(rows, { cases: 'together' }).problems).toMatchObject([{ code: 'no-case', row: 3 }]);
    expect(recordsFromRows(rows, { skip: { 申请编号: ['合计'] } }).problems).toEqual([]);
  });
});

describe('labels of the system', () => {
  const facts = { 用电类别: '居民生活', 供电电压: '220V' };

  it('in columns of their own', () => {
    const row = { 申请编号: '1', ...facts, 小微企业: '是', 三零服务小微企业: '否', 三省服务企业: '', 投资到红线: '1' };
    expect(recordsFromRows([row], {}).records[0]?.record).toMatchObject({
      labels: { smallMicroEnterprise: true, threeZerosEnterprise: false, redLineInvestment: true },
    });
  });

  const mapping: Mapping = {
    columns: {
      客户标签: {
        separator: '、',
        values: {
          16: { set: { 'labels.threeZerosEnterprise': true } },
          33: { set: { 'labels.smallMicroEnterprise': true } },
          40: null,
        },
      },
    },
    defaults: { 'labels.smallMicroEnterprise': false },
  };

  it.each([
    ['16、33', { threeZerosEnterprise: true, smallMicroEnterprise: true }],
    ['40、16', { threeZerosEnterprise: true, smallMicroEnterprise: false }],
    ['', { smallMicroEnterprise: false }],
  ])('as codes in one column: %j', (cell, labels) => {
    expect(recordsFromRows([{ 申请编号: '1', 客户标签: cell }], mapping).records[0]?.record).toEqual({
      id: '1',
      facts: {},
      labels,
    });
  });

  it.each([
    ['16、33', { threeZerosEnterprise: true, smallMicroEnterprise: true }],
    ['40；16', { threeZerosEnterprise: true, smallMicroEnterprise: false }],
    ['33|40;16', { threeZerosEnterprise: true, smallMicroEnterprise: true }],
  ])('as codes in one column, whose mapping leaves the separator out: %j', (cell, labels) => {
    const { values = {} } = columnOf(mapping.columns?.['客户标签'] ?? 'id');
    const { records } = recordsFromRows([{ 申请编号: '1', 客户标签: cell }], {
      ...mapping,
      columns: { 客户标签: { values } },
    });
    expect(records[0]?.record).toMatchObject({ labels });
  });

  it('as words that contain a separator themselves', () => {
    const values = { '新装、增容': { set: { usage: 'other' } } };
    const { records } = recordsFromRows([{ 申请编号: '1', 说明: '新装、增容' }], { columns: { 说明: { values } } });
    expect(records[0]?.record).toEqual({ id: '1', facts: { usage: 'other' } });
  });

  it('are held against the decisions, and the finding leads to the cell', () => {
    const { records } = recordsFromRows([{ 申请编号: '1', ...facts, 客户标签: '33' }], mapping);
    expect(safeCheckCase(records[0]?.record, { asOf: '2021-07-01' })).toMatchObject({
      findings: [{ code: 'label-contradicts-decision', path: ['labels', 'smallMicroEnterprise'] }],
    });
    expect(records[0]?.places).toContainEqual({ path: ['labels', 'smallMicroEnterprise'], row: 1, column: 4 });
  });
});

describe('lists', () => {
  it('from several columns', () => {
    const mapping: Mapping = {
      columns: {
        阶段1开始: 'stages[application].startedOn',
        阶段1结束: 'stages[application].completedOn',
        阶段2开始: 'stages[meterConnection].startedOn',
        阶段2结束: 'stages[meterConnection].completedOn',
        收费: 'fees[highReliabilitySupply].amountYuan',
        身份证: 'intake.presented[identityCard]',
      },
      defaults: { 'stages[meterConnection].completedOn': null },
    };
    const names = ['id', ...Object.keys(mapping.columns ?? {})];
    expect(recordOf(names, ['1', '2021-06-01', '2021-06-02', '2021-06-03', '', '0', '是'], mapping)).toEqual({
      id: '1',
      stages: [
        { stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-02' },
        { stage: 'meterConnection', startedOn: '2021-06-03', completedOn: null },
      ],
      fees: [{ item: 'highReliabilitySupply', amountYuan: 0 }],
      intake: { presented: ['identityCard'] },
      facts: {},
    });
    // No entry comes of a default alone.
    expect(recordOf(names, ['1', '2021-06-01', '', '', '', '', '否'], mapping)).toEqual({
      id: '1',
      stages: [{ stage: 'application', startedOn: '2021-06-01' }],
      facts: {},
    });
  });

  it('from the words of a cell', () => {
    expect(recordOf(['id', 'intake.presented'], ['1', '身份证、房产证；租赁合同'])).toMatchObject({
      intake: { presented: ['身份证', '房产证', '租赁合同'] },
    });
  });

  it('from words with commas between them: no list of papers is taken for one paper', () => {
    expect(recordOf(['id', 'intake.presented'], ['1', '身份证，房产证,租赁合同'])).toMatchObject({
      intake: { presented: ['身份证', '房产证', '租赁合同'] },
    });
  });

  const steps: Mapping = {
    cases: 'anywhere',
    columns: { process_id: 'id' },
    steps: {
      column: 'link_define_nm',
      of: {
        业务受理: { end_tm: ['intake.appliedAt', 'stages[application].completedOn'] },
        审批: 'ignore',
        送电: { end_tm: 'connectedOn' },
      },
    },
  };
  const long = [
    ['process_id', 'link_define_nm', 'end_tm', '供电电压'],
    ['A', '业务受理', '2021-06-10 16:50:00', '10kV'],
    ['B', '业务受理', '2021-06-11 09:00:00', '380V'],
    ['A', '审批', '2021-06-12 16:50:00', '10kV'],
    ['A', '送电', '2021-07-01 10:00:00', '10kV'],
  ];

  it('from several rows of a case, wherever they lie', () => {
    const { records, problems } = recordsFromRows(long, steps);
    expect(problems).toEqual([]);
    expect(records.map(({ record }) => record)).toMatchObject([
      { id: 'A', facts: { voltageLevel: '10kV' }, connectedOn: '2021-07-01', stages: [{ completedOn: '2021-06-10' }] },
      { id: 'B', facts: { voltageLevel: '380V' } },
    ]);
    expect(records[0]?.places).toContainEqual({ path: ['connectedOn'], row: 5, column: 3 });
  });

  it('rows that should lie together and do not are a problem', () => {
    const { problems } = recordsFromRows(long, { ...steps, cases: 'together' });
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['rows-apart', 4]]);
  });

  it('a step that is not known, and a value that differs from row to row', () => {
    const rows = [...long, ['B', '送电2', '2021-07-01', '380V'], ['B', '送电', '2021-07-01', '10kV']];
    const { problems } = recordsFromRows(rows, steps);
    expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['unknown-word', 6, 2],
      ['conflicting-values', 7, 4],
    ]);
  });

  it('an entry for each row', () => {
    const mapping: Mapping = { cases: 'anywhere', columns: { 类型: 'works[].type', 完成: 'works[].completedOn' } };
    const rows = [
      ['id', '类型', '完成'],
      ['1', '电缆', '2021-06-01'],
      ['1', '环网柜', ''],
    ];
    expect(recordsFromRows(rows, mapping).records[0]?.record).toMatchObject({
      works: [{ type: 'cableLine', completedOn: '2021-06-01' }, { type: 'ringMainUnit' }],
    });
  });
});

describe('headers', () => {
  it('in several rows, merged ones over their columns', () => {
    const merged = { fault: 'merged-cell', text: 'B2:C2', value: '用电申请' };
    const rows = [
      ['某县供电公司'],
      ['申请编号', '用电申请', merged],
      ['', '开始', '结束'],
      ['1', '2021-06-01', '2021-06-02'],
    ];
    const mapping: Mapping = {
      header: { row: 2, rows: 2 },
      columns: { '用电申请/开始': 'stages[application].startedOn', '用电申请/结束': 'stages[application].completedOn' },
    };
    const { records, problems } = recordsFromRows(rows, mapping);
    expect(problems).toEqual([]);
    expect(records[0]?.record).toMatchObject({ stages: [{ startedOn: '2021-06-01', completedOn: '2021-06-02' }] });
  });
});

describe('the dates of a source', () => {
  it('are counted as it says, unless the column says otherwise', () => {
    const rows = [
      ['id', 'a', 'b'],
      ['1', 44_348, 44_348],
    ];
    const columns = { a: { to: 'connectedOn' }, b: { to: 'customerWorksCompletedOn', serial: 1904 } } as const;
    const { records } = recordsFromRows(rows, { columns }, { dateSystem: 1900 });
    expect(records[0]?.record).toMatchObject({ connectedOn: '2021-06-01', customerWorksCompletedOn: '2025-06-02' });
  });
});

it('the low voltages of words are those of the facts', () => {
  expect(low).toEqual(lowVoltage.values);
});

describe('unknown words', () => {
  it('are counted, the most frequent first, with the nearest words', () => {
    const all = runs(10_000);
    const known = Math.ceil(all / 3);
    const rows = Array.from({ length: all }, (_, index) => [
      `N${index}`,
      index % 3 === 0 ? '交流10Kv线' : `词${index}`,
    ]);
    const { unknownWords, problems } = recordsFromRows([['id', '供电电压'], ...rows], {});
    expect(unknownWords[0]).toMatchObject({
      word: '交流10Kv线',
      count: known,
      row: 2,
      column: 2,
      nearest: expect.arrayContaining(['交流10kV']) as unknown,
    });
    expect(unknownWords).toHaveLength(all - known + 1);
    expect(problems).toHaveLength(all);
  });
});

describe('laws', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(...sound, '是', '否', '2021-06-30', '#REF!', '=1', '５'),
    fc.double(),
    fc.anything(),
  );

  it('whatever the cells are: the same result twice, every row named once, and what is given out can be judged', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 })), (rows) => {
        const first = recordsFromRows([headers, ...rows], {});
        expect(JSON.stringify(recordsFromRows([headers, ...rows], {}))).toBe(JSON.stringify(first));
        const named = new Set([...first.records, ...first.problems].map(({ row }) => row));
        rows.forEach((row, index) => {
          const isBlank = row.every(
            (each) => each === null || each === undefined || (typeof each === 'string' && each.trim() === ''),
          );
          expect(named.has(index + 2)).toBe(!isBlank);
        });
        for (const { record } of first.records) {
          const { status } = safeCheckCase(record, { asOf: '2099-12-31' });
          expect(['checked', 'malformed']).toContain(status);
        }
      }),
    );
  });
});
