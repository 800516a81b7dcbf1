/** An instant of which the day and the time of day are in two columns. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsFromRows, safeReadMapping, type ColumnMapping, type SourceOptions } from '../../src/intake';
import { describeIntakeProblem } from '../../src/messages';

const headers = ['申请编号', '申请日期', '申请时间'];
const joined: ColumnMapping = { to: 'intake.appliedAt', timeColumn: '申请时间' };

/** The moment of one row, or the codes of its problems, each with its column and what would have been accepted. */
function momentOf(
  day: unknown,
  time: unknown,
  options: ColumnMapping = {},
  source: SourceOptions = {},
  fullWidth?: 'read',
): unknown {
  const mapping = { columns: { 申请日期: { ...joined, ...options } }, ...(fullWidth && { fullWidth }) };
  const { records, problems, unusedColumns } = recordsFromRows([headers, ['1', day, time]], mapping, source);
  expect(unusedColumns).toEqual([]);
  const [first] = records;
  if (first === undefined) return problems.map(({ code, column, value }) => [code, column, value]);
  const { intake } = first.record as { readonly intake?: { readonly appliedAt?: unknown } };
  return intake?.appliedAt;
}

const half = '2024-03-01T09:30:00+08:00';

describe('a day and a time of day in two columns', () => {
  it.each([
    ['2024-03-01', '09:30', half],
    ['2024/3/1', '9:30', half],
    ['2024年3月1日', '上午9时30分', half],
    ['20240301', '093000', half],
    ['2024-03-01', '下午9:30:15.25', '2024-03-01T21:30:15.25+08:00'],
    // Databases write a day with midnight.
    ['2024-03-01 00:00:00', '09:30', half],
    // Both say the same.
    ['2024-03-01 09:30', '09:30:00', half],
    ['2024-03-01 09:30', '', half],
    ['2024-03-01', '00:00', '2024-03-01T00:00:00+08:00'],
    ['2024-03-01', '09:30Z', '2024-03-01T09:30:00Z'],
    ['', '', undefined],
    [undefined, null, undefined],
  ])('are one moment: %s | %s', (day, time, moment) => {
    expect(momentOf(day, time)).toBe(moment);
  });

  it('every moment is read from its halves as it is read whole', () => {
    const pair = fc.tuple(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(pair, ([moment, isSerial]) => {
        const [day = '', time = ''] = moment.toISOString().slice(0, 19).split('T');
        const fraction = (moment.getTime() % 86_400_000) / 86_400_000;
        const seconds = Math.floor((((fraction % 1) + 1) % 1) * 86_400) / 86_400;
        const cell = isSerial && !time.startsWith('00:00:00') ? seconds : time;
        expect(momentOf(day, cell, {}, { dateSystem: 1900 })).toBe(`${day}T${time}+08:00`);
      }),
    );
  });

  it('a time can be the fraction of a day that spreadsheets keep, once it is said that they count', () => {
    expect(momentOf(45_352, 0.395833333333333, {}, { dateSystem: 1900 })).toBe(half);
    expect(momentOf('45352', '0.395833333333333', { serial: 1900 })).toBe(half);
    expect(momentOf('2024-03-01', '0.395833333333333')).toEqual([['serial-date', 3, '0.395833333333333']]);
  });

  it('full-width signs are accepted where the mapping says so', () => {
    expect(momentOf('2024-03-01', '09：30')).toEqual([['full-width', 3, '09：30']]);
    expect(momentOf('2024-03-01', '09：30', {}, {}, 'read')).toBe(half);
  });

  it('the moment comes from the cell of its day, and may have several targets', () => {
    const columns = { 申请日期: { ...joined, to: ['intake.appliedAt', 'stages[application].startedOn'] } };
    expect(recordsFromRows([headers, ['1', '2024-03-01', '09:30']], { columns }).records).toMatchObject([
      {
        record: { intake: { appliedAt: half }, stages: [{ startedOn: '2024-03-01' }] },
        places: [{ path: ['id'] }, { column: 2 }, {}, { column: 2 }].filter(
          (each) => 'path' in each || 'column' in each,
        ),
      },
    ]);
  });

  it('what is no date is read by itself, and a day is one whatever its time', () => {
    const columns = { 申请日期: { to: 'connectedOn', timeColumn: '申请时间', values: { 未送电: null } } };
    const read = (day: string, time: string): unknown =>
      recordsFromRows([headers, ['1', day, time]], { columns }).records[0]?.record;
    expect(read('2024-03-01', '09:30')).toMatchObject({ connectedOn: '2024-03-01' });
    expect(read('2024-03-01', '')).toMatchObject({ connectedOn: '2024-03-01' });
    expect(read('未送电', '09:30')).toMatchObject({ connectedOn: null });
    expect(read('2024-03-01', '930')).toBeUndefined();
  });

  it('in the rows of steps as well', () => {
    const rows = [
      [...headers, '环节'],
      ['1', '2024-03-01', '09:30', '受理'],
      ['1', '2024-03-05', '10:00', '送电'],
    ];
    const of = { 受理: { 申请日期: joined }, 送电: { 申请日期: 'connectedOn' } };
    const { records, problems } = recordsFromRows(rows, { cases: 'together', steps: { column: '环节', of } });
    expect(problems).toEqual([]);
    expect(records[0]?.record).toMatchObject({ intake: { appliedAt: half }, connectedOn: '2024-03-05' });
  });
});

