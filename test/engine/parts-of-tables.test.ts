/** Tables written in code, of which a part is of another kind: an error of ours that names the place, never a TypeError. */
import { describe, expect, it } from 'vitest';
import {
  aggregation,
  analyse,
  collection,
  combine,
  compareDecisions,
  contested,
  decisionTable,
  defineVocabulary,
  figure,
  impliedFacts,
  InvalidTableError,
  nextQuestion,
  optionsFor,
  rowStates,
  ruleLanguage,
  YekuoError,
  type Decision,
  type Language,
} from '../../src/engine';
import { toDmn, toSql } from '../../src/interchange';
import { describeValue } from '../../src/plain/describe-value';
import { InvalidRequestError } from '../../src/plain/invalid-request-error';
import { errorOf } from '../support/hostile';
import { tried } from '../support/runs';

const language = ruleLanguage({
  vocabulary: defineVocabulary({
    rain: { kind: 'boolean' },
    hours: { kind: 'number', minimum: 0 },
    place: { kind: 'oneOf', values: ['wood', 'field'] },
    warmth: { kind: 'number', minimum: -50 },
  }),
  readings: { drizzle: ['counts', 'doesNot'] },
  parameters: { price: 2 },
});

type AnyDecision = Decision<Language, unknown>;
type Make = (definition: object) => AnyDecision;
const made =
  (make: unknown): Make =>
  (definition) =>
    (make as (language: unknown, definition: object) => AnyDecision)(language, definition);

const wet = made(decisionTable)({
  id: 'wet',
  rows: [
    { id: 'rain', when: { rain: true }, outcome: { is: true }, clauses: [] },
    { id: 'dry', outcome: { is: false }, clauses: [] },
  ],
});
const rows = [
  {
    id: 'first',
    when: {
      'hours': { test: 'anyOf', tests: [{ test: 'atMost', operand: 3 }, { test: 'between', tests: [{ test: 'atLeast', operand: 4 }, { test: 'atMost', operand: figure({ price: 2 }) }] }] },
      'place': { test: 'noneOf', values: ['field'] },
      'wet.is': true,
    },
    outcome: 1,
    clauses: ['1'],
    interpretations: ['I-01'],
  },
  { id: 'second', when: { warmth: { test: 'atLeast', operand: 5 }, drizzle: 'counts' }, outcome: 2, clauses: [] },
  { id: 'third', outcome: figure({ price: 2 }), clauses: [] },
]; // prettier-ignore
const common = { reads: { wet }, rows };

const tables: readonly (readonly [kind: string, make: Make, definition: object])[] = [
  ['first', made(decisionTable), { id: 'odd', outcomes: [1, 2], ...common }],
  ['unique', made(decisionTable), { id: 'odd', hitPolicy: 'unique', otherwise: 3, reads: { wet }, rows: rows.slice(0, 1) }],
  ['collection', made(collection), { id: 'odd', none: { id: 'none', clauses: ['2'], interpretations: ['I-02'] }, keepsEqual: true, ...common }],
  ['aggregation', made(aggregation), { id: 'odd', aggregate: 'sum', none: { id: 'none', clauses: ['2'] }, ...common }],
  ['combination', made(combine), { id: 'odd', combines: { wet }, facts: ['rain', 'place'] }],
]; // prettier-ignore

const oddities: readonly unknown[] = [
  null, undefined, 0, 5, NaN, 'x', '', true, Symbol('odd'), 10n, [], [null], ['x'], [[]], {}, { x: null }, { test: 'oneOf' },
  { test: 'oneOf', values: 5 }, { test: 'x', values: [] }, { test: 'atMost' }, { test: 'atMost', operand: {} }, { test: 'anyOf', tests: [null, {}] },
  { test: 'between', tests: 'xy' }, { parameters: 'x' }, { parameters: [5] }, { parameters: ['price'] }, () => 1, new Map(), new Date(0),
]; // prettier-ignore

