/** Workbooks that no spreadsheet program writes: faults are located, and readable rows are judged. */
import { unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { workbook } from '../../examples/exports/write-workbook';
import { faultsIn, headers, sound } from './exported-orders';
import { workplace } from './program';

const place = workplace();
const { run, write } = place;
const faultsOf = faultsIn(place);
afterAll(place.remove);

const sheetName = 'xl/worksheets/sheet1.xml';
const files = unzipSync(
  workbook([{ name: '工单', rows: [headers, sound, sound.with(0, 'NX-2'), sound.with(0, 'NX-3')] }]),
);

/** A workbook with three cases of which the sheet was changed. */
function changed(from: string | RegExp, to: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const sheet = Buffer.from(files[sheetName] ?? []).toString('utf8');
  const made = sheet.replace(from, to);
  expect(made).not.toBe(sheet);
  return zipSync({ ...files, ...more, [sheetName]: Buffer.from(made) });
}

describe('cells outside of a sheet', () => {
  it.each(['ZZZZZZ3', 'XFE3', `${'Z'.repeat(400)}3`, '3'])('%s: the other rows are judged', async (reference) => {
    const { code, cases, faults } = await faultsOf('a.xlsx', changed('r="B3"', `r="${reference}"`));
    expect({ code, cases, faults }).toEqual({ code: 2, cases: 2, faults: [['unreadable-row', 3, 1]] });
  });

  it('the last column is one', async () => {
    expect(await faultsOf('a.xlsx', changed(/<row r="3">/, '<row r="3"><c r="XFD3"/>'))).toMatchObject({ cases: 3 });
  });

  it.each(['99999999999', '1048577', '0', '-3', 'x'])('row %s: the other rows are judged', async (row) => {
    const { code, cases, faults } = await faultsOf('a.xlsx', changed('<row r="3"', `<row r="${row}"`));
    expect({ code, cases, faults }).toEqual({ code: 2, cases: 2, faults: [['unreadable-row', 3, 1]] });
  });

  it('merged cells', async () => {
    const merge = '</sheetData><mergeCells><mergeCell ref="ZZZZZZ2:ZZZZZZZ2"/></mergeCells>';
    expect(await faultsOf('a.xlsx', changed('</sheetData>', merge))).toMatchObject({ code: 0, cases: 3 });
  });
});

it('a shared text that the workbook does not have', async () => {
  const { code, cases, faults } = await faultsOf(
    'a.xlsx',
    changed(/<c r="D3".*?<\/c>/, '<c r="D3" t="s"><v>99</v></c>'),
  );
  expect({ code, cases, faults }).toEqual({ code: 2, cases: 2, faults: [['unreadable-cell', 3, 4]] });
});

describe('what other programs write', () => {
  const capacities = async (cell: string): Promise<unknown> => {
    write('a.xlsx', changed(/<c r="D3".*?<\/c>/, cell));
    const { code, stdout } = await run(['convert', 'a.xlsx']);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { facts: { appliedCapacityKva: number } });
    return { code, found: records.map(({ facts }) => facts.appliedCapacityKva) };
  };

  it.each([
    ['a text as it is', '<c r="D3" t="inlineStr"><is><t><![CDATA[40]]></t></is></c>'],
    ['how it is pronounced', '<c r="D3" t="inlineStr"><is><t>40</t><rPh sb="0" eb="2"><t>sìshí</t></rPh></is></c>'],
    ['a text in parts', '<c r="D3" t="inlineStr"><is><r><t>4</t></r><r><t>0</t></r></is></c>'],
  ])('%s', async (_, cell) => {
    expect(await capacities(cell)).toEqual({ code: 0, found: [315, 40, 315] });
  });

  it('a repeated cell: the other rows are judged', async () => {
    const twice = '<c r="D3"><v>40</v></c><c r="D3"><v>50</v></c>';
    const { code, cases, faults } = await faultsOf('a.xlsx', changed(/<c r="D3".*?<\/c>/, twice));
    expect({ code, cases, faults }).toEqual({ code: 2, cases: 2, faults: [['unreadable-row', 3, 4]] });
  });

  it('merged cells with other quotes', async () => {
    const merge = "</sheetData><mergeCells><mergeCell ref='D2:D3'/></mergeCells>";
    const made = changed('</sheetData>', merge);
    expect((await faultsOf('a.xlsx', made)).faults).toEqual([['merged-cell', 3, 4]]);
  });
});

describe('a value without anything in it', () => {
  it.each([
    ['a number', '<c r="D3"><v></v></c>'],
    ['a text', '<c r="D3" t="s"><v/></c>'],
    ['yes or no', '<c r="D3" t="b"><v> </v></c>'],
    ['an error', '<c r="D3" t="e"><v></v></c>'],
    ['the text of a formula', '<c r="D3" t="str"><f>A1</f><v></v></c>'],
  ])('%s: the cell is empty', async (_, cell) => {
    write('a.xlsx', changed(/<c r="D3".*?<\/c>/, cell));
    const { code, stdout } = await run(['convert', 'a.xlsx']);
    expect(code).toBe(0);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { facts: object });
    expect(records.map(({ facts }) => 'appliedCapacityKva' in facts)).toEqual([true, false, true]);
  });

  it.each(['<f>300+15</f><v></v>', '<f>300+15</f><v/>', '<v></v><f/>'])('of a formula: %s', async (cell) => {
    const { code, cases, faults } = await faultsOf('a.xlsx', changed(/<c r="D3".*?<\/c>/, `<c r="D3">${cell}</c>`));
    expect({ code, cases, faults }).toEqual({ code: 2, cases: 2, faults: [['formula', 3, 4]] });
  });
});

it.each([
  ['a number in another notation', '<c r="D3"><v>0x32</v></c>'],
  ['a number of which digits are lost', '<c r="D3"><v>4.10010000000001E+15</v></c>'],
  ['neither yes nor no', '<c r="D3" t="b"><v>maybe</v></c>'],
  ['a text without a number', '<c r="D3" t="s"><v>x</v></c>'],
])('%s', async (_, cell) => {
  const { code, cases, faults } = await faultsOf('a.xlsx', changed(/<c r="D3".*?<\/c>/, cell));
  expect({ code, cases, faults }).toEqual({ code: 2, cases: 2, faults: [['unreadable-cell', 3, 4]] });
});

it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'])('a bit of %s that flipped', async (name) => {
  const bytes = zipSync(files, { level: 0 });
  const at = Buffer.from(bytes).indexOf(name === sheetName ? '<c r="A2"' : 'NX-1');
  const flipped = at + (name === sheetName ? '<c r="A'.length : 'NX-'.length);
  bytes[flipped] = (bytes[flipped] ?? 0) ^ 1;
  write('a.xlsx', bytes);
  const { code, stdout } = await run(['check', 'a.xlsx', '--lang', 'en']);
  expect(code).toBe(2);
  expect(stdout).toContain(`${name} does not match its checksum`);
});
