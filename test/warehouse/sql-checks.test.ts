import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { month } from '../../examples/records/month';
import { checkCase, findingCodes, type CaseRecord } from '../../src/compliance';
import { workingDaysSql, workingDaysTable } from '../../src/interchange';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';
import { withDuckDB, type Ask } from '../engines/duckdb';

const asOf = '2021-10-15';
const checks = sqlChecks({ dialect: 'duckdb', asOf, contested: true });

async function load(ask: Ask, records: readonly CaseRecord[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    await ask(recordTablesSql({ dialect: 'duckdb' }));
    for (const [table, rows] of Object.entries(recordRows(records, { asOf }))) {
      if (rows.length === 0) continue;
      const file = join(folder, `${table}.json`);
      writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
      await ask(`COPY ${table} FROM '${file}' (FORMAT json)`);
    }
    const days = workingDaysTable({ from: '2020-01-01', through: '2022-12-31' });
    await ask(workingDaysSql(days, { dialect: 'duckdb', name: 'working_days' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is found and left undetermined, in an order of its own. */
async function bySql(ask: Ask): Promise<readonly string[]> {
  return (await ask(checks.sql))
    .map(({ case_id, code, place, part, severity, clauses, contested }) => {
      const [cited, questions] = [clauses, contested].map((list) => JSON.parse(String(list)) as unknown);
      return severity === null
        ? JSON.stringify([case_id, code, place, part])
        : JSON.stringify([case_id, code, place, part, severity, cited, questions]);
    })
    .toSorted();
}

function byCheckCase(records: readonly CaseRecord[]): readonly string[] {
  const covered = new Set(checks.codes);
  const placesOf = (path: readonly (string | number)[], code: string): (number | null)[] => {
    const places = code === 'process-overtime' ? [] : path.filter((each) => typeof each === 'number');
    return [places[0] ?? null, places[1] ?? null];
  };
  return records
    .flatMap((record) => {
      const { id, findings, undetermined } = checkCase(record, { asOf, readings: 'all' });
      return [
        ...findings
          .filter(({ code }) => covered.has(code))
          .map(({ code, path, severity, clauses, contested }) =>
            JSON.stringify([
              id,
              code,
              ...(code === 'not-in-force' ? [null, null] : placesOf(path, code)),
              severity,
              clauses,
              contested,
            ]),
          ),
        ...undetermined
          .filter(({ code }) => covered.has(code))
          .map(({ code, path }) => JSON.stringify([id, code, ...placesOf(path, code)])),
      ];
    })
    .toSorted();
}

describe('checks as SQL', () => {
  it('find in a month what the check finds', async () => {
    const records = Array.from({ length: 4 }, (_, seed) => month(seed + 1)).flatMap((each, index) =>
      each.map((record) => ({ ...record, id: `${index}-${record.id}` })),
    );
    await withDuckDB(async (ask) => {
      await load(ask, records);
      const [found, expected] = [await bySql(ask), byCheckCase(records)];
      expect(found.filter((row) => !expected.includes(row)).slice(0, 5)).toEqual([]);
      expect(expected.filter((row) => !found.includes(row)).slice(0, 5)).toEqual([]);
      expect(found).toEqual(expected);
      for (const code of checks.codes)
        expect(
          expected.some((row) => row.includes(`"${code}"`)),
          code,
        ).toBe(true);
    });
  });

  it('cover every code, or say why not', () => {
    const named = [...checks.codes, ...Object.keys(checks.notWritten)];
    expect(named.toSorted()).toEqual(findingCodes.toSorted());
  });
});
