import { describe, expect, it } from 'vitest';
import { combine, defineVocabulary, IncompleteTableError, ruleLanguage } from '../../src/engine';
import { errorOf } from '../support/hostile';
import { cardFee, library, post, reader, services } from './everyday';

const garden = ruleLanguage({
  vocabulary: defineVocabulary({ 'soil.dry': { kind: 'boolean' }, frost: { kind: 'boolean' } }),
  parameters: {},
});

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
    expect(grounds.map(({ rule }) => rule)).toEqual(['reader/young', 'reader/pupil', 'reader/reduced', 'reader/adult']);
  });

  it('has the grounds of what is read before its own', () => {
    const { ways, grounds } = cardFee.graph().compiled;
    expect(ways[0]).toMatchObject({ outcome: { euros: 5 }, rows: [0], grounds: [0, 4] });
    expect(grounds[4]?.rule).toBe('cardFee/lostByChild');
  });

  it('has no rows and no grounds for a fact', () => {
    const title = { zh: '居民', en: 'Resident' };
    const { ways } = combine(library, { id: 'who', title, combines: {}, facts: ['resident'] }).graph().compiled;
    expect(ways).toEqual([
      { outcome: { resident: false }, rows: [], grounds: [] },
      { outcome: { resident: true }, rows: [], grounds: [] },
    ]);
  });
});

describe('a table', () => {
  const title = { zh: '浇水', en: 'Watering' };

  it('tests a fact whose name has a dot in it', () => {
    const water = garden.decision({
      id: 'water',
      title,
      outcomes: ['much', 'none'],
      rows: [
        { id: 'dry', when: { 'soil.dry': true }, outcome: 'much', clauses: [] },
        { id: 'wet', outcome: 'none', clauses: [] },
      ],
    });
    expect(water.decide({ 'soil.dry': true })).toMatchObject({ outcome: 'much' });
    expect(water.decide({ 'soil.dry': false })).toMatchObject({ outcome: 'none' });
  });

  it('takes a test that is left undefined for none', () => {
    const when: object = { frost: undefined };
    const always = garden.decision({
      id: 'always',
      title,
      outcomes: ['cover'],
      rows: [{ id: 'all', when, outcome: 'cover', clauses: [] }],
    });
    expect(always.facts).toEqual([]);
    expect(always.decide({})).toMatchObject({ outcome: 'cover' });
  });

  it('with a gap is named, also where a field of its outcome is read', () => {
    const advice = garden.decision({
      id: 'advice',
      title,
      outcomes: ['fleece'],
      rows: [{ id: 'cold', when: { frost: true }, outcome: { cover: 'fleece' }, clauses: [] }],
    });
    const shopping = garden.decision({
      id: 'shopping',
      title,
      reads: { advice },
      outcomes: ['buy', 'nothing'],
      rows: [
        { id: 'fleece', when: { 'advice.cover': 'fleece' }, outcome: 'buy', clauses: [] },
        { id: 'rest', outcome: 'nothing', clauses: [] },
      ],
    });
    const error = errorOf(() => shopping.decide({}));
    expect(error).toBeInstanceOf(IncompleteTableError);
    expect(error).toMatchObject({ decision: 'advice' });
  });

  it('rests on nothing of a collection of which no row applied', () => {
    const counter = post.decision({
      id: 'counter',
      title,
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
});
