/** Decisions as SQL in DuckDB, beside the same decision asked row by row; every row is compared before. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { builtEntry } from '../built-library';
import { bounded, type Measure } from '../measure';
import type { Effort } from '../race';

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Targets in millions of rows in a second of one processor: 8 and 3 on two cores. */
const targets = [
  { title: 'complete rows', unknown: 0, least: 4 },
  { title: '15 % NULL', unknown: 0.15, least: 1.5 },
] as const;

/** As warehouses keep rows, with the texts of a column in a dictionary; and as they are before they are written. */
const places = [
  { title: 'Parquet', from: 'stored', isTarget: true },
  { title: 'a table in memory', from: 'made', isTarget: false },
] as const;

export async function sqlSection({ quick }: Effort): Promise<readonly Measure[]> {
  const { decisions, vocabulary } = await builtEntry('index');
  const { toSql } = await builtEntry('interchange');
  const decision = decisions.investmentBoundary;
  const sql = toSql(decision, { dialect: 'duckdb', from: 'cases', keep: ['id'] });
  const folder = mkdtempSync(join(tmpdir(), 'bench-sql-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const measures: Measure[] = [];
  try {
    for (const { title, unknown, least } of targets) {
      const rows = quick ? 500_000 : 5_000_000;
      const columns = decision.facts.map((name) => {
        const value = anyValue(vocabulary[name]);
        return `CASE WHEN random() >= ${unknown} THEN ${value} END AS "${name}"`;
      });
      await connection.run('SELECT setseed(0.5)');
      await connection.run(
        `CREATE OR REPLACE TABLE made AS SELECT range AS id, ${columns.join(', ')} FROM range(${rows})`,
      );
      await connection.run(`COPY made TO '${join(folder, 'cases.parquet')}'`);
      await connection.run(`CREATE OR REPLACE VIEW stored AS FROM '${join(folder, 'cases.parquet')}'`);
      const some = await rowsOf(connection, 'SELECT * EXCLUDE (id) FROM made WHERE id < 20000 ORDER BY id');
      const given = some.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
      const expected = given.map((facts) => decision.decide(facts));
      let asked = 0;
      for (let round = 0; round < 5; round += 1) {
        const start = process.cpuUsage();
        for (const facts of given) decision.decide(facts);
        const used = process.cpuUsage(start);
        asked = Math.max(asked, given.length / (used.user + used.system));
      }
      for (const { title: place, from, isTarget } of places) {
        await connection.run(`CREATE OR REPLACE VIEW cases AS FROM ${from}`);
        const answers = await rowsOf(connection, `SELECT * FROM (${sql}) WHERE id < 20000 ORDER BY id`);
        expected.forEach((answer, index) => {
          const told = answers[index];
          const possible = answer.status === 'open' ? JSON.stringify(answer.possible) : null;
          const outcome = answer.status === 'decided' ? answer.outcome : null;
          if (told?.['outcome'] !== outcome || told['possible'] !== possible) throw new Error(`row ${index} differs`);
        });
        let best = 0;
        let fastest = 0;
        for (let round = 0; round < 5; round += 1) {
          const began = process.cpuUsage();
          const clock = performance.now();
          await connection.run(`SELECT count(outcome), max(status), count(possible) FROM (${sql})`);
          fastest = Math.max(fastest, rows / (performance.now() - clock) / 1e3);
          const { user, system } = process.cpuUsage(began);
          best = Math.max(best, rows / (user + system));
        }
        const ours = `${best.toFixed(1)} M rows in a second of a processor (${fastest.toFixed(1)} M in one that passes); row by row ${asked.toFixed(2)} M`;
        const subject = `investmentBoundary in DuckDB, ${place}, ${title}`;
        measures.push(
          isTarget
            ? bounded(subject, ours, `≥ ${least} M rows`, best >= least)
            : { ...bounded(subject, ours, '', true), verdict: '' },
        );
      }
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
  return measures;
}

function anyValue(definition: {
  readonly kind: string;
  readonly values?: readonly string[];
  readonly maximum?: number;
}): string {
  if (definition.kind === 'boolean') return 'random() < 0.5';
  if (definition.kind === 'number') return definition.maximum === undefined ? 'random() * 400' : 'random()';
  const values = definition.values ?? [];
  return `[${values.map((value) => `'${value}'`).join(', ')}][1 + floor(random() * ${values.length})::INTEGER]`;
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly Row[]; // plain values
}
