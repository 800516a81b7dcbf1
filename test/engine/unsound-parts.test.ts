/** Facts, readings, tests and outcomes written in code that no table can be answered by: refused with their place, never guessed. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregation,
  atMost,
  collection,
  decideThrough,
  decisionTable,
  InvalidTableError,
  MalformedTableError,
  ruleLanguage,
  tableFromJson,
  YekuoError,
  type Decision,
  type Language,
  type RuleLanguage,
} from '../../src/engine';
import { InvalidRequestError } from '../../src/plain/invalid-request-error';
import { runs } from '../support/runs';
import { errorOf } from '../support/hostile';

type AnyDecision = Decision<Language, unknown>;
const make = (kind: unknown, language: unknown, definition: object): AnyDecision =>
  (kind as (language: unknown, definition: object) => AnyDecision)(language, { id: 'odd', ...definition });

const languageOf = (vocabulary: unknown, readings?: unknown): RuleLanguage<Language> =>
  ruleLanguage({ vocabulary, ...(readings !== undefined && { readings }) } as never);
const rows = [{ id: 'only', outcome: 1, clauses: [] }];

/** Facts and readings that are wrong, with the place that the error names. */
const unsound: readonly (readonly [place: string, vocabulary: unknown, readings?: unknown])[] = [
  ['vocabulary', 'sky'],
  ['vocabulary', ['sky']],
  ['vocabulary.sky.kind', { sky: null }],
  ['vocabulary.sky.kind', { sky: { kind: 'colour' } }],
  ['vocabulary.sky.values', { sky: { kind: 'oneOf' } }],
  ['vocabulary.sky.values', { sky: { kind: 'oneOf', values: [] } }],
  ['vocabulary.sky.values', { sky: { kind: 'oneOf', values: 'clear' } }],
  ['vocabulary.sky.values', { sky: { kind: 'oneOf', values: [1, 2] } }],
  ['vocabulary.sky.values', { sky: { kind: 'oneOf', values: ['clear', 'rain', 'clear'] } }],
  ['vocabulary.wind.minimum', { wind: { kind: 'number' } }],
  ['vocabulary.wind.minimum', { wind: { kind: 'number', minimum: '0' } }],
  ['vocabulary.wind.maximum', { wind: { kind: 'number', minimum: 5, maximum: 1 } }],
  ['vocabulary.days.minimum', { days: { kind: 'integer', minimum: 0.5 } }],
  ['vocabulary.days.minimum', { days: { kind: 'integer', minimum: -1e300 } }],
  ['vocabulary.days.maximum', { days: { kind: 'integer', minimum: 0, maximum: 5.5 } }],
  ['vocabulary.days.maximum', { days: { kind: 'integer', minimum: 0, maximum: 2 ** 53 } }],
  ['vocabulary.day.earliest', { day: { kind: 'date', earliest: 'today' } }],
  ['vocabulary.day.earliest', { day: { kind: 'date', earliest: '0000-12-31' } }],
  ['vocabulary.day.latest', { day: { kind: 'date', earliest: '2024-01-02', latest: '2024-01-01' } }],
  ['readings.drizzle', { rain: { kind: 'boolean' } }, { drizzle: [] }],
  ['readings.drizzle', { rain: { kind: 'boolean' } }, { drizzle: 'ab' }],
  ['readings.drizzle', { rain: { kind: 'boolean' } }, { drizzle: ['a', 'b', 'a'] }],
  ['readings.rain', { rain: { kind: 'boolean' } }, { rain: ['a', 'b'] }],
];

