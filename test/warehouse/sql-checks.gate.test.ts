/** The results of DuckDB for the SQL of checks, compared with the check. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/compliance';
import { workingDaysSql, workingDaysTable } from '../../src/interchange';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';
import { withDuckDB, type Ask } from '../engines/duckdb';
import { asOf, foundByChecks, months, toldBySql } from './found-by-checks';

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

describe('checks as SQL', () => {
  it('find in generated months what the check finds', async () => {
    const records = months(4);
    await withDuckDB(async (ask) => {
      await load(ask, records);
      const expected = foundByChecks(records, checks.codes);
      expect((await ask(checks.sql)).map(toldBySql).toSorted()).toEqual(expected);
      for (const code of checks.codes)
        expect(
          expected.some((row) => row.includes(`"${code}"`)),
          code,
        ).toBe(true);
    });
  });

  it('return invalid for values that a column cannot have, and for dates outside the working days', async () => {
    const [record] = months(1).filter(({ boundary, connectedOn }) => boundary !== undefined && connectedOn);
    if (record === undefined) throw new Error('no such record');
    await withDuckDB(async (ask) => {
      await load(ask, [record]);
      await ask(`UPDATE cases SET boundary = 'fence'`);
      await ask(`DELETE FROM working_days WHERE date > DATE '2021-01-31'`);
      const rows = await ask(checks.sql);
      const invalid = rows.filter(({ status }) => status === 'invalid').map(({ code }) => code);
      expect(invalid).toEqual(expect.arrayContaining(['boundary-mismatch', 'process-overtime']));
    });
  });
});
