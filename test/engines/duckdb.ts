import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, type PartialRow } from './partial-rows';

/** Runs a statement and gives its rows. */
export type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Opens DuckDB in memory, hands it to `use`, and closes it. */
export async function withDuckDB(use: (ask: Ask, connection: DuckDBConnection) => Promise<void>): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  try {
    await use(async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(), connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Makes the table `cases` of rows. */
export async function loadRows(ask: Ask, rows: readonly PartialRow[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  try {
    const file = join(folder, 'rows.ndjson');
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const types = columnsOf({ id: 'INTEGER', boolean: 'BOOLEAN', number: 'DOUBLE', oneOf: 'VARCHAR' });
    const columns = types.map(([name, type]) => `"${name}": '${type}'`).join(', ');
    await ask(
      `CREATE TABLE cases AS SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${columns}})`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
