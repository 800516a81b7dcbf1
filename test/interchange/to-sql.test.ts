import { describe, expect, it } from 'vitest';
import { anotherCounty } from '../../examples/another-county/policy';
import { decisionTable, defineVocabulary, moreThan, ruleLanguage } from '../../src/engine';
import { SqlError, sqlView, toSql, type SqlDialect } from '../../src/interchange';
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

const dialects: readonly SqlDialect[] = [
  'duckdb',
  'postgresql',
  'sqlite',
  'spark',
  'clickhouse',
  'trino',
  'maxcompute',
];
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

  it('that says something else is noticed', async () => {
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

  it('carries the figures and readings of another policy', async () => {
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

  it('takes readings without a policy', () => {
    const choice = { 'I-04': 'lowVoltageOnly' } as const;
    expect(toSql(redLineEligibility, { ...details, readings: choice })).not.toBe(toSql(redLineEligibility, details));
  });

  it('takes no number for a truth value and no text for a number', async () => {
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

  it('is the same every time, and without a semicolon', () => {
    for (const dialect of dialects) {
      const sql = toSql(redLineEligibility, { ...details, dialect });
      expect(toSql(redLineEligibility, { ...details, dialect })).toBe(sql);
      expect(sql).not.toContain(';');
    }
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
  const vocabulary = defineVocabulary({ mood: { kind: 'oneOf', values: [`it's "so" \\ so`, '好'] } });
  const odd = decisionTable(ruleLanguage({ vocabulary }), {
    id: `odd'"\`\\`,
    outcomes: [`a'b\\c"d`, '否'],
    rows: [
      { id: 'quoted', when: { mood: `it's "so" \\ so` }, outcome: `a'b\\c"d`, clauses: [`1'1`] },
      { id: 'rest', outcome: '否', clauses: [] },
    ],
  });

  it('are quoted, so that no name or text ends early', async () => {
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

  it.each<[string, object, string]>([
    ['an unknown dialect', { dialect: 'oracle' }, 'unknown-dialect: oracle'],
    ['an inherited name as dialect', { dialect: 'toString' }, 'unknown-dialect: toString'],
    ['an empty name', { from: '' }, 'invalid-name: '],
    ['U+0000', { from: 'a\u0000b' }, 'invalid-name: a\u0000b'],
    ['no name at all', { from: [] }, 'invalid-name: from'],
    ['what is no name', { from: 3 }, 'invalid-name: from'],
    ['a column of no fact', { columns: { moood: 'm"ood' } }, 'unknown-fact: moood'],
    ['a column of an inherited name', { columns: { toString: 'm"ood' } }, 'unknown-fact: toString'],
    ['a column twice', { keep: ['Status'] }, 'duplicate-column: status'],
  ])('are refused: %s', (_, wrong, message) => {
    expect(() => toSql(odd, { dialect: 'duckdb', from: 'cases', ...wrong })).toThrow(new SqlError(...parts(message)));
  });

  it('are refused where a view has none, or no decision', () => {
    const options = { dialect: 'duckdb', from: 'cases' } as const;
    expect(() => sqlView([odd], { ...options, name: [] })).toThrow(new SqlError('invalid-name', 'name'));
    expect(() => sqlView([], { ...options, name: 'answers' })).toThrow(new SqlError('no-decision', 'decisions'));
  });

  function parts(message: string): [SqlError['code'], string] {
    const [code = '', ...subject] = message.split(': ');
    return [code as SqlError['code'], subject.join(': ')]; // written above
  }
});

describe('sizes', () => {
  const values = <const Length extends number>(count: Length): [string, ...string[]] => [
    '0',
    ...Array.from({ length: count - 1 }, (_, index) => String(index + 1)),
  ];

  /** A decision with an outcome for every pair of values. */
  function pairs(first: number, second: number): (typeof allDecisions)[number] {
    const [one, other] = [values(first), values(second)];
    const vocabulary = defineVocabulary({
      one: { kind: 'oneOf', values: one },
      other: { kind: 'oneOf', values: other },
    });
    const all = one.flatMap((a) => other.map((b) => ({ a, b, outcome: `${a}/${b}` })));
    const table = decisionTable(ruleLanguage({ vocabulary }), {
      id: 'pairs',
      outcomes: all.map(({ outcome }) => outcome),
      rows: all.map(({ a, b, outcome }) => ({ id: `p${a}x${b}`, when: { one: a, other: b }, outcome, clauses: [] })),
    });
    return table;
  }

  it('of more than 63 outcomes are refused with the size', () => {
    expect(() => toSql(pairs(8, 8), { dialect: 'duckdb', from: 'cases' })).toThrow(
      new SqlError('too-many-outcomes', 'pairs', { size: 64, limit: 63 }),
    );
  });

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

  it('of too many classes of a fact, or of too many nodes, are refused with the size', () => {
    expect(() => toSql(pairs(53, 1), { dialect: 'postgresql', from: 'cases' })).toThrow(
      new SqlError('diagram-too-large', 'one', { size: 53, limit: 52 }),
    );
    // What is chosen comes before the choice, so that all of it has to be remembered.
    const names = Array.from({ length: 11 }, (_, index) => `fact${index}`);
    const yesOrNo = { kind: 'oneOf', values: ['yes', 'no'] } as const;
    const vocabulary = defineVocabulary({
      ...Object.fromEntries(names.map((name) => [name, yesOrNo])),
      choice: { kind: 'oneOf', values: ['none', ...names] },
    });
    const chosen = decisionTable(ruleLanguage({ vocabulary }), {
      id: 'chosen',
      outcomes: ['yes', 'no'],
      rows: [
        ...names.map((name) => ({
          id: name,
          when: { [name]: 'yes', choice: name },
          outcome: 'yes' as const,
          clauses: [],
        })),
        { id: 'rest', outcome: 'no' as const, clauses: [] },
      ],
    }) as unknown as (typeof allDecisions)[number]; // a decision of another language
    expect(() => toSql(chosen, { dialect: 'duckdb', from: 'cases' })).toThrow(
      /diagram-too-large: chosen \(\d{4}, at most 2000\)/,
    );
  });
});
