import { describe, expect, it } from 'vitest';
import { decisionTable, defineVocabulary, ruleLanguage, type Decision, type Language } from '../../src/engine';
import { SqlError, sqlView, toSql, type SqlDialect } from '../../src/interchange';
import { redLineEligibility } from '../../src/rules/investment';
import { odd, pairs } from './odd-decisions';

const dialects: readonly SqlDialect[] = [
  'duckdb',
  'postgresql',
  'sqlite',
  'spark',
  'clickhouse',
  'trino',
  'maxcompute',
];
const details = { dialect: 'duckdb', from: 'cases', keep: ['id'], missing: true, clauses: true } as const;

describe('a decision as SQL', () => {
  it('accepts readings without a policy', () => {
    const choice = { 'I-04': 'lowVoltageOnly' } as const;
    expect(toSql(redLineEligibility, { ...details, readings: choice })).not.toBe(toSql(redLineEligibility, details));
  });

  it('is the same every time, and without a semicolon', () => {
    for (const dialect of dialects) {
      const sql = toSql(redLineEligibility, { ...details, dialect });
      expect(toSql(redLineEligibility, { ...details, dialect })).toBe(sql);
      expect(sql).not.toContain(';');
    }
  });
});

describe('names and texts', () => {
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

  const secret = '${env:SECRET}';
  const revealing = decisionTable(
    ruleLanguage({ vocabulary: defineVocabulary({ word: { kind: 'oneOf', values: [secret, 'a$${b}'] } }) }),
    {
      id: 'revealing',
      outcomes: [secret, 'other'],
      rows: [
        { id: 'secret', when: { word: secret }, outcome: secret, clauses: [secret] },
        { id: 'other', outcome: 'other', clauses: [] },
      ],
    },
  );

  it.each(['spark', 'maxcompute'] as const)('in %s never have what it replaces by a variable', (dialect) => {
    const sql = toSql(revealing, { ...details, dialect });
    expect(sql).not.toContain('${');
    expect(sql).toContain(dialect === 'spark' ? "('$' || '{env:SECRET}')" : "(CONCAT('$', '{env:SECRET}'))");
    expect(() => toSql(revealing, { ...details, dialect, from: secret })).toThrow(new SqlError('invalid-name', secret));
    expect(toSql(revealing, details)).toContain(`'${secret}'`);
  });

  it('of columns within the query are refused for ClickHouse, which takes them for its own', () => {
    for (const name of ['k0', 'f12', 'n3', 'o0', 'f1_2', 'm0_1']) {
      const refused = new SqlError('invalid-name', name);
      expect(() => toSql(redLineEligibility, { dialect: 'clickhouse', from: 'cases', keep: [name] })).toThrow(refused);
      expect(() =>
        toSql(redLineEligibility, { dialect: 'clickhouse', from: 'cases', columns: { usage: name } }),
      ).toThrow(refused);
      expect(toSql(redLineEligibility, { dialect: 'postgresql', from: 'cases', keep: [name] })).toContain(`"${name}"`);
    }
  });

  it('of decisions are refused in a view for ClickHouse if they are those of columns within the query', () => {
    const first = decisionTable(ruleLanguage({ vocabulary: defineVocabulary({ high: { kind: 'boolean' } }) }), {
      id: 'o0',
      outcomes: ['a', 'b'],
      rows: [
        { id: 'high', when: { high: true }, outcome: 'a', clauses: [] },
        { id: 'rest', outcome: 'b', clauses: [] },
      ],
    });
    const view = { name: 'answers', from: 'cases' };
    expect(() => sqlView([first], { ...view, dialect: 'clickhouse' })).toThrow('invalid-name: o0');
    expect(sqlView([first], { ...view, dialect: 'sqlite' })).toContain('AS "o0"');
  });

  it('are required for a view, and so is a decision', () => {
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
  it('of more than 63 outcomes are refused with the size', () => {
    expect(() => toSql(pairs(8, 8), { dialect: 'duckdb', from: 'cases' })).toThrow(
      new SqlError('too-many-outcomes', 'pairs', { size: 64, limit: 63 }),
    );
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
    }) as unknown as Decision<Language, unknown>; // a decision of another language
    expect(() => toSql(chosen, { dialect: 'duckdb', from: 'cases' })).toThrow(
      /diagram-too-large: chosen \(\d{4}, at most 2000\)/,
    );
  });
});
