import initSqlJs from 'sql.js';
import { expect, it } from 'vitest';
import { toSql } from '../../src/interchange';
import { columnsOf, engineRows as rows } from './partial-rows';
import { allDecisions, differences, type SqlAnswer } from './same-answers';

it(`SQLite answers ${rows.length} partial rows of every decision like the library`, async () => {
  const { Database } = await initSqlJs();
  const database = new Database();
  const columns = columnsOf({ id: 'INTEGER', boolean: 'BOOLEAN', number: 'REAL', oneOf: 'TEXT' });
  database.run(`CREATE TABLE cases (${columns.map(([name, type]) => `"${name}" ${type}`).join(', ')})`);
  const insert = database.prepare(`INSERT INTO cases VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) {
    insert.run(columns.map(([name]) => (typeof row[name] === 'boolean' ? Number(row[name]) : (row[name] ?? null))));
  }
  insert.free();
  for (const decision of allDecisions) {
    const sql = toSql(decision, { dialect: 'sqlite', from: 'cases', keep: ['id'], missing: true, clauses: true });
    const statement = database.prepare(sql);
    const answers: SqlAnswer[] = [];
    while (statement.step()) {
      const [id, outcome, status, possible, missing, clauses] = statement.get();
      answers.push({ id, outcome, status, possible, missing, clauses });
    }
    statement.free();
    expect(differences(decision, rows, answers).slice(0, 3), decision.id).toEqual([]);
  }
  database.close();
});
