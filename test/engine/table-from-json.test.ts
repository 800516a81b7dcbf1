import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregation,
  atMost,
  collection,
  combine,
  decisionTable,
  defineVocabulary,
  MalformedTableError,
  parameter,
  ruleLanguage,
  tableFromJson,
  type Decision,
  type Language,
  type RuleLanguage,
} from '../../src/engine';
import { repository } from '../../tools/repository';
import { errorOf, hostileValues } from '../support/hostile';
import { completeCases, completionsOf, decisionOf } from './random-tables';
import { runs } from '../support/runs';

const language = ruleLanguage({
  vocabulary: defineVocabulary({
    rain: { kind: 'boolean' },
    sky: { kind: 'oneOf', values: ['clear', 'cloudy'] },
    hours: { kind: 'number', minimum: 0 },
    people: { kind: 'integer', minimum: 1 },
    day: { kind: 'date' },
  }),
  readings: { drizzle: ['counts', 'doesNot'] },
  parameters: { long: 8 },
});

const wet = { id: 'wet', when: { rain: true }, outcome: 'boots', clauses: ['§1'] };
const dry = { id: 'dry', outcome: 'sandals', clauses: [] };
const shoes = { id: 'shoes', hitPolicy: 'first', rows: [wet, dry] };

/** The schema that is published, as a check. */
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, code: { optimize: false } });
const fitsSchema = ajv.compile(
  JSON.parse(readFileSync(join(repository, 'schema/table.schema.json'), 'utf8')) as Readonly<Record<string, unknown>>,
);

function problemsIn(written: RuleLanguage<Language>, value: unknown): readonly string[] {
  const error = errorOf(() => tableFromJson(written, value));
  return error instanceof MalformedTableError ? error.problems.map(({ code }) => code) : [];
}

function problemsOf(value: unknown, written: RuleLanguage<Language> = language) {
  const error = errorOf(() => tableFromJson(written, value));
  expect(error).toBeInstanceOf(MalformedTableError);
  return error instanceof MalformedTableError ? error.problems.map(({ code, path }) => [code, path.join('.')]) : [];
}

