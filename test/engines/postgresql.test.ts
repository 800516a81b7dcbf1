import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toSql, workingDaysSql, workingDaysTable } from '../../src/interchange';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';
import { asOf, foundByChecks, months, textOfRow } from '../warehouse/found-by-checks';
import { columnsOf, engineRows as rows } from './partial-rows';
import { postgresPrograms } from '../../tools/gates/verify/postgresql';
import { allDecisions, differences, type SqlAnswer } from './same-answers';

const folder = mkdtempSync(join(tmpdir(), 'postgresql-'));
const client = new Client({ host: folder, port: 54321, user: 'postgres', database: 'postgres' });

/** Where the programs of the newest server are. */
function programs(): string {
  const found = postgresPrograms();
  if (found === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  return found;
}

/** The server refuses to run as root. */
function user(): { readonly uid?: number; readonly gid?: number } {
  if (userInfo().uid !== 0) return {};
  const idOf = (kind: string): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

let server: ChildProcess | undefined;

/** A process of ours, so that its time is counted with that of the tests. */
async function startServer(): Promise<void> {
  const owner = user();
  const data = join(folder, 'data');
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
  const fresh = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(programs(), 'initdb'), fresh, { ...owner, stdio: ['ignore', 'ignore', 'inherit'] });
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'port=54321', 'fsync=off', 'jit=off'];
  const given = ['-D', data, ...settings.flatMap((each) => ['-c', each])];
  const started = spawn(join(programs(), 'postgres'), given, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] });
  server = started;
  await new Promise<void>((resolve, reject) => {
    let log = '';
    started.once('exit', () => reject(new Error(log)));
    started.stderr.on('data', (text: Buffer) => {
      log += String(text);
      if (log.includes('ready to accept connections')) resolve();
    });
  });
}

beforeAll(async () => {
  await startServer();
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
  if (server !== undefined && server.exitCode === null) {
    server.kill('SIGINT');
    await once(server, 'exit');
  }
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
  expect(found.map(textOfRow).toSorted()).toEqual(foundByChecks(records, codes));
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

it('texts are compared exactly, whatever the collation of a column is, and enums are texts', async () => {
  const [decision] = allDecisions;
  if (decision === undefined) throw new Error('no decisions');
  await client.query(`CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false)`);
  await client.query(`CREATE TYPE usages AS ENUM ('residential', 'industrialCommercial')`);
  await client.query(`CREATE TABLE collated AS SELECT * FROM cases LIMIT 0`);
  await client.query(
    `ALTER TABLE collated ALTER ownership TYPE text COLLATE loose, ALTER usage TYPE usages USING NULL`,
  );
  await client.query(`INSERT INTO collated (id, usage, ownership) VALUES (1, 'industrialCommercial', 'StateOwned'),
    (2, 'industrialCommercial', 'stateOwned'), (3, 'residential', NULL)`);
  const { rows: answers } = await client.query(toSql(decision, { dialect: 'postgresql', from: 'collated' }));
  expect(answers.map(({ status }: { status?: unknown }) => status)).toEqual(['invalid', 'decided', 'decided']);
});
