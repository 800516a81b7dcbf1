import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chinaCalendar } from '../../src/calendar';
import { workingDaysCsv, workingDaysTable } from '../../src/interchange';
import { withDuckDB } from './duckdb';

const pairs = Number(process.env['ENGINE_ROWS'] ?? 2000) * 10;
/** The years of which the calendar is certain, and beyond. */
const table = workingDaysTable({ from: '2007-01-01', through: '2035-12-31' });

it(`DuckDB adds and counts the working days of ${pairs} pairs by joins like the calendar`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'days-'));
  try {
    writeFileSync(join(folder, 'days.csv'), workingDaysCsv(table));
    await withDuckDB(async (ask) => {
      await ask(`COPY (FROM '${folder}/days.csv') TO '${folder}/days.parquet'`);
      await ask(`CREATE TABLE days AS FROM '${folder}/days.parquet'`);
      await ask(`SELECT setseed(0.34)`);
      await ask(
        `CREATE TABLE pairs AS SELECT range AS id, DATE '2007-01-01' + (random() * 9861)::INTEGER AS a, (random() * 700)::INTEGER AS span, 1 + (random() * 200)::INTEGER AS n FROM range(${pairs})`,
      );
      const answers = await ask(
        `SELECT pairs.a::VARCHAR AS a, (pairs.a + span)::VARCHAR AS b, n::INTEGER AS n, (t.number - f.number)::INTEGER AS days, t.uncertain_number = f.uncertain_number AS days_certain, r.date::VARCHAR AS reached, r.uncertain_number = f.uncertain_number AS reached_certain
        FROM pairs JOIN days f ON f.date = a JOIN days t ON t.date = a + span JOIN days r ON r.working_day AND r.number = f.number + n`,
      );
      expect(answers).toHaveLength(pairs);
      const wrong = answers.filter((row) => {
        const { a, b, n, days, days_certain, reached, reached_certain } = row;
        const counted = chinaCalendar.countWorkingDays(String(a), String(b));
        const added = chinaCalendar.addWorkingDays(String(a), Number(n));
        return (
          counted.days !== days ||
          counted.certain !== days_certain ||
          added.date !== reached ||
          added.certain !== reached_certain
        );
      });
      expect(wrong.slice(0, 3)).toEqual([]);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
