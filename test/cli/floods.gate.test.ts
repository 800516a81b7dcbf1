/** Inputs of extreme size: compression bombs, very many records, findings and faults. */
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { csvOf, faultsIn, headers, sound } from './exported-orders';
import { sarifProblems } from './formats/sarif-schema';
import { advised, charged, lines, workplace } from './program';

const place = workplace();
const { run, write } = place;
const faultsOf = faultsIn(place);
afterAll(place.remove);

describe('bombs are located, exit 2', () => {
  it('a gzip bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(24 * 1024 * 1024, `id,${'a'.repeat(4_000)}\n`));
    const { code, faults } = await faultsOf('bomb.csv', bomb, '--max-faults', '100000');
    expect(code).toBe(2);
    expect(faults).toContainEqual(['unreadable-input', 1, 1]);
  });

  it('a zip bomb', async () => {
    const bomb = zipSync({
      'xl/_rels/workbook.xml.rels': Buffer.from(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/workbook.xml': Buffer.from('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      'xl/worksheets/sheet1.xml': Buffer.alloc(24 * 1024 * 1024, 32),
    });
    const { code, faults } = await faultsOf('bomb.xlsx', bomb);
    expect({ code, faults }).toEqual({ code: 2, faults: [['unreadable-input', 1, 1]] });
  });
});

describe('a flood of rows', () => {
  it('ten thousand unknown words are counted and sorted by frequency', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      sound.with(0, `N${index}`).with(1, index % 4 === 0 ? '交流10KV线' : `词${index}`),
    );
    write('words.csv', csvOf([headers, ...rows]));
    const { code, stderr } = await run(['check', 'words.csv', '--as-of', '2022-01-01', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /7501 words are not known:\nyekuo: {3}供电电压: "交流10KV线" × 2500 \(did you mean 交流10kV\?\)/,
    );
    expect(stderr.split('\n').length).toBeLessThan(20);
  });

  it('several threads report the same', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => sound.with(0, `N${index}`));
    write('many.csv', csvOf([headers, ...rows]));
    const args = ['check', 'many.csv', '--as-of', '2022-01-01', '--format', 'ndjson'];
    expect((await run([...args, '--jobs', '3'])).stdout).toBe((await run(args)).stdout);
  });
});

interface SarifLog {
  readonly runs: readonly [
    {
      readonly results: readonly { readonly level: string }[];
      readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly unknown[] }];
      readonly properties: { readonly totals: { readonly violations: number } };
    },
  ];
}

describe('a flood of findings', () => {
  it('one record with very many findings takes linear time', async () => {
    const fees = Array.from({ length: 16_000 }, () => ({ item: 'meterFee' }));
    write('fees.json', JSON.stringify({ id: 'a', facts: {}, fees }, undefined, 1));
    expect((await run(['check', 'fees.json', '--format', 'ndjson'])).code).toBe(1);
  });

  it('faults are listed up to a number and counted beyond', async () => {
    write('commas.json', `[${','.repeat(100_000)}{}]`);
    const { code, stdout, stderr } = await run(['check', 'commas.json', '--format', 'json']);
    const { results, totals } = JSON.parse(stdout) as { results: readonly unknown[]; totals: { faults: number } };
    expect({ code, listed: results.length }).toEqual({ code: 2, listed: 1_000 });
    expect(totals.faults).toBeGreaterThan(100_000);
    expect(stderr).toBe(`yekuo: ${totals.faults - 1_000} more faults not listed; see --max-faults\n`);
  });

  it('SARIF keeps 5,000 results, violations first, and counts all', async () => {
    const advisories = Array.from({ length: 10 }, (_, index) => advised(`a${index}`));
    const violations = Array.from({ length: 5_010 }, (_, index) => charged(`v${index}`));
    write('flood.ndjson', lines(...advisories, ...violations));
    const { stdout } = await run(['check', 'flood.ndjson', '--as-of', '2021-10-15', '--format', 'sarif']);
    const log = JSON.parse(stdout) as SarifLog;
    expect(sarifProblems(log)).toEqual([]);
    const [{ results, properties, invocations }] = log.runs;
    expect(results).toHaveLength(5_000);
    expect(results.every(({ level }) => level === 'error')).toBe(true);
    expect(properties.totals.violations).toBe(5_010);
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'note', message: { text: '20 more not shown' } },
    ]);
  });
});
