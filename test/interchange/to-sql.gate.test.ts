/** The results of DuckDB for the SQL of decisions, compared with the decisions. */
import { describe, expect, it } from 'vitest';
import { anotherCounty } from '../../examples/another-county/policy';
import { decisionTable, defineVocabulary, moreThan, ruleLanguage } from '../../src/engine';
import { sqlView, toSql, workingDaysCsv, workingDaysSql, workingDaysTable } from '../../src/interchange';
import { redLineEligibility, smallMicroEnterprise, supplyLine } from '../../src/rules/investment';
import { loadRows, withDuckDB } from '../engines/duckdb';
import { partialRows } from '../engines/partial-rows';
import {
  allDecisions,
  differences,
  plainDifferences,
  type PlainSqlAnswer,
  type SqlAnswer,
} from '../engines/same-answers';
import { odd, pairs } from './odd-decisions';

const rows = partialRows(300);
const details = { dialect: 'duckdb', from: 'cases', keep: ['id'], missing: true, clauses: true } as const;

describe('a decision as SQL', () => {
  it('answers partial rows like the decision', async () => {
    await withDuckDB(async (ask) => {
      await loadRows(ask, rows);
      for (const decision of allDecisions) {
        const answers = (await ask(toSql(decision, details))) as unknown as SqlAnswer[];
        expect(differences(decision, rows, answers).slice(0, 3), decision.id).toEqual([]);
      }
    });
  });

  it('answers them without further columns, one by one and in one view', async () => {
    await withDuckDB(async (ask) => {
      await loadRows(ask, rows);
      await ask(sqlView(allDecisions, { dialect: 'duckdb', name: 'answers', from: 'cases', keep: ['id'] }));
      const seen = await ask('SELECT * FROM answers');
      for (const decision of allDecisions) {
        const { id } = decision;
        const alone = await ask(toSql(decision, { dialect: 'duckdb', from: 'cases', keep: ['id'] }));
        const together = seen.map((row) => ({
          id: row['id'],
          outcome: row[id],
          status: row[`${id}_status`],
          possible: row[`${id}_possible`],
        }));
        expect(plainDifferences(decision, rows, alone as unknown as PlainSqlAnswer[]).slice(0, 3), id).toEqual([]);
        expect(plainDifferences(decision, rows, together).slice(0, 3), id).toEqual([]);
      }
    });
  });

  it('with other outcomes is noticed', async () => {
    await withDuckDB(async (ask) => {
      await loadRows(ask, rows);
      const sql = toSql(smallMicroEnterprise, details);
      const [decision] = allDecisions;
      if (decision === undefined) throw new Error('no decisions');
      const compared = async (wrong: string): Promise<number> =>
        differences(decision, rows, (await ask(wrong)) as unknown as SqlAnswer[]).length;
      expect(await compared(sql)).toBe(0);
      expect(await compared(sql.replace('<= 160', '<= 1600'))).toBeGreaterThan(0);
      expect(await compared(sql.replace('IS NULL THEN 3', 'IS NULL THEN 1'))).toBeGreaterThan(0);
      const short = toSql(smallMicroEnterprise, { dialect: 'duckdb', from: 'cases', keep: ['id'] });
      const plain = async (wrong: string): Promise<number> =>
        plainDifferences(decision, rows, (await ask(wrong)) as unknown as PlainSqlAnswer[]).length;
      expect(await plain(short)).toBe(0);
      expect(await plain(short.replace('<= 160', '<= 1600'))).toBeGreaterThan(0);
      expect(await plain(short.replace(', NULL], "usage"', '], "usage"'))).toBeGreaterThan(0);
    });
  });

  it('has the parameters and readings of another policy', async () => {
    await withDuckDB(async (ask) => {
      await loadRows(ask, rows);
      for (const rulebook of [anotherCounty, { ...anotherCounty, readings: { 'I-04': 'lowVoltageOnly' as const } }]) {
        const { parameters, readings } = rulebook;
        const answers = await ask(toSql(redLineEligibility, { ...details, policy: { parameters }, readings }));
        const other = redLineEligibility.under({ parameters, readings }) as unknown as (typeof allDecisions)[number];
        expect(differences(other, rows, answers as unknown as SqlAnswer[]).slice(0, 3)).toEqual([]);
      }
    });
  });

  it('does not accept a number as a boolean or a text as a number', async () => {
    await withDuckDB(async (ask) => {
      await loadRows(ask, rows);
      const small = toSql(smallMicroEnterprise, { dialect: 'duckdb', from: 'other' });
      const line = toSql(supplyLine, { dialect: 'duckdb', from: 'other' });
      const replaced = (column: string, value: string): string =>
        `CREATE OR REPLACE TABLE other AS SELECT * REPLACE (${value} AS "${column}") FROM cases`;
      const statuses = async (sql: string): Promise<unknown> => ask(`SELECT DISTINCT status FROM (${sql})`);
      await ask(replaced('temporarySupply', '1'));
      expect(await statuses(small)).toEqual([{ status: 'invalid' }]);
      await ask(replaced('appliedCapacityKva', `'NaN'::DOUBLE`));
      expect(await statuses(line)).toEqual([{ status: 'invalid' }]);
      await ask(replaced('appliedCapacityKva', `'200'`));
      await expect(statuses(line)).rejects.toThrow('Cannot compare');
    });
  });
});

