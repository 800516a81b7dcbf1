import { expect, it } from 'vitest';
import { toSql } from '../../src/interchange';
import { loadRows, withDuckDB } from './duckdb';
import { partialRows } from './partial-rows';
import { allDecisions, differences, plainDifferences, type PlainSqlAnswer, type SqlAnswer } from './same-answers';

const rows = partialRows(Number(process.env['ENGINE_ROWS'] ?? 2000));

it(`DuckDB answers ${rows.length} partial rows of every decision like the library`, async () => {
  await withDuckDB(async (ask) => {
    await loadRows(ask, rows);
    for (const decision of allDecisions) {
      const sql = toSql(decision, { dialect: 'duckdb', from: 'cases', keep: ['id'], missing: true, clauses: true });
      const found = differences(decision, rows, (await ask(sql)) as unknown as SqlAnswer[]);
      expect(found.slice(0, 3), decision.id).toEqual([]);
      const plain = toSql(decision, { dialect: 'duckdb', from: 'cases', keep: ['id'] });
      const alone = plainDifferences(decision, rows, (await ask(plain)) as unknown as PlainSqlAnswer[]);
      expect(alone.slice(0, 3), decision.id).toEqual([]);
    }
  });
});
