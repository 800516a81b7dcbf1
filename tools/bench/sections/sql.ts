/** Decisions as SQL in DuckDB, beside the same decision asked row by row; every row is compared before. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { builtEntry } from '../built-library';
import { bounded, type Measure } from '../measure';
import type { Effort } from '../race';

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The targets, in millions of rows in a second of one processor: 8 and 3 on two cores. */
const targets = [
  { title: 'complete rows', unknown: 0, least: 4 },
  { title: '15 % NULL', unknown: 0.15, least: 1.5 },
] as const;

export async function sqlSection({ quick }: Effort): Promise<readonly Measure[]> {
  const { decisions, vocabulary } = await builtEntry('index');
  const { toSql } = await builtEntry('interchange');
  const decision = decisions.investmentBoundary;
  const sql = toSql(decision, { dialect: 'duckdb', from: 'cases', keep: ['id'] });
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const measures: Measure[] = [];
  for (const { title, unknown, least } of targets) {
    const rows = quick ? 500_000 : 5_000_000;
    const columns = decision.facts.map((name) => {
      const value = anyValue(vocabulary[name]);
      return `CASE WHEN random() >= ${unknown} THEN ${value} END AS "${name}"`;
    });
    await connection.run('SELECT setseed(0.5)');
    await connection.run(
      `CREATE OR REPLACE TABLE cases AS SELECT range AS id, ${columns.join(', ')} FROM range(${rows})`,
    );
    const some = await rowsOf(connection, 'SELECT * EXCLUDE (id) FROM cases WHERE id < 20000 ORDER BY id');
    const answers = await rowsOf(connection, `SELECT * FROM (${sql}) WHERE id < 20000 ORDER BY id`);
    some.forEach((row, index) => {
      const facts = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
      const answer = decision.decide(facts);
      const told = answers[index];
      const possible = answer.status === 'open' ? JSON.stringify(answer.possible) : null;
      const outcome = answer.status === 'decided' ? answer.outcome : null;
      if (told?.['outcome'] !== outcome || told['possible'] !== possible) throw new Error(`row ${index} differs`);
    });
    const start = process.cpuUsage();
    for (const row of some)
      decision.decide(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
    const used = process.cpuUsage(start);
    const asked = some.length / (used.user + used.system);
    let best = 0;
    for (let round = 0; round < 3; round += 1) {
      const began = process.cpuUsage();
      await connection.run(`SELECT count(outcome), max(status), count(possible) FROM (${sql})`);
      const { user, system } = process.cpuUsage(began);
      best = Math.max(best, rows / (user + system));
    }
    const ours = `${best.toFixed(1)} M rows in a second of a processor; row by row ${asked.toFixed(1)} M`;
    measures.push(bounded(`investmentBoundary in DuckDB, ${title}`, ours, `≥ ${least} M rows`, best >= least));
  }
  connection.closeSync();
  instance.closeSync();
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