describe('a view of several decisions', () => {
  it('has the columns of each', async () => {
    await withDuckDB(async (ask) => {
      await loadRows(ask, rows);
      await ask(sqlView(allDecisions, { ...details, name: 'answers' }));
      const seen = await ask('SELECT * FROM answers');
      for (const decision of allDecisions) {
        const { id } = decision;
        const answers = seen.map((row) => ({
          id: row['id'],
          outcome: row[id],
          status: row[`${id}_status`],
          possible: row[`${id}_possible`],
          missing: row[`${id}_missing`],
          clauses: row[`${id}_clauses`],
        }));
        expect(differences(decision, rows, answers).slice(0, 3), id).toEqual([]);
      }
    });
  });
});

describe('decisions that cut one number in different places', () => {
  const vocabulary = defineVocabulary({ height: { kind: 'number', minimum: 0, unit: 'm' } });
  const language = ruleLanguage({ vocabulary });
  const above = (id: string, height: number): (typeof allDecisions)[number] =>
    decisionTable(language, {
      id,
      outcomes: [true, false],
      rows: [
        { id: 'above', when: { height: moreThan(height) }, outcome: true, clauses: [] },
        { id: 'below', outcome: false, clauses: [] },
      ],
    });

  it('have one view', async () => {
    await withDuckDB(async (ask) => {
      await ask('CREATE TABLE cases AS SELECT 5 * range::DOUBLE AS height FROM range(7)');
      const view = sqlView([above('tall', 20), above('low', 10)], {
        dialect: 'duckdb',
        name: 'answers',
        from: 'cases',
        keep: ['height'],
      });
      await ask(view);
      const answers = await ask('SELECT height, tall, low FROM answers ORDER BY height');
      expect(answers).toEqual(
        [0, 5, 10, 15, 20, 25, 30].map((height) => ({ height, tall: height > 20, low: height > 10 })),
      );
    });
  });
});

describe('names and texts', () => {
  it('are quoted, whatever they contain', async () => {
    await withDuckDB(async (ask) => {
      await ask(`CREATE TABLE "ca""ses'" ("i""d" INTEGER, "m""ood" VARCHAR)`);
      await ask(`INSERT INTO "ca""ses'" VALUES (1, 'it''s "so" \\ so'), (2, '好'), (3, NULL), (4, ''' OR 1=1 --')`);
      const sql = toSql(odd, { dialect: 'duckdb', from: `ca"ses'`, keep: ['i"d'], columns: { mood: 'm"ood' } });
      const open = JSON.stringify([`a'b\\c"d`, '否']);
      expect(await ask(sql)).toEqual([
        { 'i"d': 1, outcome: `a'b\\c"d`, status: 'decided', possible: null },
        { 'i"d': 2, outcome: '否', status: 'decided', possible: null },
        { 'i"d': 3, outcome: null, status: 'open', possible: open },
        { 'i"d': 4, outcome: null, status: 'invalid', possible: null },
      ]);
    });
  });
});

describe('sizes', () => {
  it('of exactly 63 outcomes have bits beyond the exact numbers', async () => {
    await withDuckDB(async (ask) => {
      await ask(`CREATE TABLE cases (id INTEGER, one VARCHAR, other VARCHAR)`);
      await ask(
        `INSERT INTO cases SELECT row_number() OVER (), a, b FROM (SELECT CASE WHEN range < 7 THEN range::VARCHAR END AS a FROM range(8)), (SELECT CASE WHEN range < 9 THEN range::VARCHAR END AS b FROM range(10))`,
      );
      const decision = pairs(7, 9);
      const answers = await ask(toSql(decision, details));
      const asked = (await ask('SELECT * FROM cases')) as unknown as Parameters<typeof differences>[1];
      expect(asked).toHaveLength(80);
      expect(differences(decision, asked, answers as unknown as SqlAnswer[]).slice(0, 3)).toEqual([]);
    });
  });
});

describe('the calendar as a table', () => {
  const autumn = workingDaysTable({ from: '2020-09-27', through: '2020-10-10' });

  it('is the same in CSV and in SQL', async () => {
    await withDuckDB(async (ask) => {
      for (const statement of workingDaysSql(autumn, { dialect: 'duckdb', name: 'days' }).split(';\n')) {
        if (statement !== '') await ask(statement);
      }
      const read = await ask('SELECT * REPLACE (date::VARCHAR AS date) FROM days ORDER BY date');
      const lines = read.map((row) =>
        Object.values(row)
          .map((value) => (String(value).includes(',') ? `"${String(value)}"` : String(value)))
          .join(','),
      );
      expect(`${[Object.keys(read[0] ?? {}).join(','), ...lines].join('\r\n')}\r\n`).toBe(workingDaysCsv(autumn));
    });
  });
});
