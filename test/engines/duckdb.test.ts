import { expect, it } from 'vitest';
import { toSql } from '../../src/interchange';
import { loadRows, withDuckDB } from './duckdb';
import { engineRows as rows } from './partial-rows';
import { allDecisions, differences, type SqlAnswer } from './same-answers';

it(`DuckDB answers ${rows.length} partial rows of every decision like the library`, async () => {
  await withDuckDB(async (ask) => {
    await loadRows(ask, rows);
    for (const decision of allDecisions) {
      const sql = toSql(decision, { dialect: 'duckdb', from: 'cases', keep: ['id'], missing: true, clauses: true });
      await ask(`CREATE OR REPLACE TABLE answers AS ${sql}`);
      const found = differences(decision, rows, (await ask('FROM answers')) as unknown as SqlAnswer[]);
      expect(found.slice(0, 3), decision.id).toEqual([]);
      // What is written for outcomes alone is another query.
      const plain = toSql(decision, { dialect: 'duckdb', from: 'cases', keep: ['id'] });
      const differing = ['outcome', 'status', 'possible'].map((column) => `a.${column} IS DISTINCT FROM b.${column}`);
      const other = await ask(
        `SELECT * FROM answers a FULL JOIN (${plain}) b ON a.id = b.id WHERE ${differing.join(' OR ')} LIMIT 3`,
      );
      expect(other, decision.id).toEqual([]);
    }
  });
});
