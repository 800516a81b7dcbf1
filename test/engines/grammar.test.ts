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

const dialects = Object.keys(parsers) as (keyof typeof parsers)[]; // its own keys

it('every dialect is parsed by its grammar, odd names included', () => {
  const odd = { from: ['a "b"', "c'd\\`e"], keep: ['o"d`d\\'] };
  const tasks = dialects.flatMap((dialect) => {
    const detailed = { dialect, missing: true, clauses: true };
    // Without details DuckDB is asked otherwise.
    const queries = (dialect === 'duckdb' ? [detailed, { dialect }] : [detailed]).flatMap((options) => [
      ...allDecisions.map((decision) => toSql(decision, { ...options, from: 'cases', keep: ['id'] })),
      sqlView(allDecisions, { ...options, ...odd, name: 'answers' }),
    ]);
    const checks = sqlChecks({ dialect, asOf: '2021-10-15', contested: true });
    return [...queries, checks.sql].map((sql) => ({ dialect: parsers[dialect], sql }));
  });
  expect(JSON.parse(runPython('parse-sql.py', [], JSON.stringify(tasks)))).toEqual([]);
  const broken = [{ dialect: 'trino', sql: 'SELECT (1 FROM cases' }];
  expect(JSON.parse(runPython('parse-sql.py', [], JSON.stringify(broken)))).toHaveLength(1);
});
