/** `yekuo check` on tables: CSV compared with the same cases in NDJSON, and a workbook. */
import { closeSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles } from '../../../examples/exports/generate';
import { workbook } from '../../../examples/exports/write-workbook';
import { repository } from '../../repository';
import { builtPath, isBuilt } from '../built-library';
import { bounded, skipped, type Measure } from '../measure';
import { buildPrograms, run, type Usage } from '../programs';
import { median, type Effort } from '../compare-times';
import { asOf, writeRecords } from '../records';

const program = 'cli/index.js';
const csvMegabytes = 250;
const workbookMegabytes = 1_000;
const workbookSeconds = 60;
const mostTimes = 2;
const mapping = join(repository, 'examples/exports/month-gb18030.csv.mapping.json');

export async function tablesSection(effort: Effort): Promise<readonly Measure[]> {
  const count = effort.quick ? 5_000 : 200_000;
  const rows = effort.quick ? 1_000 : 50_000;
  const subject = `yekuo check, ${count.toLocaleString('en-US')} rows of CSV`;
  if (!isBuilt(program)) return [skipped(subject, 'the command line is not there yet')];
  await buildPrograms();
  const ndjson = builtPath('../tables.ndjson');
  const csv = builtPath('../tables.csv');
  const xlsx = builtPath('../tables.xlsx');
  writeRecords(ndjson, count);
  writeCsv(csv, count);
  writeWorkbook(xlsx, rows);
  const check = (...input: readonly string[]): Promise<Usage> =>
    run([builtPath(program), 'check', ...input, '--as-of', asOf, '--format', 'ndjson', '--no-config'], [0, 1]);
  const rounds: { readonly table: Usage; readonly records: Usage }[] = [];
  for (let round = 0; round < (effort.quick ? 1 : 3); round += 1) {
    rounds.push({ table: await check(csv, '--mapping', mapping), records: await check(ndjson) });
  }
  const sheet = await check(xlsx, '--mapping', mapping);
  for (const file of [ndjson, csv, xlsx]) rmSync(file);
  const ratio = median(rounds.map(({ table, records }) => table.microseconds / records.microseconds));
  const seconds = median(rounds.map(({ table }) => table.elapsed / 1_000));
  const megabytes = Math.max(...rounds.map(({ table }) => table.kilobytes)) / 1_024;
  const sheetMegabytes = sheet.kilobytes / 1_024;
  const sheetSubject = `yekuo check, a workbook of ${rows.toLocaleString('en-US')} rows`;
  return [
    bounded(
      `${subject}, processor time against the same cases in NDJSON (${seconds.toFixed(1)} s)`,
      `${ratio.toFixed(2)} ×`,
      `≤ ${mostTimes} ×`,
      ratio <= mostTimes,
    ),
    bounded(`${subject}, peak memory`, `${megabytes.toFixed(0)} MB`, `< ${csvMegabytes} MB`, megabytes < csvMegabytes),
    bounded(
      `${sheetSubject}, elapsed time`,
      `${(sheet.elapsed / 1_000).toFixed(1)} s`,
      `< ${workbookSeconds} s`,
      sheet.elapsed < workbookSeconds * 1_000,
    ),
    bounded(
      `${sheetSubject}, peak memory`,
      `${sheetMegabytes.toFixed(0)} MB`,
      `< ${workbookMegabytes} MB`,
      sheetMegabytes < workbookMegabytes,
    ),
  ];
}

/** The month as a table, repeated with other ids. */
function monthTable(): { readonly header: string; readonly rows: readonly string[] } {
  const content = exportFiles()['month-gb18030.csv'];
  const [header = '', ...rows] = new TextDecoder('gb18030').decode(content).trimEnd().split('\r\n');
  return { header, rows };
}

function writeCsv(path: string, count: number): void {
  const { header, rows } = monthTable();
  const file = openSync(path, 'w');
  writeSync(file, `${header}\r\n`);
  for (let start = 0; start < count; start += rows.length) {
    const some = rows.slice(0, count - start).map((row, index) => `${start + index}-${row}\r\n`);
    writeSync(file, some.join(''));
  }
  closeSync(file);
}

function writeWorkbook(path: string, count: number): void {
  const { header, rows } = monthTable();
  const cells = rows.map((row) => row.split(','));
  const all = Array.from({ length: count }, (_, index) => {
    const [id = '', ...others] = cells[index % cells.length] ?? [];
    return [`${index}-${id}`, ...others.map((cell) => (cell === '' ? undefined : cell))];
  });
  writeFileSync(path, workbook([{ name: '工单', rows: [header.split(','), ...all] }]));
}
