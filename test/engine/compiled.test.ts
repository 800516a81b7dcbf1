import { describe, expect, it } from 'vitest';
import {
  collection,
  combine,
  decisionTable,
  defineVocabulary,
  InvalidTableError,
  ruleLanguage,
} from '../../src/engine';
import { errorOf } from '../support/hostile';
import { cardFee, library, post, reader, services } from './everyday';

const garden = ruleLanguage({
  vocabulary: defineVocabulary({ 'soil.dry': { kind: 'boolean' }, frost: { kind: 'boolean' } }),
  parameters: {},
});

function lengthOf(collected: readonly string[]): number {
  return collected.length;
}

describe('the compiled form of a decision', () => {
  it('has every outcome once, and every way to it with the rows and grounds it rests on', () => {
    const { outcomes, ways, grounds } = reader.graph().compiled;
    expect(outcomes).toEqual(['child', 'reduced', 'adult']);
    expect(ways).toMatchObject([
      { outcome: 'child', rows: [0], grounds: [0] },
      { outcome: 'child', rows: [1], grounds: [1] },
      { outcome: 'reduced', rows: [2], grounds: [2] },
      { outcome: 'adult', rows: [3], grounds: [3] },
    ]);
    expect(grounds.flatMap(({ rules }) => rules)).toEqual([
      'reader/young',
      'reader/pupil',
      'reader/reduced',
      'reader/adult',
    ]);
  });

  it('has no other outcomes than those of its ways, and the grounds of what is read before its own', () => {
    const { ways, outcomes, grounds } = cardFee.graph().compiled;
    expect(new Set(ways.map(({ outcome }) => outcome))).toEqual(new Set(outcomes));
    expect(ways[0]).toMatchObject({ outcome: { euros: 5 }, rows: [0], grounds: [0, 4] });
    expect(grounds[4]?.rules).toEqual(['cardFee/lostByChild']);
  });

  it('has no rows and no grounds for a fact', () => {
    const { ways } = combine(library, { id: 'who', combines: {}, facts: ['resident'] }).graph().compiled;
    expect(ways).toEqual([
      { outcome: { resident: false }, rows: [], grounds: [] },
      { outcome: { resident: true }, rows: [], grounds: [] },
    ]);
  });
});

describe('a table', () => {
  it('may test a fact whose name has a dot in it', () => {
    const watering = decisionTable(garden, {
      id: 'watering',
      outcomes: ['yes', 'no'],
      rows: [
        { id: 'dry', when: { 'soil.dry': true, frost: false }, outcome: 'yes', clauses: [] },
        { id: 'others', outcome: 'no', clauses: [] },
      ],
    });
    expect(watering.decide({ 'soil.dry': true, frost: false })).toMatchObject({ outcome: 'yes' });
    expect(watering.decide({ 'soil.dry': false })).toMatchObject({ outcome: 'no' });
    expect(watering.decide({ frost: false })).toMatchObject({ possible: ['yes', 'no'], missing: ['soil.dry'] });
  });

  it('may give an outcome whose field is called like a reference to figures', () => {
    const recipe = decisionTable(garden, {
      id: 'recipe',
      outcomes: ['two'],
      rows: [{ id: 'only', outcome: { parameters: 'two' }, clauses: [] }],
    });
    expect(recipe.decide({})).toMatchObject({ outcome: { parameters: 'two' } });
  });

  it('takes a test that is left undefined for none', () => {
    const when: object = { frost: undefined };
    const always = decisionTable(garden, {
      id: 'always',
      outcomes: ['cover'],
      rows: [{ id: 'all', when, outcome: 'cover', clauses: [] }],
    });
    expect(always.facts).toEqual([]);
    expect(always.decide({})).toMatchObject({ outcome: 'cover' });
  });

  it('with a gap is named, also where a field of its outcome is read', () => {
    const advice = decisionTable(garden, {
      id: 'advice',
      outcomes: ['fleece'],
      rows: [{ id: 'cold', when: { frost: true }, outcome: { cover: 'fleece' }, clauses: [] }],
    });
    const shopping = decisionTable(garden, {
      id: 'shopping',
      reads: { advice },
      outcomes: ['buy', 'nothing'],
      rows: [
        { id: 'fleece', when: { 'advice.cover': 'fleece' }, outcome: 'buy', clauses: [] },
        { id: 'rest', outcome: 'nothing', clauses: [] },
      ],
    });
    const error = errorOf(() => shopping.decide({}));
    expect(error).toBeInstanceOf(InvalidTableError);
    expect(error).toMatchObject({ code: 'incomplete-table', subject: 'advice' });
  });

  it('rests on nothing of a collection of which no row applied', () => {
    const counter = decisionTable(post, {
      id: 'counter',
      reads: { services },
      outcomes: ['desk', 'box'],
      rows: [
        { id: 'several', when: { 'services.several': true }, outcome: 'desk', clauses: ['tariff 7'] },
        { id: 'rest', outcome: 'box', clauses: ['tariff 8'] },
      ],
    });
    expect(counter.decide({ weightKg: 0.5, lengthCm: 20, insured: false })).toMatchObject({
      outcome: 'box',
      rules: ['consignment/small', 'counter/rest'],
      clauses: ['tariff 1', 'tariff 8'],
    });
  });

  it('leaves the function that assembles its outcome as it is', () => {
    const tools = collection(garden, {
      id: 'tools',
      outcomes: ['can', 'fleece'],
      rows: [
        { id: 'dry', when: { 'soil.dry': true }, outcome: 'can', clauses: [] },
        { id: 'frost', when: { frost: true }, outcome: 'fleece', clauses: [] },
      ],
      assemble: lengthOf,
    });
    expect(tools.decide({ 'soil.dry': true, frost: true })).toMatchObject({ outcome: 2 });
    expect(Object.isFrozen(lengthOf)).toBe(false);
  });

  it('rests on nothing where none of its rows applies, and not on the first row of the next table', () => {
    const sowing = collection(garden, {
      id: 'sowing',
      outcomes: ['early'],
      rows: [{ id: 'row', when: { frost: true }, outcome: 'early', clauses: ['A'] }],
    });
    const harvest = collection(garden, {
      id: 'harvest',
      outcomes: ['late'],
      rows: [{ id: 'row', when: { frost: true }, outcome: 'late', clauses: ['A'] }],
    });
    const year = combine(garden, { id: 'year', combines: { sowing, harvest } });
    expect(year.decide({ frost: false })).toMatchObject({ outcome: { sowing: [], harvest: [] }, rules: [] });
    expect(year.decide({ frost: true })).toMatchObject({ rules: ['sowing/row', 'harvest/row'] });
  });

  it('joins a combination even if nothing but a single fact stands behind it', () => {
    const cover = decisionTable(garden, {
      id: 'cover',
      outcomes: [false, true],
      rows: [
        { id: 'mild', when: { frost: false }, outcome: false, clauses: ['A'] },
        { id: 'cold', outcome: true, clauses: ['B'] },
      ],
    });
    const alone = combine(garden, { id: 'alone', combines: { cover } });
    expect(alone.decide({ frost: true })).toMatchObject({ outcome: { cover: true }, clauses: ['B'] });
    expect(alone.decide({})).toMatchObject({ possible: [{ cover: false }, { cover: true }], missing: ['frost'] });
  });
});
