/**
 * Decisions as SQL in DuckDB, compared with the same decision row by row and by columns. The answers are compared
 * before measuring.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { FactColumn, FactColumns } from '../../../src/columns';
import type { FactDefinition } from '../../../src/engine';
import type { FactName } from '../../../src/facts';
import type { PolicyLanguage } from '../../../src/policy/language';
import { builtEntry } from '../built-library';
import { bounded, type Measure } from '../measure';
import type { Effort } from '../compare-times';

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Millions of rows per second of one processor: in DuckDB 8 and 3 on two cores. */
const shares = [
  { title: 'complete rows', unknown: 0, least: 4, leastByColumns: 10 },
  { title: '15 % NULL', unknown: 0.15, least: 1.5, leastByColumns: 2 },
] as const;

/** Rows with dictionary-encoded texts, as in a warehouse, and rows in memory. */
const places = [
  { title: 'Parquet', from: 'stored', isTarget: true },
  { title: 'a table in memory', from: 'made', isTarget: false },
] as const;

/** The number of rows that are decided one by one and compared with all other answers. */
const compared = 20_000;

const { vocabulary, decisions } = await builtEntry('index');
const { toSql } = await builtEntry('interchange');
const { decideMany } = await builtEntry('columns');

/** The measured decision, with the outputs for its rows. */
const decision = decisions.investmentBoundary;
type Expected = readonly ReturnType<typeof decision.decide>[];

