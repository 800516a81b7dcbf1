import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toSql, workingDaysSql, workingDaysTable } from '../../src/interchange';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';
import { asOf, foundByChecks, months, toldBySql } from '../warehouse/found-by-checks';
import { columnsOf, partialRows } from './partial-rows';
import { allDecisions, differences, type SqlAnswer } from './same-answers';

const rows = partialRows(Number(process.env['ENGINE_ROWS'] ?? 2000));
const folder = mkdtempSync(join(tmpdir(), 'postgresql-'));
const client = new Client({ host: folder, port: 54321, user: 'postgres', database: 'postgres' });

/** Where the programs of the newest server are. */
function programs(): string {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').map(Number) : [];
  if (versions.length === 0) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  return `/usr/lib/postgresql/${Math.max(...versions)}/bin`;
}

/** The server refuses to run as root. */
function run(program: string, ...given: readonly string[]): void {
  const command = [join(programs(), program), ...given];
  const [name = '', ...rest] = userInfo().uid === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  execFileSync(name, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
}

beforeAll(async () => {
  if (userInfo().uid === 0) execFileSync('chown', ['postgres', folder]);
  run('initdb', '-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const options = `-c listen_addresses='' -c unix_socket_directories=${folder} -c port=54321 -c fsync=off`;
  run('pg_ctl', '-D', join(folder, 'data'), '-l', join(folder, 'log'), '-w', '-o', options, 'start');
  await client.connect();
  const columns = columnsOf({ id: 'integer', boolean: 'boolean', number: 'double precision', oneOf: 'text' });
  await client.query(`CREATE TABLE cases (${columns.map(([name, type]) => `"${name}" ${type}`).join(', ')})`);
  for (let first = 0; first < rows.length; first += 10_000) {
    const some = JSON.stringify(rows.slice(first, first + 10_000));
    await client.query('INSERT INTO cases SELECT * FROM json_populate_recordset(NULL::cases, $1)', [some]);
  }
});

afterAll(async () => {
  await client.end();
  run('pg_ctl', '-D', join(folder, 'data'), '-m', 'immediate', 'stop');
  rmSync(folder, { recursive: true });
});

it(`PostgreSQL answers ${rows.length} partial rows of every decision like the library`, async () => {
  for (const decision of allDecisions) {
    const sql = toSql(decision, { dialect: 'postgresql', from: 'cases', keep: ['id'], missing: true, clauses: true });
    const { rows: answers } = await client.query<SqlAnswer>(sql);
    expect(differences(decision, rows, answers).slice(0, 3), decision.id).toEqual([]);
  }
});

it('finds in generated months what the check finds', async () => {
  const records = months(2);
  await client.query('CREATE SCHEMA recorded');
  await client.query('SET search_path TO recorded');
  await client.query(recordTablesSql({ dialect: 'postgresql' }));
  for (const [table, recorded] of Object.entries(recordRows(records, { asOf }))) {
    await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(recorded),
    ]);
  }
  const days = workingDaysTable({ from: '2020-01-01', through: '2022-12-31' });
  await client.query(workingDaysSql(days, { dialect: 'postgresql', name: 'working_days' }));
  const { sql, codes } = sqlChecks({ dialect: 'postgresql', asOf, contested: true });
  const { rows: found } = await client.query<Readonly<Record<string, unknown>>>(sql);
  await client.query('SET search_path TO public');
  expect(found.map(toldBySql).toSorted()).toEqual(foundByChecks(records, codes));
});

it('what is not a number is invalid, and a text is no number', async () => {
  const [decision] = allDecisions;
  if (decision === undefined) throw new Error('no decisions');
  await client.query(`CREATE TABLE odd AS SELECT * FROM cases LIMIT 0`);
  await client.query(`INSERT INTO odd (id, "equipmentCapacityKw") VALUES (1, 'NaN'), (2, 'Infinity')`);
  const { rows: answers } = await client.query(toSql(decision, { dialect: 'postgresql', from: 'odd' }));
  expect(answers.map(({ status }: { status?: unknown }) => status)).toEqual(['invalid', 'invalid']);
  await client.query(`ALTER TABLE odd ALTER "equipmentCapacityKw" TYPE text`);
  await expect(client.query(toSql(decision, { dialect: 'postgresql', from: 'odd' }))).rejects.toThrow('operator');
});
