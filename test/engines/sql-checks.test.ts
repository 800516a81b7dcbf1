import initSqlJs, { type Database } from 'sql.js';
import { expect, it } from 'vitest';
import { workingDaysSql, workingDaysTable } from '../../src/interchange';
import type { CaseRecord } from '../../src/compliance';
import { definePolicy, neixiang2021 } from '../../src/policy';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';
import { asOf, foundByChecks, months, textOfRow } from '../warehouse/found-by-checks';

/** Records of which every third has no application and no stage, as some exports have none. */
function withConnectionsAlone(records: readonly CaseRecord[]): readonly CaseRecord[] {
  return records.map((record, index) =>
    index % 3 > 0 ? record : { ...record, intake: undefined, stages: undefined, supplyPlan: undefined },
  );
}

it.each([
  ['the policy of the library', months(2), neixiang2021],
  [
    'a policy that is over',
    withConnectionsAlone(months(2)),
    definePolicy({ id: 'over', inForceThrough: '2021-07-01' }),
  ],
])('SQLite finds in generated months by %s what the check finds', async (_, records, policy) => {
  const database = await loaded(records);
  const { sql, codes } = sqlChecks({ dialect: 'sqlite', asOf, contested: true, policy });
  const found = rowsOf(database, sql).map(textOfRow);
  database.close();
  expect(found.toSorted()).toEqual(foundByChecks(records, codes, policy));
});

it('SQLite finds values of another type invalid, which it stores in any column', async () => {
  const record: CaseRecord = {
    id: 'typed',
    facts: { voltageLevel: '10kV' },
    works: [{ type: 'lineTap', contractSigned: false, leaderNamed: false, urgent: true }],
    contractors: [{ affiliated: true, tendered: false }],
    agency: 'none',
    responsiblePersons: 0,
  };
  const database = await loaded([record]);
  const { sql } = sqlChecks({ dialect: 'sqlite', asOf });
  const statusOf = (): unknown =>
    Object.fromEntries(rowsOf(database, sql).map(({ code, status }) => [String(code), status]));
  const codes = ['agency-missing', 'contractor-not-tendered', 'responsibility-missing', 'works-contract-missing'];
  expect(statusOf()).toMatchObject(Object.fromEntries(codes.map((code) => [code, 'finding'])));
  database.run(`UPDATE cases SET "responsiblePersons" = 'none', agency = 'NONE'`);
  database.run(`UPDATE works SET "contractSigned" = 'no'`);
  database.run(`UPDATE contractors SET tendered = 7`);
  expect(statusOf()).toMatchObject(Object.fromEntries(codes.map((code) => [code, 'invalid'])));
  database.close();
});

/** A database with the tables of records, whose texts ignore case, and with working days. */
async function loaded(records: readonly CaseRecord[]): Promise<Database> {
  const { Database: Opened } = await initSqlJs();
  const database = new Opened();
  database.run(recordTablesSql({ dialect: 'sqlite' }).replaceAll(' text', ' text COLLATE NOCASE'));
  for (const [table, rows] of Object.entries(recordRows(records, { asOf }))) {
    const [first] = rows;
    if (first === undefined) continue;
    const names = Object.keys(first);
    const columns = names.map((name) => `"${name}"`).join(', ');
    const insert = database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${names.map(() => '?').join(', ')})`);
    for (const row of rows) {
      insert.run(names.map((name) => (typeof row[name] === 'boolean' ? Number(row[name]) : (row[name] ?? null))));
    }
    insert.free();
  }
  const days = workingDaysTable({ from: '2020-01-01', through: '2022-12-31' });
  database.run(workingDaysSql(days, { dialect: 'sqlite', name: 'working_days' }));
  return database;
}

function rowsOf(database: Database, sql: string): readonly Readonly<Record<string, unknown>>[] {
  const statement = database.prepare(sql);
  const rows: Readonly<Record<string, unknown>>[] = [];
  while (statement.step()) rows.push(statement.getAsObject());
  statement.free();
  return rows;
}
