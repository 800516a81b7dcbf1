/** A workbook holds a number, and its format shows it: 0.6 as 60%, 12 as 0012, 1 as 1 MVA. People read what is shown. */
import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cellStyle, shownNumber } from '../../src/cli/input/table/number-format';
import { readNumber } from '../../src/facts/read-number';
import { runs } from '../support/runs';
import { workplace } from './program';

const { run, write, remove } = workplace();
afterAll(remove);

/** A workbook with a row of headers and one row of numbers, each in a format. */
function workbookOf(cells: readonly (readonly [header: string, value: string, format: string | number])[]): Uint8Array {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const own = cells.map(([, , format], index) =>
    typeof format === 'number' ? '' : `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`,
  );
  const styles = cells.map(
    ([, , format], index) => `<xf numFmtId="${typeof format === 'number' ? format : 200 + index}"/>`,
  );
  const headers = cells.map(([header]) => `<c t="inlineStr"><is><t>${header}</t></is></c>`).join('');
  const values = cells.map(([, value], index) => `<c s="${index + 1}"><v>${value}</v></c>`).join('');
  return zipSync({
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/s1.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="1" r:id="r1"/></sheets></workbook>'),
    'xl/styles.xml': strToU8(
      `<styleSheet><numFmts>${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    ),
    'xl/worksheets/s1.xml': strToU8(
      `<worksheet><sheetData><row>${headers}</row><row>${values}</row></sheetData></worksheet>`,
    ),
  });
}

/** What `convert` makes of a row of numbers. */
async function converted(
  cells: readonly (readonly [header: string, value: string, format: string | number])[],
  mapping: object = {},
): Promise<{ readonly record: unknown; readonly stderr: string }> {
  write('a.xlsx', workbookOf(cells));
  write('m.json', JSON.stringify(mapping));
  const { stdout, stderr } = await run(['convert', 'a.xlsx', '--mapping', 'm.json', '--lang', 'en']);
  return { record: stdout === '' ? undefined : (JSON.parse(stdout) as unknown), stderr };
}

/** A number in a format of a workbook; another kind of style as it is. */
function shownIn(code: string, value: number): unknown {
  const style = cellStyle(164, code) ?? value;
  return typeof style === 'object' ? shownNumber(value, style) : style;
}

describe('a number of a workbook', () => {
  it('shown in percent is one, as in CSV: 60% is never 0.6%', async () => {
    const cells = [
      ['id', '12', '0000'],
      ['substitutionShare', '0.6', 9],
    ] as const;
    const inPercent = await converted(cells, {
      columns: { substitutionShare: { to: 'substitutionShare', unit: '%' } },
    });
    expect(inPercent.record).toEqual({ id: '0012', facts: { substitutionShare: 0.6 } });
    expect((await converted(cells)).stderr).toContain('60%');
    const asWritten = { columns: { substitutionShare: { to: 'substitutionShare', unit: 'asWritten' } } };
    expect((await converted(cells, asWritten)).record).toEqual({ id: '0012', facts: { substitutionShare: 0.6 } });
  });

  it.each([20, 21, 'h:mm AM/PM', '上午/下午h"时"mm"分"'])(
    'shown as a time of day completes a day: %s',
    async (format) => {
      const cells = [
        ['id', '1', 0],
        ['申请日期', '45352', 14],
        ['申请时间', '0.395833333333333', format],
      ] as const;
      const { record } = await converted(cells, {
        columns: { 申请日期: { to: 'intake.appliedAt', timeColumn: '申请时间' } },
      });
      expect(record).toEqual({ id: '1', facts: {}, intake: { appliedAt: '2024-03-01T09:30:00+08:00' } });
    },
  );

  it.each([
    ['h:mm', '0.729166666666667', '17:30:00'],
    [18, '0.375', '09:00:00'],
    [20, '0', '00:00:00'],
    [46, '0.5', '12:00:00'],
    [32, '0.7291666666666666', '17:30:00'],
    [55, '0.7291666666666666', '17:30:00'],
    ['[$-804]上午/下午h"时"mm"分";@', '0.99999', '23:59:59'],
    ['[h]:mm', '0.5', '12:00:00'],
  ] as const)('shown as a time of day is one, and no fraction of a day: %s', async (format, value, shown) => {
    const cells = [
      ['id', '7', 0],
      ['station', value, format],
    ] as const;
    expect((await converted(cells)).record).toEqual({ id: '7', facts: {}, station: shown });
    const dated = [
      ['id', '7', 0],
      ['connectedOn', value, format],
    ] as const;
    expect((await converted(dated)).stderr).toContain(`"${shown}" is not a date`);
  });

  it('of a time of day with its day is both', async () => {
    const cells = [
      ['id', '7', 0],
      ['intake.appliedAt', '44357.5', 20],
      ['appliedCapacityKva', '100', '[h]:mm'],
    ] as const;
    expect((await converted(cells)).record).toEqual({
      id: '7',
      facts: { appliedCapacityKva: 100 },
      intake: { appliedAt: '2021-06-10T12:00:00+08:00' },
    });
  });

  it('shown with a unit has it', async () => {
    const cells = [
      ['id', '7', 0],
      ['appliedCapacityKva', '1.25', '#,##0.00"MVA"'],
      ['equipmentCapacityKw', '900', '0.0\\ k\\W'],
    ] as const;
    expect((await converted(cells)).stderr).toContain('1.25MVA');
    const columns = {
      appliedCapacityKva: { to: 'appliedCapacityKva', unit: 'asWritten' },
      equipmentCapacityKw: { to: 'equipmentCapacityKw', unit: 'asWritten' },
    };
    expect((await converted(cells, { columns })).record).toEqual({
      id: '7',
      facts: { appliedCapacityKva: 1250, equipmentCapacityKw: 900 },
    });
  });

  it.each([
    ['General', 12],
    ['0.00', 12],
    ['#,##0.00_ ;[Red]\\-#,##0.00\\ ', 12],
    ['[$¥-804]#,##0.00', 12],
    ['0"户"', 12],
    ['0.0,"MVA"', 12],
    ['"kW"0', 12],
    ['0', 12],
    ['0;0"kW"', 12],
    ['0.00"%"', '12%'],
    ['0.0%', '1200%'],
    ['General"kVA"', '12kVA'],
    ['G/通用格式"kVA"', '12kVA'],
    ['00000', '00012'],
    ['0000"kW"', '0012kW'],
    ['#,##0"万元"', '12万元'],
    ['0.0"万"', '12万'],
    ['0" 千"', '12千'],
    ['0.0"万kVA"', '12万kVA'],
    ['0" 兆瓦"', '12兆瓦'],
    ['0"MWh"', '12MWh'],
    ['0.0,"万kVA"', 12],
    ['0!.0,"万"', 12],
    ['0000-000', '0000-012'],
    ['0-0', '1-2'],
    ['"NX-"0000', 'NX-0012'],
    ['000"号"', '012号'],
    ['\\N\\X00_)', 'NX12'],
    ['[>100]"A"000;"B"000', 'B012'],
    ['[<=12]"A"000;"B"000', 'A012'],
    ['[>=1000]0.0,"MW";0"kW"', '12kW'],
    ['[>=1000]0"MW";[<5]0"W";0"kW"', '12kW'],
    ['[<>12]0"MW";[=12]0"W";0"kW"', '12W'],
    ['[Red][>12]0"MW"', 12],
    ['00%', '1200%'],
    ['0,000', 12],
    ['00E+00', 12],
    ['00/00', 12],
  ])('in the format %s', (format, shown) => {
    expect(shownIn(format, 12)).toBe(shown);
  });

  it('with more digits than its format has places shows all of them', () => {
    expect(shownIn('"NX"00-00', 1_234_567)).toBe('NX12345-67');
    expect(shownIn('00', -12)).toBe(-12);
    expect(shownIn('00', 1.5)).toBe(1.5);
  });

  it.each([
    ['yyyy"年"m"月"', false],
    ['mmm\\-yy', false],
    [17, false],
    [57, false],
    ['yyyy/m/d', true],
    [58, true],
  ])('shown as a month is no day, unless it is another than the first: %s', async (format, isDay) => {
    const cells = [
      ['id', '7', 0],
      ['connectedOn', '44348', format],
      ['stages[application].startedOn', '44349', format],
    ] as const;
    const { record, stderr } = await converted(cells);
    if (isDay) expect(record).toMatchObject({ connectedOn: '2021-06-01', stages: [{ startedOn: '2021-06-02' }] });
    else expect(stderr).toMatch(/B2 .*"2021-06"/);
    expect(stderr).not.toContain('C2');
  });

  it('has the 15 digits that a spreadsheet shows: what a formula adds beyond them decides nothing', async () => {
    const cells = [
      ['id', '4100100000001234', 0],
      ['equipmentCapacityKw', '160.00000000000003', 0],
      ['appliedCapacityKva', '159.99999999999997', '0.0'],
      ['substitutionShare', '0.30000000000000004', 9],
    ] as const;
    const columns = { substitutionShare: { to: 'substitutionShare', unit: 'asWritten' } };
    expect((await converted(cells, { columns })).record).toEqual({
      id: '4100100000001234',
      facts: { equipmentCapacityKw: 160, appliedCapacityKva: 160, substitutionShare: 0.3 },
    });
  });

  it('in percent is the same number when it is read', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const read = readNumber(
          String(shownIn('0%', share)),
          { fact: 'substitutionShare', minimum: 0, maximum: 1 },
          'asWritten',
        );
        expect(read).toBe(share);
      }),
      { numRuns: runs(500) },
    );
  });
});