export async function sqlSection({ quick }: Effort): Promise<readonly Measure[]> {
  const rows = quick ? 500_000 : 5_000_000;
  const folder = mkdtempSync(join(tmpdir(), 'bench-sql-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const measures: Measure[] = [];
  try {
    for (const { title, unknown, least, leastByColumns } of shares) {
      await makeRows(connection, rows, unknown, join(folder, 'cases.parquet'));
      const some = await rowsOf(connection, `SELECT * EXCLUDE (id) FROM made WHERE id < ${compared} ORDER BY id`);
      const given = some.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
      const expected = given.map((facts) => decision.decide(facts));
      const rowByRow = fastest(5, given.length, () => given.forEach((facts) => decision.decide(facts)));
      for (const { title: place, from, isTarget } of places) {
        const ours = await speedInDuckDB(connection, from, rows, expected);
        const subject = `investmentBoundary in DuckDB, ${place}, ${title}`;
        const speeds = `${perProcessor(ours.processor)} (${ours.elapsed.toFixed(1)} M per second elapsed); row by row ${rowByRow.toFixed(2)} M`;
        measures.push(measureOf(subject, speeds, ours.processor, isTarget ? least : undefined));
      }
      const lists = await listsOf(connection, rows / 5);
      for (const { form, columns, isTarget } of [
        { form: 'typed arrays', columns: typedArrays(lists), isTarget: true },
        { form: 'lists', columns: lists as FactColumns<PolicyLanguage>, isTarget: false }, // of the decision's facts
      ]) {
        const ours = speedByColumns(columns, rows / 5, expected);
        const subject = `investmentBoundary by decideMany, ${form}, ${title}`;
        measures.push(measureOf(subject, perProcessor(ours), ours, isTarget ? leastByColumns : undefined));
      }
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
  return measures;
}

function perProcessor(millions: number): string {
  return `${millions.toFixed(1)} M rows per second of processor time`;
}

function measureOf(subject: string, ours: string, speed: number, least: number | undefined): Measure {
  return least === undefined
    ? { ...bounded(subject, ours, '', true), verdict: '' }
    : bounded(subject, ours, `≥ ${least} M rows`, speed >= least);
}

/** Makes random rows in memory, and the same rows in a file. */
async function makeRows(connection: DuckDBConnection, rows: number, unknown: number, file: string): Promise<void> {
  const columns = decision.facts.map((name) => {
    const value = anyValue(vocabulary[name]);
    return `CASE WHEN random() >= ${unknown} THEN ${value} END AS "${name}"`;
  });
  await connection.run('SELECT setseed(0.5)');
  await connection.run(`CREATE OR REPLACE TABLE made AS SELECT range AS id, ${columns.join(', ')} FROM range(${rows})`);
  await connection.run(`COPY made TO '${file}'`);
  await connection.run(`CREATE OR REPLACE VIEW stored AS FROM '${file}'`);
}

/** Millions of rows per second of processor time and per second; the best of five runs each. */
async function speedInDuckDB(
  connection: DuckDBConnection,
  from: string,
  rows: number,
  expected: Expected,
): Promise<{ readonly processor: number; readonly elapsed: number }> {
  const sql = toSql(decision, { dialect: 'duckdb', from: 'cases', keep: ['id'] });
  await connection.run(`CREATE OR REPLACE VIEW cases AS FROM ${from}`);
  const answers = await rowsOf(connection, `SELECT * FROM (${sql}) WHERE id < ${compared} ORDER BY id`);
  expected.forEach((answer, index) => {
    const row = answers[index];
    const possible = answer.status === 'open' ? JSON.stringify(answer.possible) : null;
    const outcome = answer.status === 'decided' ? answer.outcome : null;
    if (row?.['outcome'] !== outcome || row['possible'] !== possible) throw new Error(`row ${index} differs`);
  });
  let processor = 0;
  let elapsed = 0;
  for (let round = 0; round < 5; round += 1) {
    const began = process.cpuUsage();
    const clock = performance.now();
    await connection.run(`SELECT count(outcome), max(status), count(possible) FROM (${sql})`);
    elapsed = Math.max(elapsed, rows / (performance.now() - clock) / 1e3);
    const { user, system } = process.cpuUsage(began);
    processor = Math.max(processor, rows / (user + system));
  }
  return { processor, elapsed };
}

/** Millions of rows per second of processor time. */
function speedByColumns(columns: FactColumns<PolicyLanguage>, rows: number, expected: Expected): number {
  const answers = decideMany(decision, columns);
  expected.forEach((answer, index) => {
    const found = answers.possible[answers.rows[index] ?? NaN];
    const possible = answer.status === 'decided' ? [answer.outcome] : answer.possible;
    if (JSON.stringify(found) !== JSON.stringify(possible)) throw new Error(`row ${index} differs by columns`);
  });
  return fastest(9, rows, () => decideMany(decision, columns));
}

/** Millions of rows per second of processor time, the best of several rounds. */
function fastest(rounds: number, rows: number, decideAll: () => unknown): number {
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = process.cpuUsage();
    decideAll();
    const { user, system } = process.cpuUsage(began);
    best = Math.max(best, rows / (user + system));
  }
  return best;
}

function anyValue(definition: FactDefinition): string {
  if (definition.kind === 'boolean') return 'random() < 0.5';
  if (definition.kind === 'number') return definition.maximum === undefined ? 'random() * 400' : 'random()';
  const values = 'values' in definition ? definition.values : [];
  return `[${values.map((value) => `'${value}'`).join(', ')}][1 + floor(random() * ${values.length})::INTEGER]`;
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly Row[]; // plain values
}

/** The values of the facts of the first rows, by fact. */
async function listsOf(
  connection: DuckDBConnection,
  rows: number,
): Promise<Readonly<Record<string, FactColumn<unknown>>>> {
  const reader = await connection.runAndReadAll(`SELECT * EXCLUDE (id) FROM made WHERE id < ${rows} ORDER BY id`);
  const columns = reader.getColumns();
  return Object.fromEntries(reader.columnNames().map((name, index) => [name, columns[index] ?? []]));
}

/** Lists as arrays of numbers, or of the indexes of their values. */
function typedArrays(lists: Readonly<Record<string, FactColumn<unknown>>>): FactColumns<PolicyLanguage> {
  const arrays = Object.entries(lists).map(([name, list]) => {
    const values = list as readonly unknown[]; // a list
    const definition: FactDefinition = vocabulary[name as FactName]; // a fact of the decision
    if (definition.kind === 'number') return [name, Float64Array.from(values, (value) => Number(value ?? NaN))];
    const options: readonly unknown[] = 'values' in definition ? definition.values : [false, true];
    return [name, Int8Array.from(values, (value) => options.indexOf(value))];
  });
  return Object.fromEntries(arrays) as FactColumns<PolicyLanguage>; // of the facts of the decision
}
