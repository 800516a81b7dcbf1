import initSqlJs from 'sql.js';
import { expect, it } from 'vitest';
import { workingDaysSql, workingDaysTable } from '../../src/interchange';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';
import { asOf, foundByChecks, months, toldBySql } from '../warehouse/found-by-checks';

it('SQLite finds in generated months what the check finds', async () => {
  const records = months(2);
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(recordTablesSql({ dialect: 'sqlite' }));
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
  const { sql, codes } = sqlChecks({ dialect: 'sqlite', asOf, contested: true });
  const statement = database.prepare(sql);
  const found: string[] = [];
  while (statement.step()) found.push(toldBySql(statement.getAsObject()));
  statement.free();
  database.close();
  expect(found.toSorted()).toEqual(foundByChecks(records, codes));
});
