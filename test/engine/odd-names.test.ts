/** Names that hold a dot, that every object has, or that two things have. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/runs';
import {
  aggregation,
  anyOf,
  combine,
  contested,
  decisionTable,
  defineVocabulary,
  noneOf,
  oneOf,
  parameter,
  ruleLanguage,
  tableFromJson,
} from '../../src/engine';
import { fromDmn } from '../../src/dmn';
import { toDmn } from '../../src/interchange';
import { errorOf } from '../support/hostile';

const language = ruleLanguage({
  vocabulary: defineVocabulary({
    wet: { kind: 'boolean' },
    sky: { kind: 'oneOf', values: ['clear', 'grey', 'black'] },
    word: { kind: 'text' },
    degrees: { kind: 'number', minimum: -50 },
  }),
});

describe('a field', () => {
  const inner = decisionTable(language, {
    id: 'inner',
    outcomes: ['yes', 'no'],
    rows: [{ id: 'wet', when: { wet: true }, outcome: { 'x.y': 'yes' }, clauses: [] }],
    otherwise: { 'x.y': 'no', only: 'here' },
  });
  const reading = (test: object) =>
    tableFromJson(
      language,
      {
        id: 'outer',
        hitPolicy: 'first',
        reads: { q: 'inner' },
        rows: [{ id: 'row', when: test, outcome: 'found', clauses: [] }],
        otherwise: 'none',
      },
      { inner },
    );

  it.each([[{ 'q.x.y': 'yes' }], [{ 'q.x.y': noneOf('no') }]])('with a dot in its name is read: %j', (test) => {
    const outer = reading(test);
    for (const decision of [outer, fromDmn(toDmn(outer))['outer']]) {
      expect(decision?.decide({ wet: true })).toMatchObject({ outcome: 'found' });
      expect(decision?.decide({ wet: false })).toMatchObject({ outcome: 'none' });
      expect(decision?.decide({})).toMatchObject({ status: 'open', missing: ['wet'] });
    }
  });

  it('that only the outcome for all other facts has can be tested', () => {
    const outer = reading({ 'q.only': 'here' });
    expect(outer.decide({ wet: false })).toMatchObject({ outcome: 'found' });
    expect(fromDmn(toDmn(outer))['outer']?.decide({ wet: true })).toMatchObject({ outcome: 'none' });
  });

  it('that no outcome has is refused', () => {
    const rows = [{ id: 'row', when: { 'q.x': 'yes' }, outcome: 'found', clauses: [] }];
    const written = decisionTable(language, { id: 'outer', reads: { q: inner }, rows, otherwise: 'none' } as never);
    expect(errorOf(() => written.decide({}))).toMatchObject({ code: 'unknown-field' });
    expect(errorOf(() => reading({ 'q.x': 'yes' }))).toMatchObject({ code: 'malformed-table' });
  });

  it('that has the name of a fact is refused', () => {
    const odd = ruleLanguage({
      vocabulary: defineVocabulary({ 'q.x': { kind: 'boolean' }, wet: { kind: 'boolean' } }),
    });
    const read = decisionTable(odd, { id: 'read', rows: [], otherwise: { x: true } });
    const rows = [{ id: 'row', when: { 'q.x': true }, outcome: 1, clauses: [] }];
    const outer = decisionTable(odd, { id: 'outer', reads: { q: read }, rows, otherwise: 0 });
    expect(errorOf(() => outer.decide({}))).toMatchObject({ code: 'ambiguous-name' });
  });
});

describe('names that every object has', () => {
  const part = decisionTable(language, { id: 'part', rows: [], otherwise: true });
  it.each(Object.getOwnPropertyNames(Object.prototype))('%s is refused for a fact and for a decision', (name) => {
    const vocabulary = Object.fromEntries([[name, { kind: 'boolean' as const }]]);
    const when = Object.fromEntries([[name, true]]);
    const rows = [{ id: 'row', when, outcome: 1, clauses: [] }];
    const ofFact = decisionTable(ruleLanguage({ vocabulary }), { id: 'table', rows, otherwise: 0 });
    const reads = Object.fromEntries([[name, part]]);
    const ofDecision = decisionTable(language, { id: 'table', reads, rows, otherwise: 0 });
    for (const decision of [
      ofFact,
      ofDecision,
      combine(language, { id: 'both', combines: reads }),
    ] as (typeof ofFact)[]) {
      expect(errorOf(() => decision.decide({}))).toMatchObject({ code: 'ambiguous-name' });
      expect(errorOf(() => toDmn(decision))).toMatchObject({ code: 'ambiguous-name' });
    }
  });
});

it('a fact does not take the place of a decision that it is combined with', () => {
  const part = decisionTable(language, { id: 'part', rows: [], otherwise: 'mine' });
  const both = combine(language, { id: 'both', combines: { wet: part }, facts: ['wet'] });
  expect(errorOf(() => both.decide({ wet: true }))).toMatchObject({ code: 'ambiguous-name' });
});

it('a choice that a reading does not have is refused, whatever is asked', () => {
  const open = ruleLanguage({
    vocabulary: defineVocabulary({ wet: { kind: 'boolean' } }),
    readings: { R: ['one', 'two'] },
  });
  const rows = [{ id: 'row', when: { R: 'one' }, outcome: 1, clauses: [] }] as const;
  const decision = decisionTable(open, { id: 'table', rows, otherwise: 0 });
  for (const readings of [{ R: 'zz' }, { Z: 'one' }, { constructor: 'one' }] as never[]) {
    const asked = errorOf(() => contested(decision, {}, { parameters: {} as never, readings }));
    expect(asked).toMatchObject({ code: 'unknown-reading' });
    expect(asked).toEqual(errorOf(() => decision.under({ parameters: {} as never, readings }).decide({})));
  }
});

it('a parameter that is not a number is refused', () => {
  const priced = ruleLanguage({ vocabulary: language.vocabulary, parameters: { price: 3 } });
  const fee = aggregation(priced, {
    id: 'fee',
    aggregate: 'sum',
    rows: [{ id: 'row', outcome: parameter('price'), clauses: [] }],
  });
  for (const price of [NaN, Infinity]) {
    expect(errorOf(() => fee.under({ parameters: { price } }).decide({}))).toMatchObject({ code: 'unknown-parameter' });
  }
});

it('a model with exclusions among other tests agrees with the table', () => {
  const skies = fc.subarray(['clear', 'grey', 'black'] as const, { minLength: 1 });
  const words = fc.subarray(['a', 'b', '"'], { minLength: 1 });
  fc.assert(
    fc.property(skies, skies, words, words, (one, other, first, second) => {
      const table = decisionTable(language, {
        id: 'table',
        rows: [
          {
            id: 'sky',
            when: { sky: anyOf(oneOf(...(one as ['clear'])), noneOf(...(other as ['clear']))) },
            outcome: 1,
            clauses: [],
          },
          {
            id: 'word',
            when: { word: anyOf(noneOf(...(first as ['a'])), noneOf(...(second as ['a'])), 'a') },
            outcome: 2,
            clauses: [],
          },
          {
            id: 'degrees',
            when: { degrees: anyOf(noneOf(1, 2), { test: 'atMost', operand: 1 }) },
            outcome: 3,
            clauses: [],
          },
        ],
        otherwise: 0,
      });
      const again = fromDmn(toDmn(table))['table'];
      for (const sky of ['clear', 'grey', 'black'] as const)
        for (const word of ['a', 'b', '"', 'c'])
          for (const degrees of [0, 1, 2, 3]) {
            const facts = { sky, word, degrees };
            const expected = table.decide(facts);
            const known = Object.fromEntries(Object.entries(facts).filter(([name]) => again?.facts.includes(name)));
            expect(again?.decide(known)).toMatchObject({ outcome: expected.status === 'decided' && expected.outcome });
          }
    }),
    { numRuns: runs(30) },
  );
});

describe('a table as data is refused', () => {
  const table = (changed: object) => ({
    id: 'table',
    hitPolicy: 'first',
    rows: [{ id: 'row', when: {}, outcome: 1, clauses: [], ...changed }],
    otherwise: 0,
  });
  const bounded = ruleLanguage({
    vocabulary: defineVocabulary({
      count: { kind: 'integer', minimum: 0, maximum: 10 },
      part: { kind: 'number', minimum: 0, maximum: 1 },
      day: { kind: 'date', earliest: '2020-01-01' },
    }),
  });
  it.each([
    [{ when: { count: 11 } }, 'rows.0.when.count'],
    [{ when: { count: 1.5 } }, 'rows.0.when.count'],
    [{ when: { part: { test: 'noneOf', values: [2] } } }, 'rows.0.when.part.values.0'],
    [{ when: { day: '2019-12-31' } }, 'rows.0.when.day'],
    [
      { when: { part: { test: 'between', tests: [0, 1].map((operand) => ({ test: 'atMost', operand })) } } },
      'rows.0.when.part.tests',
    ],
    [{ outcome: { parameters: 'p' } }, 'rows.0.outcome'],
    [{ outcome: { parameters: [] } }, 'rows.0.outcome'],
    [{ outcome: { parameters: ['p'], x: 1 } }, 'rows.0.outcome'],
    [{ outcome: { parameters: ['p'], figures: { p: 7 } } }, 'rows.0.outcome'],
  ])('with %j', (changed, path) => {
    const error = errorOf(() => tableFromJson(bounded, table(changed)));
    expect(error).toMatchObject({ problems: [{ path: path.split('.') }] });
  });

  it('quickly, if its rows are holes', () => {
    const rows: unknown[] = [];
    rows.length = 2 ** 32 - 1;
    expect(errorOf(() => tableFromJson(bounded, { ...table({}), rows }))).toMatchObject({
      problems: [{ code: 'unreadable' }],
    });
  });

  it('with a short message, however long a name is', () => {
    const when = { ['x'.repeat(5e6)]: true };
    expect(String(errorOf(() => tableFromJson(bounded, table({ when })))).length).toBeLessThan(10_000);
  });
});
