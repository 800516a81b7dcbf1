/**
 * Writes the example month in three forms that utilities export, each with its mapping: a workbook, a table in GB18030
 * with one row per case, and a long table with one row per step. `yekuo check` reports for each of them the findings of
 * examples/records/month.ndjson.
 *
 *     npx tsx examples/exports/generate.ts
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toDayNumber } from '../../src/calendar';
import type { CaseRecord } from '../../src/compliance';
import type { Column, Mapping } from '../../src/intake';
import { knownHeader, knownHeaders } from '../../src/intake/known-headers';
import { month } from '../records/month';
import { cellOf, columnsOf, factOf, type ExportColumn } from './columns';
import { gb18030 } from './gb18030';
import { workbook, type WorkbookCell } from './write-workbook';

const stageNames = {
  application: '用电申请',
  supplyPlanReply: '供电方案答复',
  customerExternalWorks: '客户外部工程',
  meterConnection: '装表接电',
} as const;
const stageFields = { 开始日期: 'startedOn', 完成日期: 'completedOn', 登记日期: 'recordedOn' } as const;

/** The files of the examples by name. */
export function exportFiles(): Readonly<Record<string, Uint8Array>> {
  const records = month(20_210_527);
  const columns = columnsOf(records);
  // A value that is the same in every case is a constant of the mapping, not a column.
  const constants = columns.filter((column) => factOf(column) !== undefined && isSame(records, column));
  const varying = columns.filter((column) => !constants.includes(column));
  const byCase = varying.filter(({ path }) => !path.startsWith('stages['));
  return {
    'month.xlsx': monthAsWorkbook(records, varying),
    'month.xlsx.mapping.json': json({ header: { row: 2 }, ...mappingOf(varying, constants, records) }),
    'month-gb18030.csv': gb18030(
      csv([
        varying.map(({ header }) => header),
        ...records.map((record) => varying.map((column) => cellOf(record, column))),
      ]),
    ),
    'month-gb18030.csv.mapping.json': json(mappingOf(varying, constants, records)),
    'month-steps.csv': Buffer.from(`\u{FEFF}${monthBySteps(records, byCase)}`),
    'month-steps.csv.mapping.json': json({
      cases: 'together',
      ...mappingOf(byCase, constants, records),
      steps: steps(),
    }),
  };
}

function isSame(records: readonly CaseRecord[], column: ExportColumn): boolean {
  return new Set(records.map((record) => cellOf(record, column))).size === 1;
}

/** The mapping: columns with unknown headers, and values that no column contains. */
function mappingOf(
  columns: readonly ExportColumn[],
  constants: readonly ExportColumn[],
  records: readonly CaseRecord[],
): Mapping {
  const known = knownHeaders();
  const named = columns.filter(({ header, path }) => knownHeader(header, known)?.to !== path);
  const values = constants.map(({ path }) => [path, factAt(records[0], path)]);
  return {
    columns: Object.fromEntries(named.map(({ header, path }): [string, Column] => [header, path])),
    constants: Object.fromEntries(values) as NonNullable<Mapping['constants']>, // facts
  };
}

function factAt(record: CaseRecord | undefined, path: string): unknown {
  return new Map<string, unknown>(Object.entries(record?.facts ?? {})).get(path);
}

function steps(): NonNullable<Mapping['steps']> {
  const of = Object.entries(stageNames).map(([stage, name]) => [
    name,
    Object.fromEntries(Object.entries(stageFields).map(([header, field]) => [header, `stages[${stage}].${field}`])),
  ]);
  return { column: '环节', of: Object.fromEntries(of) as NonNullable<Mapping['steps']>['of'] }; // each a dictionary of paths
}

function monthAsWorkbook(records: readonly CaseRecord[], columns: readonly ExportColumn[]): Uint8Array {
  const title: readonly WorkbookCell[] = ['2021年6月业扩报装台账'];
  const rows = records.map((record) => columns.map((column) => dated(cellOf(record, column))));
  return workbook([
    { name: '2021年6月', rows: [title, columns.map(({ header }) => header), ...rows], merged: ['A1:H1'] },
  ]);
}

/** Dates as workbooks store them; all other values unchanged. */
function dated(cell: string | number | undefined): WorkbookCell {
  const [, year, month_ = '', day = '', hour, minute] =
    /^(\d{4})\/(\d+)\/(\d+)(?: (\d+):(\d+))?$/.exec(String(cell)) ?? [];
  if (year === undefined) return cell;
  const days = toDayNumber(`${year}-${month_.padStart(2, '0')}-${day.padStart(2, '0')}`) - toDayNumber('1899-12-30');
  return hour === undefined ? { days } : { days: days + (Number(hour) * 60 + Number(minute)) / 1_440, withTime: true };
}

function monthBySteps(records: readonly CaseRecord[], columns: readonly ExportColumn[]): string {
  const headers = [...columns.map(({ header }) => header), '环节', ...Object.keys(stageFields)];
  const rows = records.flatMap((record) => {
    const cells = columns.map((column) => cellOf(record, column));
    return (record.stages ?? []).map((stage) => {
      const dates = Object.values(stageFields).map((field) =>
        cellOf(record, { header: '', path: `stages[${stage.stage}].${field}` }),
      );
      return [...cells, stageNames[stage.stage], ...dates];
    });
  });
  return csv([headers, ...rows]);
}

function csv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map((cell) => cell ?? '').join(',')}\r\n`).join('');
}

function json(mapping: Mapping): Uint8Array {
  return Buffer.from(`${JSON.stringify({ $schema: '../../schema/mapping.schema.json', ...mapping }, undefined, 2)}\n`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  for (const [name, content] of Object.entries(exportFiles())) writeFileSync(join(import.meta.dirname, name), content);
}
