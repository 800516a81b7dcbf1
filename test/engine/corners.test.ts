import { describe, expect, it } from 'vitest';
import {
  combine,
  defineVocabulary,
  nextQuestion,
  oneOf,
  ruleLanguage,
  type Decision,
  type Language,
} from '../../src/engine';
import { cardFee, reader } from './everyday';

const title = { zh: '拐角', en: 'Corner' };
const garden = ruleLanguage({
  vocabulary: defineVocabulary({ 'soil.dry': { kind: 'boolean' }, frost: { kind: 'boolean' } }),
  parameters: {},
});

function lengthOf(collected: readonly string[]): number {
  return collected.length;
}

describe('a table', () => {
  it('may test a fact whose name has a dot in it', () => {
    const watering = garden.decision({
      id: 'watering',
      title,
      outcomes: ['yes', 'no'],
      rows: [
        { id: 'dry', when: { 'soil.dry': true, frost: false }, outcome: 'yes', clauses: [] },
        { id: 'others', outcome: 'no', clauses: [] },
      ],
    });
    expect(watering.decide({ 'soil.dry': true, frost: false })).toMatchObject({ outcome: 'yes' });
    expect(watering.decide({ frost: false })).toMatchObject({ possible: ['yes', 'no'], missing: ['soil.dry'] });
  });

  it('may give an outcome whose field is called like a reference to figures', () => {
    const recipe = garden.decision({
      id: 'recipe',
      title,
      outcomes: ['two'],
      rows: [{ id: 'only', outcome: { parameters: 'two' }, clauses: [] }],
    });
    expect(recipe.decide({})).toMatchObject({ outcome: { parameters: 'two' } });
  });

  it('has the outcomes of its rows, each once, in their order, and no others', () => {
    expect(reader.graph().compiled.outcomes).toEqual(['child', 'reduced', 'adult']);
    const { ways, outcomes } = cardFee.graph().compiled;
    expect(new Set(ways.map(({ outcome }) => outcome))).toEqual(new Set(outcomes));
  });

  it('leaves the function that assembles its outcome as it is', () => {
    const tools = garden.collection({
      id: 'tools',
      title,
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
    const sowing = garden.collection({
      id: 'sowing',
      title,
      outcomes: ['early'],
      rows: [{ id: 'row', when: { frost: true }, outcome: 'early', clauses: ['A'] }],
    });
    const harvest = garden.collection({
      id: 'harvest',
      title,
      outcomes: ['late'],
      rows: [{ id: 'row', when: { frost: true }, outcome: 'late', clauses: ['A'] }],
    });
    const year = combine(garden, { id: 'year', title, combines: { sowing, harvest } });
    expect(year.decide({ frost: false })).toMatchObject({ outcome: { sowing: [], harvest: [] }, rules: [] });
    expect(year.decide({ frost: true })).toMatchObject({ rules: ['sowing/row', 'harvest/row'] });
  });

  it('joins a combination even if nothing but a single fact stands behind it', () => {
    const cover = garden.decision({
      id: 'cover',
      title,
      outcomes: [false, true],
      rows: [
        { id: 'mild', when: { frost: false }, outcome: false, clauses: ['A'] },
        { id: 'cold', outcome: true, clauses: ['B'] },
      ],
    });
    const alone = combine(garden, { id: 'alone', title, combines: { cover } });
    expect(alone.decide({ frost: true })).toMatchObject({ outcome: { cover: true }, clauses: ['B'] });
    expect(alone.decide({})).toMatchObject({ possible: [{ cover: false }, { cover: true }], missing: ['frost'] });
  });
});

describe('of two questions that are worth the same', () => {
  const values = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
  const quiz = ruleLanguage({
    vocabulary: defineVocabulary({
      late: { kind: 'oneOf', values },
      early: { kind: 'oneOf', values },
      coin: { kind: 'boolean' },
      otherCoin: { kind: 'boolean' },
    }),
    parameters: {},
  });

  /** A decision that the first few of ten values settle; for the others two coins are tossed, of which none settles it. */
  function settledBy(fact: 'late' | 'early', count: 1 | 2 | 3): Decision<Language, 'won' | 'lost'> {
    const [first, ...others] = values;
    return quiz.decision({
      id: `${fact}${count}`,
      title,
      outcomes: ['won', 'lost'],
      rows: [
        { id: 'settled', when: { [fact]: oneOf(first, ...others.slice(0, count - 1)) }, outcome: 'won', clauses: [] },
        { id: 'heads', when: { coin: true, otherCoin: true }, outcome: 'won', clauses: [] },
        { id: 'tails', when: { coin: false, otherCoin: false }, outcome: 'won', clauses: [] },
        { id: 'different', outcome: 'lost', clauses: [] },
      ],
    });
  }

  it('the first of the vocabulary is asked, though a tenth and two tenths are more than three tenths to a computer', () => {
    const decisions = [settledBy('early', 1), settledBy('early', 2), settledBy('late', 3)];
    expect(nextQuestion(decisions, {})).toBe('late');
  });

  it('the one that is worth more is asked, wherever it stands', () => {
    const decisions = [settledBy('early', 1), settledBy('early', 3), settledBy('late', 3)];
    expect(nextQuestion(decisions, {})).toBe('early');
  });
});