describe('a table from outside', () => {
  it('answers like one that was written in code', () => {
    const table = tableFromJson(language, JSON.parse(JSON.stringify(shoes)));
    expect(table.decide({ rain: true })).toEqual({
      status: 'decided',
      outcome: 'boots',
      rules: ['shoes/wet'],
      clauses: ['§1'],
      interpretations: [],
    });
    expect(table.decide({})).toMatchObject({ status: 'open', possible: ['boots', 'sandals'], missing: ['rain'] });
  });

  it('lists what it collects with the aggregate list, as without one', () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id, when: { rain: id !== 'b' }, outcome: 'boots', clauses: [] }));
    const table = { id: 'all', hitPolicy: 'collect', rows };
    for (const keepsEqual of [true, false]) {
      const listed = tableFromJson(language, { ...table, aggregate: 'list', keepsEqual });
      expect(listed.decide({ rain: true })).toEqual(
        tableFromJson(language, { ...table, keepsEqual }).decide({ rain: true }),
      );
    }
    expect(tableFromJson(language, { ...table, aggregate: 'list' }).decide({ rain: true })).toMatchObject({
      outcome: ['boots'],
    });
    expect(() => tableFromJson(language, { ...table, aggregate: 'lists' })).toThrow(
      'one of list, count, sum, min, max',
    );
  });

  it('may test every kind of fact, readings, decisions and their fields, and refer to parameters', () => {
    const stay = decisionTable(language, {
      id: 'stay',
      rows: [
        { id: 'long', when: { hours: atMost(2) }, outcome: { nights: 0 }, clauses: [] },
        { id: 'short', outcome: { nights: 1 }, clauses: [] },
      ],
    });
    const value = {
      id: 'fee',
      hitPolicy: 'collect',
      aggregate: 'sum',
      reads: { visit: 'stay' },
      none: { id: 'free', clauses: ['§0'] },
      rows: [
        { id: 'night', when: { 'visit.nights': { test: 'moreThan', operand: 0 } }, outcome: 0.1, clauses: [] },
        {
          id: 'long',
          when: { hours: { test: 'atLeast', operand: { parameters: ['long'] } } },
          outcome: 0.2,
          clauses: [],
        },
        {
          id: 'group',
          when: {
            people: {
              test: 'anyOf',
              tests: [
                3,
                {
                  test: 'between',
                  tests: [
                    { test: 'atLeast', operand: 10 },
                    { test: 'atMost', operand: 20 },
                  ],
                },
              ],
            },
            sky: { test: 'noneOf', values: ['cloudy'] },
            day: { test: 'atLeast', operand: '2024-02-29' },
            drizzle: 'counts',
          },
          outcome: { parameters: ['long'] },
          clauses: [],
          interpretations: ['drizzle'],
        },
      ],
    };
    expect(fitsSchema(value)).toBe(true);
    const fee = tableFromJson(language, value, { stay });
    const facts = { hours: 9, people: 12, sky: 'clear', day: '2024-03-01' } as const;
    expect(fee.decide(facts)).toMatchObject({ outcome: 8.3 });
    expect(fee.decide({ ...facts, hours: 1, people: 4 })).toMatchObject({ outcome: null, clauses: ['§0'] });
  });

  it.each<[string, unknown, readonly (readonly [code: string, path: string])[]]>([
    ['no object', 3, [['wrong-type', '']]],
    [
      'nothing in it',
      {},
      [
        ['missing', 'id'],
        ['missing', 'hitPolicy'],
        ['missing', 'rows'],
      ],
    ],
    ['an unknown part', { ...shoes, hitpolicy: 'first' }, [['unknown-name', 'hitpolicy']]],
    ['an unknown hit policy', { ...shoes, hitPolicy: 'last' }, [['unknown-value', 'hitPolicy']]],
    ['an id twice', { ...shoes, rows: [wet, wet, dry] }, [['duplicate', 'rows.1.id']]],
    ['no clauses', { ...shoes, rows: [{ id: 'x', outcome: 1 }] }, [['missing', 'rows.0.clauses']]],
    ['no rows', { ...shoes, rows: [] }, [['wrong-type', 'rows']]],
    ['an unknown fact', { ...shoes, rows: [{ ...wet, when: { snow: true } }] }, [['unknown-name', 'rows.0.when.snow']]],
    [
      'an unknown value',
      { ...shoes, rows: [{ ...wet, when: { sky: 'green' } }] },
      [['unknown-value', 'rows.0.when.sky']],
    ],
    [
      'an unknown choice',
      { ...shoes, rows: [{ ...wet, when: { drizzle: '?' } }] },
      [['unknown-value', 'rows.0.when.drizzle']],
    ],
    [
      'a value of another type',
      { ...shoes, rows: [{ ...wet, when: { rain: 'yes' } }] },
      [['unknown-value', 'rows.0.when.rain']],
    ],
    [
      'an unknown test',
      { ...shoes, rows: [{ ...wet, when: { hours: { test: 'near', operand: 3 } } }] },
      [['unknown-value', 'rows.0.when.hours.test']],
    ],
    [
      'an operand of another type',
      { ...shoes, rows: [{ ...wet, when: { hours: { test: 'atMost', operand: '18' } } }] },
      [['wrong-type', 'rows.0.when.hours.operand']],
    ],
    [
      'an operand that is no day',
      { ...shoes, rows: [{ ...wet, when: { day: { test: 'atMost', operand: '2023-02-29' } } }] },
      [['wrong-type', 'rows.0.when.day.operand']],
    ],
    [
      'a comparison of what has no order',
      { ...shoes, rows: [{ ...wet, when: { sky: { test: 'atMost', operand: 1 } } }] },
      [['unknown-value', 'rows.0.when.sky.test']],
    ],
    [
      'an unknown parameter',
      { ...shoes, rows: [{ ...wet, when: { hours: { test: 'atMost', operand: { parameters: ['wide'] } } } }] },
      [['unknown-name', 'rows.0.when.hours.operand.parameters.0']],
    ],
    [
      'half a range',
      { ...shoes, rows: [{ ...wet, when: { hours: { test: 'between', tests: [1] } } }] },
      [['wrong-type', 'rows.0.when.hours.tests']],
    ],
    [
      'an aggregate of one row',
      { ...shoes, aggregate: 'sum' },
      [
        ['unknown-name', 'aggregate'],
        ['wrong-type', 'rows.0.outcome'],
        ['wrong-type', 'rows.1.outcome'],
      ],
    ],
    ['an unknown decision', { ...shoes, reads: { x: 'y' } }, [['unknown-value', 'reads.x']]],
    [
      'a decision with the name of a fact',
      { ...shoes, reads: { rain: 'rain' } },
      [
        ['unknown-value', 'reads.rain'],
        ['duplicate', 'reads.rain'],
      ],
    ],
    ['a number without end', { ...shoes, rows: [{ ...dry, outcome: Infinity }] }, [['wrong-type', 'rows.0.outcome']]],
    ['a function', { ...shoes, rows: [{ ...dry, outcome: () => 1 }] }, [['wrong-type', 'rows.0.outcome']]],
    ['a map', { ...shoes, rows: [{ ...dry, outcome: new Map() }] }, [['unreadable', 'rows.0.outcome']]],
    [
      'every problem at once',
      { ...shoes, id: '', rows: [{ id: 1, when: { snow: 1 }, clauses: [2] }] },
      [
        ['wrong-type', 'id'],
        ['missing', 'rows.0.outcome'],
        ['wrong-type', 'rows.0.id'],
        ['wrong-type', 'rows.0.clauses.0'],
        ['unknown-name', 'rows.0.when.snow'],
      ],
    ],
    [
      'what is missing beside what is wrong',
      { hitPolicy: 'last', rows: [{ when: { hours: { test: 'atMost' }, sky: { values: 'green' } }, outcome: 1 }] },
      [
        ['missing', 'id'],
        ['unknown-value', 'hitPolicy'],
        ['missing', 'rows.0.id'],
        ['missing', 'rows.0.clauses'],
        ['missing', 'rows.0.when.hours.operand'],
        ['missing', 'rows.0.when.sky.test'],
      ],
    ],
  ])('is refused with its path: %s', (_, value, problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });

  it.each<[object, string, string]>([
    [{ kind: 'time' }, 'kind', '"time"'],
    [{ kind: 3 }, 'kind', '3'],
    [{}, 'kind', 'undefined'],
    [{ kind: 'oneOf', values: 'a' }, 'values', '"a"'],
    [{ kind: 'number' }, 'minimum', 'undefined'],
    [{ kind: 'integer', minimum: 3, maximum: 2 }, 'maximum', '2'],
    [{ kind: 'date', earliest: '2023-02-29' }, 'earliest', '"2023-02-29"'],
    [{ kind: 'boolean', values: [1] }, 'values', 'an array'],
  ])('is refused for a fact of its language that nothing can be: %j', (definition, field, received) => {
    const written = ruleLanguage({ vocabulary: { odd: definition as never } });
    expect(problemsOf(shoes, written).map(([, path]) => path)).toEqual([`vocabulary.odd.${field}`]);
    expect(() => tableFromJson(written, shoes)).toThrow(`received ${received}`);
  });

  describe('that reads other decisions', () => {
    const made = (definition: object) => decisionTable(language, { id: 'made', ...definition } as never);
    const row = (outcome: unknown) => ({ id: 'row', when: { rain: true }, outcome, clauses: [] });
    const single: Readonly<Record<string, Decision<Language, unknown>>> = {
      word: made({ rows: [row('wet')], otherwise: 'dry' }),
      number: made({ rows: [row(3)], otherwise: null }),
      figure: made({ rows: [row(parameter('long'))], otherwise: 1 }),
      record: made({ rows: [row({ nights: 2, list: [] })], otherwise: { nights: 0, word: 'x' } }),
      list: collection(language, { id: 'list', rows: [row('item') as never] }),
      made: collection(language, {
        id: 'made',
        rows: [row('item') as never],
        assemble: (list) => Object.assign({}, list),
      }),
      count: aggregation(language, { id: 'count', aggregate: 'count', rows: [row(1) as never] }),
      sum: aggregation(language, { id: 'sum', aggregate: 'sum', rows: [row(1) as never] }),
    };
    const both = combine(language, { id: 'both', combines: single, facts: ['sky', 'rain'] } as never);
    const decisions = { ...single, both } as object as Readonly<Record<string, never>>; // of this language
    const problemsWith = (when: object) => {
      const reads = Object.fromEntries(Object.keys(decisions).map((name) => [name, name]));
      const value = {
        id: 'outer',
        hitPolicy: 'first',
        reads,
        rows: [{ ...dry, when }, dry].map((each, id) => ({ ...each, id: `${id}` })),
      };
      expect(fitsSchema(value)).toBe(true);
      const error = errorOf(() => tableFromJson(language, value, decisions));
      if (error === undefined) return [];
      expect(error).toBeInstanceOf(MalformedTableError);
      return error instanceof MalformedTableError
        ? error.problems.map(({ code, path }) => [code, path.slice(3).join('.')])
        : [];
    };
    const above = (operand: unknown) => ({ test: 'moreThan', operand });

    it.each([
      { word: 'wet' },
      { word: { test: 'noneOf', values: ['wet', 'dry'] } },
      { number: null },
      { number: above(1) },
      { number: above({ parameters: ['long'] }) },
      { figure: 77 },
      { 'record.nights': { test: 'anyOf', tests: [0, above(1)] } },
      { 'record.word': 'x' },
      { 'record.word': null },
      { made: 'anything' },
      { 'made.0': 'item' },
      { count: 5 },
      { sum: null },
      { 'both.sky': 'clear' },
      { 'both.rain': false },
      { 'both.word': 'dry' },
    ])('may list the outcomes that these can have: %j', (when) => {
      expect(problemsWith(when)).toEqual([]);
    });

    it.each<[object, string, string]>([
      [{ word: 'wett' }, 'unknown-value', 'word'],
      [{ word: { test: 'oneOf', values: ['wet', 'wett'] } }, 'unknown-value', 'word.values.1'],
      [{ word: null }, 'unknown-value', 'word'],
      [{ word: true }, 'unknown-value', 'word'],
      [{ word: above(3) }, 'unknown-value', 'word.test'],
      [{ number: 4 }, 'unknown-value', 'number'],
      [{ number: above('3') }, 'wrong-type', 'number.operand'],
      [{ number: above('2024-01-01') }, 'wrong-type', 'number.operand'],
      [{ figure: 'x' }, 'unknown-value', 'figure'],
      [{ 'word.length': 3 }, 'unknown-name', 'word.length'],
      [{ record: 'x' }, 'unknown-name', 'record'],
      [{ 'record.night': 0 }, 'unknown-name', 'record.night'],
      [{ 'record.nights': 1 }, 'unknown-value', 'record.nights'],
      [{ 'record.nights': null }, 'unknown-value', 'record.nights'],
      [{ 'record.list': 'x' }, 'unknown-name', 'record.list'],
      [{ list: 'item' }, 'unknown-name', 'list'],
      [{ count: null }, 'unknown-value', 'count'],
      [{ both: 'x' }, 'unknown-name', 'both'],
      [{ 'both.sky': 'green' }, 'unknown-value', 'both.sky'],
      [{ 'both.wor': 'dry' }, 'unknown-name', 'both.wor'],
    ])('may not name others: %j', (when, code, path) => {
      expect(problemsWith(when)).toEqual([[code, path]]);
    });

    it('may test for null where an outcome is null, or lacks the field', () => {
      const plan = made({
        rows: [row({ nights: 2, word: 'x' }), { ...row({ nights: 1 }), id: 'short', when: { sky: 'clear' } }],
        otherwise: null,
      });
      const answering = (when: object) => {
        const rows = [
          { ...dry, id: 'tested', when, outcome: true },
          { ...dry, outcome: false },
        ];
        const table = { id: 'asking', hitPolicy: 'first', reads: { plan: 'made' }, rows };
        const asking = tableFromJson(language, table, { made: plan });
        const all = [{ rain: true }, { rain: false, sky: 'clear' }, { rain: false, sky: 'cloudy' }] as const;
        return all.map((facts) => asking.decide(facts as never)).map((answer) => 'outcome' in answer && answer.outcome);
      };
      expect(answering({ 'plan.word': null })).toEqual([false, true, true]);
      expect(answering({ 'plan.nights': null })).toEqual([false, false, true]);
      expect(answering({ 'plan.nights': { test: 'noneOf', values: [null, 1] } })).toEqual([true, false, false]);
      expect(answering({ 'plan.word': { test: 'noneOf', values: ['x'] } })).toEqual([false, true, true]);
      expect(answering({ 'plan.nights': above(0) })).toEqual([true, true, false]);
    });

    it.each(['constructor', 'toString', 'a.b', ''])('may not call them %j', (name) => {
      const value = { ...shoes, reads: { [name]: 'word' } };
      expect(errorOf(() => tableFromJson(language, value, decisions))).toMatchObject({
        problems: [{ code: 'unknown-name', path: ['reads', name] }],
      });
    });
  });

  it('may not have unknown fields', () => {
    const full = {
      id: 'full',
      hitPolicy: 'collect',
      aggregate: 'count',
      none: { id: 'none', clauses: [] },
      rows: [
        {
          id: 'row',
          when: {
            hours: {
              test: 'between',
              tests: [
                { test: 'atLeast', operand: { parameters: ['long'] } },
                { test: 'atMost', operand: 9 },
              ],
            },
            sky: { test: 'oneOf', values: ['clear'] },
            people: { test: 'anyOf', tests: [1, { test: 'moreThan', operand: 4 }] },
          },
          outcome: { parameters: ['long'] },
          clauses: [],
        },
      ],
    };
    expect(errorOf(() => tableFromJson(language, full))).toBeUndefined();
    const objectsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? [
            ...(Array.isArray(value) ? [] : [path]),
            ...Object.entries(value).flatMap(([name, each]) => objectsIn(each, [...path, name])),
          ]
        : [];
    for (const path of objectsIn(full)) {
      const copy: unknown = structuredClone(full);
      const place = path.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], copy);
      Object.assign(place as object, { further: 'true' });
      const error = errorOf(() => tableFromJson(language, copy));
      expect(error, path.join('.')).toBeInstanceOf(MalformedTableError);
      const paths = error instanceof MalformedTableError ? error.problems.map((each) => each.path.join('.')) : [];
      expect(paths.every((each) => [...path, 'further'].join('.').startsWith(each))).toBe(true);
    }
  });

  it('is refused with the place where it is too deep, contains itself, or cannot be read', () => {
    const nested = (levels: number, around: (inner: unknown) => unknown): unknown => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level += 1) value = around(value);
      return value;
    };
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    for (const value of [nested(20_000, (inner) => [inner]), nested(20_000, (inner) => ({ inner })), cyclic]) {
      const error = errorOf(() => tableFromJson(language, { ...shoes, rows: [wet, { ...dry, outcome: value }, 3] }));
      expect(error).toMatchObject({ problems: [{ code: 'unreadable', expected: 'at most 20 levels' }] });
      expect(error instanceof MalformedTableError && error.problems[0]?.path.slice(0, 3)).toEqual([
        'rows',
        '1',
        'outcome',
      ]);
    }
    // A place for every way through it would be a million places.
    const both: Record<string, unknown> = {};
    Object.assign(both, { one: both, other: both });
    expect(problemsOf(both)).toHaveLength(1);
    const test = nested(20_000, (inner) => ({ test: 'anyOf', tests: [inner] }));
    expect(problemsOf({ ...shoes, rows: [{ ...wet, when: { rain: test } }, dry] })).toMatchObject([['unreadable', {}]]);
    // Each level holds the next one ten times.
    const wide = nested(15, (inner) => Array.from({ length: 10 }, () => inner));
    expect(problemsOf({ ...shoes, rows: [{ ...dry, outcome: wide }] })).toMatchObject([['unreadable', {}]]);
  });

  it('has at most a thousand problems named, however many there are', () => {
    const rows = Array.from({ length: 20_000 }, (_, id) => ({ id: `${id}`, when: { sky: 'green' }, clauses: [] }));
    expect(problemsOf({ ...shoes, rows })).toHaveLength(1000);
  });

  it('may be any value, and never crashes', () => {
    for (const value of hostileValues) {
      expect(errorOf(() => tableFromJson(language, value))).toBeInstanceOf(MalformedTableError);
      expect(errorOf(() => tableFromJson(language, { ...shoes, rows: value }))).toBeInstanceOf(MalformedTableError);
    }
  });

  it('may have any shape: what is accepted fits the schema, and what does not fit is refused', () => {
    const part = fc.oneof(
      fc.constantFrom<unknown>(
        'shoes',
        'first',
        'collect',
        true,
        1,
        null,
        [],
        {},
        [dry],
        [wet],
        [wet, dry],
        [1],
        'sum',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const changed = fc.record(
      { id: part, hitPolicy: part, rows: part, none: part, aggregate: part, keepsEqual: part, odd: part },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changed, (changes) => {
        const value = { ...shoes, ...changes };
        const error = errorOf(() => tableFromJson(language, value));
        if (error === undefined) expect(fitsSchema(value)).toBe(true);
        else expect(error).toBeInstanceOf(MalformedTableError);
      }),
    );
  });

  it('that was converted to data answers as before', () => {
    fc.assert(
      fc.property(completeCases, ({ source, figures }) => {
        if (Object.keys(source.reads).length > 0 || source.assemble || source.kind === 'combination') return;
        const { vocabulary, kind, id, rows } = source;
        const written = ruleLanguage({ vocabulary, parameters: figures });
        const value: unknown = JSON.parse(JSON.stringify({ id, hitPolicy: kind === 'collect' ? kind : 'first', rows }));
        if (kind !== 'collect' || rows.length > 0) expect(fitsSchema(value)).toBe(true);
        const before = decisionOf({ source, figures });
        // A test may name a value that the fact cannot take, which code may and data may not.
        fc.pre(!problemsIn(written, value).includes('unknown-value'));
        const after = tableFromJson(written, value);
        for (const facts of completionsOf(vocabulary, {}).slice(0, 30)) {
          expect(after.decide(facts)).toEqual(before.decide(facts));
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
