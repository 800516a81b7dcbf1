import initSqlJs from 'sql.js';
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
  const { sql, codes } = sqlChecks({ dialect: 'sqlite', asOf, contested: true, policy });
  const statement = database.prepare(sql);
  const found: string[] = [];
  while (statement.step()) found.push(textOfRow(statement.getAsObject()));
  statement.free();
  database.close();
  expect(found.toSorted()).toEqual(foundByChecks(records, codes, policy));
});
