import { expect, it } from 'vitest';
import { sqlView, toSql, type SqlDialect } from '../../src/interchange';
import { sqlChecks } from '../../src/warehouse';
import { runPython } from './python';
import { allDecisions } from './same-answers';

/** The dialects by the names of the parser, which takes MaxCompute for a kind of Hive. */
const parsers = {
  duckdb: 'duckdb',
  postgresql: 'postgres',
  sqlite: 'sqlite',
  spark: 'spark',
  clickhouse: 'clickhouse',
  trino: 'trino',
  maxcompute: 'hive',
} as const satisfies Record<SqlDialect, string>;

it('every dialect is parsed by its grammar, odd names included', () => {
  const odd = { from: ['a "b"', "c'd\\`e"], keep: ['o"d`d\\'] };
  const tasks = Object.entries(parsers).flatMap(([dialect, parser]) => {
    const options = { dialect: dialect as SqlDialect, missing: true, clauses: true };
    const plain = allDecisions.map((decision) => toSql(decision, { ...options, from: 'cases', keep: ['id'] }));
    const view = sqlView(allDecisions, { ...options, ...odd, name: 'answers' });
    const checks = sqlChecks({ dialect: dialect as SqlDialect, asOf: '2021-10-15', contested: true });
    return [...plain, view, checks.sql].map((sql) => ({ dialect: parser, sql }));
  });
  expect(JSON.parse(runPython('parse-sql.py', [], JSON.stringify(tasks)))).toEqual([]);
  const broken = [{ dialect: 'trino', sql: 'SELECT (1 FROM cases' }];
  expect(JSON.parse(runPython('parse-sql.py', [], JSON.stringify(broken)))).toHaveLength(1);
});
