/** Workbooks as other programs pack them: the same parts under other names, in other places, or packed in other ways. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { workbook } from '../../examples/exports/write-workbook';
import { runs } from '../support/runs';
import { headers, sound } from './exported-orders';
import { workplace } from './program';

const { run, write, remove } = workplace();
afterAll(remove);

const files = unzipSync(
  workbook([{ name: '工单', rows: [headers, sound, sound.with(0, 'NX-2').with(5, '2021-07-02')] }]),
);

/** What `convert` makes of a workbook. */
async function converted(content: Uint8Array): Promise<string> {
  write('a.xlsx', content);
  const { code, stdout, stderr } = await run(['convert', 'a.xlsx', '--lang', 'en']);
  return code === 0 ? stdout : stderr;
}

const expected = await converted(zipSync(files));

/** The workbook with its files renamed and changed. */
function packed(rename: (name: string) => string, change: (text: string) => string = (text) => text): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, file]) => [rename(name), strToU8(change(strFromU8(file)))])),
  );
}

describe('parts are found by what refers to them', () => {
  it('the example has two cases', () => expect(expected.trimEnd().split('\n')).toHaveLength(2));

  it.each<[string, (name: string) => string, ((text: string) => string)?]>([
    ['capitals', (name) => name.replace('sharedStrings', 'SharedStrings')],
    ['other separators', (name) => name.replaceAll('/', '\\')],
    [
      'the texts elsewhere',
      (name) => name.replace('xl/sharedStrings', 'xl/texts/1'),
      (text) => text.replace('"sharedStrings.xml"', '"texts/1.xml"'),
    ],
    [
      'the part with the sheets elsewhere',
      (name) => name.replace('workbook.xml', 'workbook2.xml'),
      (text) => text.replace('"xl/workbook.xml"', '"xl/workbook2.xml"'),
    ],
    [
      'everything at the root',
      (name) => name.replace('xl/', ''),
      (text) => text.replace('"xl/workbook.xml"', '"/workbook.xml"'),
    ],
    ['from the root', (name) => name, (text) => text.replace('"worksheets/', '"/xl/worksheets/')],
    ['from another folder', (name) => name, (text) => text.replace('"worksheets/', '"../xl/./worksheets/')],
    [
      'an escaped name',
      (name) => name.replace('sheet1', '工单'),
      (text) => text.replace('worksheets/sheet1', 'worksheets/%E5%B7%A5%E5%8D%95'),
    ],
  ])('%s', async (_, rename, change) => {
    expect(await converted(packed(rename, change))).toBe(expected);
  });

  it('formats elsewhere: a number is still read as it is shown', async () => {
    const elsewhere = packed(
      (name) => name.replace('styles', 'styles2'),
      (text) =>
        text
          .replace('"styles.xml"', '"styles2.xml"')
          .replace(/<xf numFmtId="0"\/>(?=<xf numFmtId="14")/, '<xf numFmtId="0"/><xf numFmtId="9"/>')
          .replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2" s="1"><v>0.6</v></c>'),
    );
    expect(await converted(elsewhere)).toContain('60%');
  });

  it.each(['worksheets/sheet1', 'styles'])('%s is not there, and named', async (name) => {
    const others = Object.entries(files).filter(([path]) => path !== `xl/${name}.xml`);
    expect(others).toHaveLength(Object.keys(files).length - 1);
    expect(await converted(zipSync(Object.fromEntries(others)))).toContain(`xl/${name}.xml is missing`);
  });

  it('texts that are not there are faults of their cells', async () => {
    const others = Object.entries(files).filter(([path]) => path !== 'xl/sharedStrings.xml');
    expect(await converted(zipSync(Object.fromEntries(others)))).toContain('A1');
  });
});

/** Where a text occurs in bytes. */
function placesOf(text: string, bytes: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(text, 0, 'latin1'); at >= 0; at = bytes.indexOf(text, at + 1, 'latin1')) places.push(at);
  return places;
}