/** The places of a value, as paths; decisions that are read are left whole. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || path.at(-2) === 'reads' || path.at(-2) === 'combines')
    return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

function withOdd(value: unknown, [name, ...rest]: readonly string[], odd: unknown): unknown {
  if (name === undefined) return odd;
  const copy: Record<string, unknown> = Object.assign(Array.isArray(value) ? [] : {}, value);
  copy[name] = withOdd(copy[name], rest, odd);
  return copy;
}

const analysing = (decision: AnyDecision): unknown => analyse(decision);
const asks: readonly ((decision: AnyDecision) => unknown)[] = [
  (decision) => decision.decide({}),
  (decision) => decision.decide({ rain: true, hours: 1, place: 'wood', warmth: 4 }),
  (decision) => decision.facts,
  (decision) => decision.outcomes,
  analysing,
  (decision) => rowStates(decision)({}),
  (decision) => contested(decision, {}),
  (decision) => nextQuestion([decision], {}),
  (decision) => compareDecisions(decision, decision),
  (decision) => decision.under({ parameters: { price: 3 } }).decide({}),
  (decision) => toDmn(decision),
  (decision) => toSql(decision, { dialect: 'duckdb', from: 'cases' }),
];

describe.each(tables)('a table of the kind %s', (_, make, definition) => {
  it('is answered as it is', () => {
    for (const ask of asks)
      expect([ask.toString(), errorOf(() => ask(make(definition)))]).toEqual([ask.toString(), undefined]);
  });

  it('with a part of another kind is answered, or refused by an error of ours', () => {
    const strange: string[] = [];
    const inputs = placesIn(definition)
      .flatMap((path) => oddities.map((odd) => ({ path, odd })))
      .map((input, index) => ({ ...input, ask: asks[index % asks.length] as (typeof asks)[number] }));
    for (const { path, odd, ask } of tried(inputs)) {
      const error = errorOf(() => ask(make(withOdd(definition, path, odd) as object)));
      if (error === undefined || error instanceof YekuoError) continue;
      const value = describeValue(odd);
      strange.push(`${ask.toString()} ${path.join('.')} ${value}: ${describeValue(error)}`);
    }
    expect(strange).toEqual([]);
  });
});

describe('the error for a part of the wrong type', () => {
  const row = { id: 'row', outcome: 1, clauses: [] };
  const refused: readonly (readonly [place: string, definition: object])[] = [
    ['rows', { rows: null }],
    ['rows.1', { rows: [row, null] }],
    ['rows.0.id', { rows: [{ ...row, id: 5 }] }],
    ['rows.0.clauses', { rows: [{ ...row, clauses: 'x' }] }],
    ['rows.0.when', { rows: [{ ...row, when: [] }] }],
    ['rows.0.when.place.values', { rows: [{ ...row, when: { place: { test: 'oneOf', values: 5 } } }] }],
    ['rows.0.when.place.test', { rows: [{ ...row, when: { place: { test: 'isOneOf', values: ['wood'] } } }] }],
    ['rows.0.when.place', { rows: [{ ...row, when: { place: ['wood'] } }] }],
    ['rows.0.when.hours.tests.1.operand', { rows: [{ ...row, when: { hours: { test: 'between', tests: [{ test: 'atLeast', operand: 1 }, { test: 'atMost', operand: null }] } } }] }],
    ['rows.0.outcome.is', { rows: [{ ...row, outcome: { is: () => 1 } }] }],
    ['kind', { hitPolicy: 'last', rows: [row] }],
    ['aggregate', { aggregate: 'median', rows: [row] }],
  ]; // prettier-ignore

  it.each(refused)('names the table and the place %s', (place, definition) => {
    const decision = made(decisionTable)({ id: 'odd', ...definition });
    const error = errorOf(() => decision.decide({}));
    expect(error).toBeInstanceOf(InvalidTableError);
    expect(error).toMatchObject({ code: 'wrong-type', subject: `odd: ${place}` });
  });

  it.each([
    ['reads', { reads: [wet] }],
    ['reads', { reads: null }],
    ['wet', { reads: { wet: 'wet' } }],
  ])('names the decision that is read: %s', (subject, definition) => {
    const error = errorOf(() => made(decisionTable)({ id: 'odd', rows: [row], ...definition }));
    expect(error).toMatchObject({ name: 'InvalidTableError', code: 'not-an-object', subject });
  });
});

describe('combinations that do not occur', () => {
  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce((tests) => ({ test: 'anyOf', tests: [tests, tests] }), 'wood');
  const cycle: unknown[] = [];
  cycle.push({ test: 'anyOf', tests: cycle });
  const excessive = [[{ place: nested(50) }], [{ place: nested(20_000) }], [{ place: cycle[0] }]];
  const strange = [
    5,
    'x',
    [null],
    [{ place: { test: 'anyOf', tests: 'x' } }],
    [{ place: { test: 'oneOf', values: 5 } }],
  ];

  it.each([...excessive, ...strange].map((excluded) => [excluded as never]))(
    'are refused, however nested',
    (excluded) => {
      for (const ask of [
        () => impliedFacts(language.vocabulary, {}, excluded),
        () => nextQuestion([wet], {}, { excluded }),
        () => optionsFor([wet], 'place', {}, { excluded }),
      ]) {
        expect(errorOf(ask)).toBeInstanceOf(InvalidRequestError);
      }
    },
  );

  // Each would otherwise never apply, or apply as another test.
  const wrong: readonly (readonly [place: string, test: unknown])[] = [
    ['excluded.0.place.tests', { test: 'anyOf' }],
    ['excluded.0.place.tests', { test: 'between' }],
    ['excluded.0.place.values', { test: 'oneOf' }],
    ['excluded.0.place.values', { test: 'oneOf', values: 'wood' }],
    ['excluded.0.place.operand', { test: 'atMost' }],
    ['excluded.0.place.operand', { test: 'atMost', operand: NaN }],
    ['excluded.0.place.test', { test: 'isOneOf', values: ['wood'] }],
    ['excluded.0.place.test', { values: ['wood'] }],
    ['excluded.0.place.test', {}],
    ['excluded.0.place', ['wood']],
    ['excluded.0.place.tests.1.values', { test: 'anyOf', tests: ['wood', { test: 'oneOf' }] }],
  ];

  it.each(wrong)('are refused with the place %s of what is no test: %j', (place, test) => {
    const excluded = [{ rain: true, place: test, plaice: 'wood' }] as never;
    for (const ask of [
      () => impliedFacts(language.vocabulary, { rain: true }, excluded),
      () => nextQuestion([wet], {}, { excluded }),
      () => optionsFor([wet], 'rain', {}, { excluded }),
    ]) {
      const error = errorOf(ask);
      expect(error).toBeInstanceOf(InvalidRequestError);
      const problems = (error as InvalidRequestError).problems.map(({ path, code }) => [path.join('.'), code]);
      expect(problems).toEqual([
        [place, 'wrong-type'],
        ['excluded.0.plaice', 'unknown-key'],
      ]);
    }
  });
});

describe.each(tables)('a table of the kind %s with a field that it does not have', (_, make, definition) => {
  const { source } = make(definition);
  // A combination has no table of its own to analyse.
  const asking = source.kind === 'combination' ? asks.filter((ask) => ask !== analysing) : asks;
  /** How each question is answered. */
  const refusals = (given: object): readonly unknown[] =>
    asking.map((ask) => {
      const error = errorOf(() => ask(make(given)));
      return error instanceof InvalidTableError ? `${error.code}: ${error.subject}` : ask.toString();
    });
  const refused = (subject: string): readonly unknown[] => asking.map(() => `unknown-field: ${subject}`);

  it.each(['otherwize', 'assembles', 'hitpolicy', 'fact'])('is refused by its name: %s', (name) => {
    expect(refusals({ ...definition, [name]: ['rain'] })).toEqual(refused(`odd: ${name}`));
  });

  it.runIf(source.rows.length > 0)('in a row is refused with the row', () => {
    const [row, ...others] = rows.slice(0, source.rows.length).map(({ when, ...rest }) => ({ ...rest, wehn: when }));
    expect(refusals({ ...definition, rows: [row, ...others] })).toEqual(refused('odd: rows.0.wehn'));
  });

  it('without a value is answered as without the field', () => {
    expect(errorOf(() => make({ ...definition, otherwize: undefined }).decide({}))).toBeUndefined();
  });
});

it('a language with a field that languages do not have is refused by its name', () => {
  const { vocabulary } = language;
  const misspelt = { vocabulary, reading: { drizzle: ['counts', 'doesNot'] } };
  expect(errorOf(() => ruleLanguage(misspelt))).toMatchObject({ code: 'unknown-field', subject: 'reading' });
  expect(ruleLanguage({ ...language, parameters: { price: 2 } })).toEqual(language);
});
