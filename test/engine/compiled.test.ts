import { describe, expect, it } from 'vitest';
import {
  collection,
  combine,
  decisionTable,
  defineVocabulary,
  InvalidTableError,
  ruleLanguage,
} from '../../src/engine';
import { witnessesOf } from '../../src/engine/internal';
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
  it('has every outcome once, in table order, and the rows that apply', () => {
    const compiled = reader.graph().whole.get(reader.source)?.compiled;
    expect(compiled?.outcomes).toEqual(['child', 'reduced', 'adult']);
    expect(compiled?.rows[0]?.lists.toSorted()).toEqual([[0], [1], [2], [3]]);
  });

  it('has no rows for a combination', () => {
    const who = combine(library, { id: 'who', combines: {}, facts: ['resident'] });
    expect(who.graph().whole.get(who.source)?.compiled.rows).toEqual([]);
    expect(who.outcomes).toEqual([{ resident: false }, { resident: true }]);
  });
});

describe('the outcomes of a decision', () => {
  it('are all possible outcomes, in table order, frozen', () => {
    expect(reader.outcomes).toEqual(['child', 'reduced', 'adult']);
    expect(cardFee.outcomes[0]).toEqual({ euros: 5 });
    expect(Object.isFrozen(reader.outcomes) && Object.isFrozen(cardFee.outcomes[0])).toBe(true);
    expect(reader.outcomes[0]).toBe(reader.outcomes[0]);
  });
});

describe('the witnesses of a decision', () => {
  it('are facts for every set of rows that can apply together', () => {
    const answers = witnessesOf(cardFee).map((witness) => cardFee.decide(witness));
    const cited = answers.map((answer) => ('rules' in answer ? answer.rules.join() : ''));
    expect(new Set(cited).size).toBe(cited.length);
    expect(cited).toContain('reader/young,cardFee/lostByChild');
    expect(cited).toContain('reader/pupil,cardFee/lostByChild');
  });
});

describe('a table', () => {
  it('may test a fact with a dot in its name', () => {
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

  it('ignores a test that is undefined', () => {
    const when: object = { frost: undefined };
    const always = decisionTable(garden, {
      id: 'always',
      outcomes: ['cover'],
      rows: [{ id: 'all', when, outcome: 'cover', clauses: [] }],
    });
    expect(always.facts).toEqual([]);
    expect(always.decide({})).toMatchObject({ outcome: 'cover' });
  });

  it('with a gap is named, also if a field of its outcome is read', () => {
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

  it('cites nothing of a collection without applicable rows', () => {
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

  it('keeps the function that assembles its outcome unchanged', () => {
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

  it('cites nothing if none of its rows applies, not even the first row of the next table', () => {
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

  it('can be part of a combination even if it depends on a single fact', () => {
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