describe('facts and readings that nothing can be', () => {
  it.each(unsound)('are named by the first question to a table in code: %s of %j %j', (place, vocabulary, readings) => {
    const error = errorOf(() => make(decisionTable, languageOf(vocabulary, readings), { rows }).decide({}));
    expect(error).toBeInstanceOf(InvalidTableError);
    expect(error).toMatchObject({ code: 'wrong-type', subject: place });
  });

  it.each(unsound)('are named by a table from JSON: %s of %j %j', (place, vocabulary, readings) => {
    const error = errorOf(() =>
      tableFromJson(languageOf(vocabulary, readings), { id: 'odd', hitPolicy: 'first', rows }),
    );
    expect(error).toBeInstanceOf(MalformedTableError);
    expect((error as MalformedTableError).problems.map(({ path }) => path.join('.'))).toEqual([place]);
  });

  it('accept the largest whole numbers, one day, and further fields in code', () => {
    const exact = { kind: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
    const oneDay = { kind: 'date', earliest: '0001-01-01', latest: '0001-01-01' };
    const titled = { kind: 'boolean', title: 'rain' };
    const made = make(decisionTable, languageOf({ exact, oneDay, titled }), { rows });
    expect(made.decide({ exact: Number.MAX_SAFE_INTEGER, oneDay: '0001-01-01', titled: true })).toMatchObject({ outcome: 1 });
  }); // prettier-ignore
});

const language = languageOf({
  day: { kind: 'date' },
  count: { kind: 'integer', minimum: 0 },
  wind: { kind: 'number', minimum: 0 },
  name: { kind: 'text' },
  rain: { kind: 'boolean' },
  sky: { kind: 'oneOf', values: ['clear', 'rain'] },
});

describe('a bound that a fact cannot be compared with', () => {
  const notDays = [
    '2024-02-30',
    '2024-2-3',
    '2024-13-01',
    '2024-02-03T00:00:00Z',
    'tomorrow',
    '',
    20240203,
    { parameters: ['p'] },
  ];
  const wrong: readonly (readonly [fact: string, operands: readonly unknown[]])[] = [
    ['day', notDays],
    ['count', ['3', NaN]],
    ['wind', ['3', NaN]],
    ['name', ['m', 3]],
    ['rain', [1]],
    ['sky', ['m']],
  ]; // prettier-ignore
  const cases = wrong.flatMap(([fact, operands]) => operands.map((operand) => [fact, operand] as const));

  it.each(cases)('is refused with its row: %s, %j', (fact, operand) => {
    for (const test of ['atMost', 'lessThan', 'atLeast', 'moreThan']) {
      const bound = { test, operand };
      const shapes = [bound, { test: 'anyOf', tests: [{ test: 'anyOf', tests: [bound] }] }];
      for (const when of shapes.map((each) => ({ [fact]: each }))) {
        const odd = [{ id: 'odd', when, outcome: 2, clauses: [] }, ...rows];
        const error = errorOf(() => make(decisionTable, language, { rows: odd }).decide({}));
        expect(error).toMatchObject({ name: 'InvalidTableError', code: 'wrong-type' });
        expect((error as InvalidTableError).subject).toMatch(new RegExp(`^odd: rows\\.0\\.when\\.${fact}`));
      }
    }
  });

  it('is none if numbers are unbounded on its side', () => {
    const odd = [{ id: 'odd', when: { wind: atMost(Infinity), count: atMost(2.5) }, outcome: 2, clauses: [] }, ...rows];
    expect(make(decisionTable, language, { rows: odd }).decide({ wind: 1e308, count: 2 })).toMatchObject({ outcome: 2 });
  }); // prettier-ignore

  it('is never a text that only resembles a day', () => {
    const digits = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    fc.assert(
      fc.property(digits, (operand) => {
        const day = new Date(`${operand}T00:00:00Z`);
        const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(operand);
        const odd = [{ id: 'odd', when: { day: { test: 'atMost', operand } }, outcome: 2, clauses: [] }, ...rows];
        const ask = () => make(decisionTable, language, { rows: odd }).decide({ day: '9999-12-31' });
        expect(errorOf(ask) === undefined).toBe(isDay);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('an outcome that is not plain data', () => {
  const days = [new Date(0), new Date(86_400_000)] as const;
  const others: readonly (readonly [one: unknown, other: unknown])[] = [
    days,
    [new Map([[1, 1]]), new Map([[2, 2]])],
    [new Set([1]), new Set([2])],
    [/one/, /other/],
    [Promise.resolve(1), Promise.resolve(2)],
  ];

  it.each(others)('is refused, since two of them cannot be told apart: %o', (one, other) => {
    for (const wrap of [(value: unknown) => value, (value: unknown) => ({ is: [value] })]) {
      const odd = [
        { id: 'one', when: { rain: true }, outcome: wrap(one), clauses: [] },
        { id: 'other', outcome: wrap(other), clauses: [] },
      ];
      for (const kind of [decisionTable, collection]) {
        const error = errorOf(() => make(kind, language, { rows: odd }).decide({}));
        expect(error).toMatchObject({ name: 'InvalidTableError', code: 'wrong-type' });
        expect((error as InvalidTableError).subject).toMatch(/^odd: rows\.0\.outcome/);
      }
      const plain = odd.map((row, index) => ({ ...row, outcome: index }));
      const through = errorOf(() =>
        decideThrough(make(decisionTable, language, { rows: plain }), {}, (index) => wrap(index === 0 ? one : other)),
      );
      expect(through).toBeInstanceOf(InvalidRequestError);
      const assembled = make(collection, language, {
        rows: plain,
        assemble: ({ length }: readonly unknown[]) => wrap(length === 1 ? one : other),
      });
      expect(errorOf(() => assembled.decide({}))).toMatchObject({ code: 'wrong-type', subject: 'odd: assemble' });
    }
  });
});

describe('an item that cannot be added or compared', () => {
  it.each([['x'], [null], [true], [NaN], [[1]], [{ price: 1 }]])('is refused by an aggregate: %j', (outcome) => {
    const odd = [{ id: 'odd', when: { rain: true }, outcome, clauses: [] }, ...rows];
    for (const aggregate of ['sum', 'min', 'max']) {
      const error = errorOf(() => make(aggregation, language, { aggregate, rows: odd }).decide({}));
      expect(error).toMatchObject({ name: 'InvalidTableError', code: 'wrong-type', subject: 'odd: rows.0.outcome' });
    }
  });

  it.each([['x'], [null]])('is counted: %j', (outcome) => {
    const counted = make(aggregation, language, { aggregate: 'count', rows: [{ id: 'odd', outcome, clauses: [] }] });
    expect(counted.decide({})).toMatchObject({ outcome: 1 });
  });
});

it('two rows of one name are refused, since nothing could say which of them applies', () => {
  const twice = [
    { id: 'same', when: { rain: true }, outcome: 1, clauses: [] },
    ...rows,
    { id: 'same', outcome: 2, clauses: [] },
  ];
  for (const kind of [decisionTable, collection]) {
    const error = errorOf(() => make(kind, language, { rows: twice }).decide({ rain: true }));
    expect(error).toMatchObject({ name: 'InvalidTableError', code: 'ambiguous-name', subject: 'odd: rows.2.id' });
  }
});

it('every one of these errors is ours', () => {
  for (const [, vocabulary, readings] of unsound)
    expect(errorOf(() => make(decisionTable, languageOf(vocabulary, readings), { rows }).facts)).toBeInstanceOf(YekuoError);
}); // prettier-ignore