describe('each half that is missing or cannot be read is a problem with its place', () => {
  it.each([
    ['', '09:30', ['day-missing', 2, '']],
    ['2024-03-01', '', ['time-missing', 3, '']],
    ['2024-03-01 00:00', '', ['time-missing', 3, '']],
    ['2024-03-01', '930', ['malformed-time', 3, '930']],
    ['2024-03-01', '上午', ['malformed-time', 3, '上午']],
    ['2024-03-01', 'Z', ['time-missing', 3, 'Z']],
    ['2024-03-01', '0', ['malformed-time', 3, '0']],
    ['2024-03-01', '2024-03-02T09:30', ['malformed-time', 3, '2024-03-02T09:30']],
    ['2024-03-01', ':30', ['malformed-time', 3, ':30']],
    ['2024-03-01', '2024-03-01 09:30', ['malformed-time', 3, '2024-03-01 09:30']],
    ['2024-03-01 09:30', '2024-03-01 09:30', ['malformed-time', 3, '2024-03-01 09:30']],
    ['2024-03-01', '25:00', ['impossible-date', 3, '25:00']],
    ['2024-03-01', '#REF!', ['error-value', 3, '#REF!']],
    ['2024-03-01', { fault: 'merged-cell', text: 'C2:D2' }, ['merged-cell', 3, 'C2:D2']],
    ['2024-02-30', '09:30', ['impossible-date', 2, '2024-02-30']],
    ['#N/A', '09:30', ['error-value', 2, '#N/A']],
    // Two times that differ, and a day that is another one in China.
    ['2024-03-01 08:15', '09:30', ['conflicting-values', 3, '09:30']],
    ['2024-03-01T00:00:00Z', '09:30', ['conflicting-values', 3, '09:30']],
  ])('%s | %s', (day, time, problem) => {
    expect(momentOf(day, time)).toEqual([problem]);
  });

  it('both, if both are wrong', () => {
    expect(momentOf('#N/A', '=B2')).toEqual([
      ['error-value', 2, '#N/A'],
      ['formula', 3, '=B2'],
    ]);
  });

  it('a time that the mapping names stands for an empty cell only', () => {
    expect(momentOf('2024-03-01', '', { time: '09:30' })).toBe(half);
    expect(momentOf('2024-03-01', '10:00', { time: '09:30' })).toBe('2024-03-01T10:00:00+08:00');
    expect(momentOf('2024-03-01 08:15', '', { time: '09:30' })).toBe('2024-03-01T08:15:00+08:00');
    expect(momentOf('', '', { time: '09:30' })).toBeUndefined();
  });

  it('a table without the column of the times', () => {
    const rows = [headers.slice(0, 2), ['1', '2024-03-01']];
    const { problems } = recordsFromRows(rows, { columns: { 申请日期: joined } });
    expect(problems).toMatchObject([{ code: 'missing-column', header: '申请时间', path: 'intake.appliedAt' }]);
    const optional = { columns: { 申请日期: { ...joined, optional: true } } };
    expect(recordsFromRows(rows, optional).problems).toMatchObject([{ code: 'time-missing', column: 2 }]);
    const named = { columns: { 申请日期: { ...joined, optional: true, time: '09:30' } } };
    expect(recordsFromRows(rows, named).records).toMatchObject([{ record: { intake: { appliedAt: half } } }]);
  });

  it('is described in both languages', () => {
    const described = (day: string, time: string): readonly string[] =>
      recordsFromRows([headers, ['1', day, time]], { columns: { 申请日期: joined } }).problems.flatMap((problem) => [
        describeIntakeProblem(problem, 'zh-CN'),
        describeIntakeProblem(problem, 'en'),
      ]);
    expect(described('', '09:30')).toEqual([
      '申请日期：没有日期，而另一列有时刻“09:30”',
      '申请日期: there is no day, but the other column has the time "09:30"',
    ]);
    expect(described('2024-03-01', '')).toEqual([
      '申请时间：没有时刻，可在映射中用 "time" 指定',
      '申请时间: there is no time of day; the mapping can name one with "time"',
    ]);
    expect(described('2024-03-01', '930')).toEqual([
      '申请时间：“930”不是可识别的时刻，可用格式：hh:mm',
      '申请时间: "930" is not a time of day in a known format: hh:mm',
    ]);
    expect(described('2024-03-01 08:15', '09:30')[1]).toBe(
      '申请时间: intake.appliedAt is "08:15:00+08:00" already, and "09:30" differs from it',
    );
  });
});

it('only a column of dates has its times in another one', () => {
  const pathsOf = (column: ColumnMapping): unknown =>
    safeReadMapping({ columns: { a: column } }).problems?.map(({ path }) => path.join('.'));
  expect(pathsOf({ to: 'voltageLevel', timeColumn: 'b', take: 'latest' })).toEqual([
    'columns.a.take',
    'columns.a.timeColumn',
  ]);
  expect(pathsOf({ to: ['connectedOn', 'intake.appliedAt'], timeColumn: 'b' })).toBeUndefined();
});
