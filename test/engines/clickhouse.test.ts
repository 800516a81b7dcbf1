import { expect, it } from 'vitest';
import { safeCheckCase, type CaseRecord } from '../../src/compliance';
import { decisionTable, defineVocabulary, ruleLanguage } from '../../src/engine';
import { toSql, workingDaysSql, workingDaysTable } from '../../src/interchange';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';
import { odd } from '../interchange/odd-decisions';
import { generatedRecord, randomFrom } from '../reference/generated-records';
import { asOf, foundByChecks, months, textOfRow } from '../warehouse/found-by-checks';
import { columnsOf, engineRows as rows } from './partial-rows';
import { runPython } from './python';
import { allDecisions, differences, type SqlAnswer } from './same-answers';

const dialect = 'clickhouse';

/** An INSERT statement with rows as JSON lines. */
function inserted(table: string, list: readonly object[]): readonly string[] {
  return list.length === 0
    ? []
    : [`INSERT INTO ${table} FORMAT JSONEachRow\n${list.map((row) => JSON.stringify(row)).join('\n')}`];
}

/** ClickHouse takes one statement at a time. */
function separate(sql: string): readonly string[] {
  return sql.split(';\n').filter((statement) => statement !== '');
}

/** The rows of every query, by its name. */
function asked<Row>(
  statements: readonly string[],
  queries: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly Row[]>> {
  const printed = runPython('clickhouse-answers.py', [], JSON.stringify({ statements, queries }));
  const lines = printed.trim().split('\n');
  return Object.fromEntries(lines.map((line) => JSON.parse(line) as [string, readonly Row[]]));
}

it(`ClickHouse answers ${rows.length} partial rows of every decision like the library`, () => {
  const types = columnsOf({
    id: 'Int32',
    boolean: 'Nullable(Bool)',
    number: 'Nullable(Float64)',
    oneOf: 'Nullable(String)',
  });
  const columns = types.map(([name, type]) => `\`${name}\` ${type}`).join(', ');
  const create = `CREATE TABLE cases (${columns}) ENGINE = MergeTree ORDER BY id`;
  const queries = allDecisions.map((decision): readonly [string, string] => [
    decision.id,
    toSql(decision, { dialect, from: 'cases', keep: ['id'], missing: true, clauses: true }),
  ]);
  const answers = asked<SqlAnswer>([create, ...inserted('cases', rows)], Object.fromEntries(queries));
  for (const decision of allDecisions) {
    expect(differences(decision, rows, answers[decision.id] ?? []).slice(0, 3), decision.id).toEqual([]);
  }
});

it('ClickHouse answers with texts that must be quoted, and with numbers of several kinds', () => {
  const vocabulary = defineVocabulary({ mood: { kind: 'oneOf', values: [`it's "so" \\ so`, '好\n😀'] } });
  const numbers = decisionTable(ruleLanguage({ vocabulary }), {
    id: 'numbers',
    outcomes: [1e15, 0.5],
    rows: [
      { id: 'so', when: { mood: `it's "so" \\ so` }, outcome: 1e15, clauses: [] },
      { id: 'rest', outcome: 0.5, clauses: [] },
    ],
  });
  const create = 'CREATE TABLE cases (id Int32, mood Nullable(String)) ENGINE = MergeTree ORDER BY id';
  const moods = [...vocabulary.mood.values, 'none'].map((mood, id) => ({ id, mood }));
  const from = { dialect, from: 'cases', keep: ['id'] } as const;
  const answers = asked<SqlAnswer>([create, ...inserted('cases', moods)], {
    numbers: toSql(numbers, from),
    odd: toSql(odd, { ...from, clauses: true }),
  });
  expect(answers['numbers']?.map(({ outcome }) => outcome)).toEqual([1e15, 0.5, null]);
  expect(answers['odd']?.map(({ outcome, clauses }) => [outcome, clauses])).toEqual([
    [`a'b\\c"d`, `["1'1"]`],
    [null, null],
    [null, null],
  ]);
});

it('ClickHouse finds in records of every kind what the check finds', () => {
  const random = randomFrom(3);
  const generated = Array.from({ length: 500 }, (_, index): CaseRecord => ({
    ...generatedRecord(random).record,
    id: `case-${index}`,
  }));
  const records = [...months(1), ...generated].filter((record) => safeCheckCase(record, { asOf }).status === 'checked');
  const days = workingDaysTable({ from: '2021-03-01', through: '2022-12-31' });
  const statements = [
    ...separate(recordTablesSql({ dialect })),
    ...separate(workingDaysSql(days, { dialect, name: 'working_days' })),
    ...Object.entries(recordRows(records, { asOf })).flatMap(([table, list]) => inserted(table, list)),
  ];
  const { sql, codes } = sqlChecks({ dialect, asOf, contested: true });
  const { found = [] } = asked<Readonly<Record<string, unknown>>>(statements, { found: sql });
  expect(found.map(textOfRow).toSorted()).toEqual(foundByChecks(records, codes));

  // No date of a record is among these days.
  const late = workingDaysTable({ from: '2022-12-01', through: '2022-12-31' });
  const { outside = [] } = asked<Readonly<Record<string, unknown>>>(
    [...statements, 'DROP TABLE working_days', ...separate(workingDaysSql(late, { dialect, name: 'working_days' }))],
    { outside: sql },
  );
  const filings = outside.filter(({ code }) => code === 'constrained-filing-late');
  expect(new Set(filings.map(({ status }) => status))).toEqual(new Set(['invalid']));
});