describe('the directory of an archive decides', () => {
  const sheetName = 'xl/worksheets/sheet1.xml';
  const empty = { [sheetName]: strToU8('<worksheet><sheetData/></worksheet>') };

  it.each([0, 6] as const)('a file that was deleted is not read, packed at level %i', async (level) => {
    // Its bytes are still there, before the archive.
    const deleted = Buffer.from(zipSync(empty));
    const bytes = Buffer.concat([
      deleted.subarray(0, placesOf('PK\x01\x02', deleted)[0]),
      Buffer.from(zipSync(files, { level })),
    ]);
    expect(await converted(bytes)).toBe(expected);
  });

  it('a file that is there twice is not chosen from', async () => {
    const bytes = Buffer.from(zipSync({ ...files, 'xl/worksheets/sheet2.xml': strToU8('<worksheet/>') }));
    for (const at of placesOf('xl/worksheets/sheet2.xml', bytes)) bytes.write(sheetName, at);
    expect(await converted(bytes)).toContain(`contains ${sheetName} more than once`);
  });

  it.each([
    ['a password', 'PK\x01\x02', 8, 1, 'with a password'],
    ['another way of packing', 'PK\x01\x02', 10, 12, 'method 12'],
  ])('%s', async (_, mark, offset, value, says) => {
    const bytes = Buffer.from(zipSync(files));
    for (const at of placesOf(mark, bytes)) bytes.writeUInt16LE(value, at + offset);
    expect(await converted(bytes)).toContain(says);
  });

  it('an archive cut off anywhere, or with any byte changed, is never misread', async () => {
    const whole = Buffer.from(zipSync(files));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const result = await converted(bytes);
        // Dates, attributes and the like may differ without any consequence.
        expect(result === expected || /a\.xlsx/.test(result)).toBe(true);
        expect(await converted(whole.subarray(0, at))).not.toContain('NX-1"');
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('cells that do not name their places', () => {
  it('an empty cell takes its column all the same', async () => {
    const bare = packed(
      (name) => name,
      (text) => text.replace(/<c r="C3".*?<\/c>/, '<c/>').replace(/ r="[A-Z]+\d+"/g, ''),
    );
    const [first, second] = (await converted(bare)).trimEnd().split('\n');
    const [before, other = ''] = expected.trimEnd().split('\n');
    expect(first).toBe(before);
    expect(second).toBe(other.replace('"applicationType":"newInstallation",', ''));
  });
});

describe('values of formulas', () => {
  const withFormula = (calculation: string): Uint8Array =>
    packed(
      (name) => name,
      (text) =>
        text
          .replace('</sheets>', `</sheets>${calculation}`)
          .replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2"><f>300+15</f><v>0</v></c>'),
    );

  it('of a workbook that keeps them are read', async () => {
    expect(await converted(withFormula('<calcPr calcId="1"/>'))).toContain('"appliedCapacityKva":0');
    expect(await converted(withFormula('<calcPr fullCalcOnLoad="0"/>'))).toContain('"appliedCapacityKva":0');
  });

  it.each(['1', 'true'])('of a workbook that calculates them whenever it is opened are not (%s)', async (value) => {
    const said = await converted(withFormula(`<calcPr fullCalcOnLoad="${value}"/>`));
    expect(said).toContain('D2');
    expect(said).toContain('=300+15');
  });
});

it.each([
  ['hidden', 'en', '工单, 二 (hidden)'],
  ['veryHidden', 'zh-CN', '工单、二（隐藏）'],
  ['visible', 'en', '工单, 二)'],
])('of several sheets, those that are not shown are named so: %s', async (state, language, says) => {
  const sheets = unzipSync(workbook(['工单', '二'].map((name) => ({ name, rows: [headers, sound] }))));
  const listed = strFromU8(sheets['xl/workbook.xml'] ?? new Uint8Array()).replace('name="二"', `$& state="${state}"`);
  write('a.xlsx', zipSync({ ...sheets, 'xl/workbook.xml': strToU8(listed) }));
  expect((await run(['convert', 'a.xlsx', '--lang', language])).stderr).toContain(says);
});

it.each(['<v xml:space="preserve">7</v>', '<f>A1</f><v/>'])('a sheet with %s is not empty', async (value) => {
  const sheets = unzipSync(workbook(['工单', '二'].map((name) => ({ name, rows: [headers, sound] }))));
  const sheet = strToU8(`<worksheet><sheetData><row><c>${value}</c></row></sheetData></worksheet>`);
  write('a.xlsx', zipSync({ ...sheets, 'xl/worksheets/sheet2.xml': sheet }));
  expect((await run(['convert', 'a.xlsx', '--lang', 'en'])).stderr).toContain('several sheets (工单, 二)');
});
