import { describe, expect, it } from 'vitest';
import {
  analyse,
  decideThrough,
  decisionTable,
  defineVocabulary,
  InvalidTableError,
  InvalidFactsError,
  ruleLanguage,
} from '../../src/engine';
import { postage } from './everyday';

describe('InvalidFactsError', () => {
  const problems = [
    { code: 'unknown-value', path: ['sky'], expected: 'one of "clear"', received: '"mud"' },
    { code: 'not-an-object', path: [], expected: 'an object of facts', received: 'null' },
  ] as const;
  const error = new InvalidFactsError(problems);

  it('has a name, a stable code and a complete message', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'InvalidFactsError', code: 'invalid-facts', problems });
    expect(error.message).toBe(
      'Invalid facts:\n- sky: expected one of "clear", received "mud"\n- facts: expected an object of facts, received null',
    );
  });

  it('has frozen problems', () => {
    expect([error.problems, error.problems[0], error.problems[0]?.path].every(Object.isFrozen)).toBe(true);
  });

  it('is what decide and decideThrough throw', () => {
    expect(() => postage.decide({ weightKg: 99 })).toThrow(
      'weightKg: expected a number from 0 to 31.5 kg, received 99',
    );
    expect(() => decideThrough(postage, { weightKg: 99 }, ({ cents }) => cents)).toThrow(InvalidFactsError);
  });
});

describe('InvalidTableError', () => {
  const wardrobe = ruleLanguage({
    vocabulary: defineVocabulary({ wet: { kind: 'boolean' }, degrees: { kind: 'number', minimum: -50, maximum: 50 } }),
    parameters: {},
  });
  const clothes = decisionTable(wardrobe, {
    id: 'clothes',
    outcomes: ['coat', 'shirt'],
    rows: [
      { id: 'wet', when: { wet: true }, outcome: 'coat', clauses: [] },
      { id: 'warm', when: { degrees: { test: 'atLeast', operand: 20 } }, outcome: 'shirt', clauses: [] },
    ],
  });
  const luggage = decisionTable(wardrobe, {
    id: 'luggage',
    reads: { clothes },
    outcomes: ['large', 'small'],
    rows: [
      { id: 'coat', when: { clothes: 'coat' }, outcome: 'large', clauses: [] },
      { id: 'rest', outcome: 'small', clauses: [] },
    ],
  });

  it.each([
    ['to an incomplete table', clothes],
    ['to a table that reads one', luggage],
  ])('is thrown even if a row applies: %s', (_, incomplete) => {
    const expected = { code: 'incomplete-table', subject: 'clothes' };
    for (const ask of [
      () => incomplete.decide({ wet: true }),
      () => incomplete.safeDecide({ wet: true }),
      () => incomplete.safeDecide(null),
      () => decideThrough(incomplete, { wet: true }, () => 1),
      () => incomplete.graph(),
    ]) {
      expect(ask).toThrow(InvalidTableError);
      expect(ask).toThrow(expect.objectContaining(expected));
      expect(ask).toThrow('incomplete-table: clothes');
    }
    expect(analyse(clothes)).toEqual([{ kind: 'gap', table: 'clothes', witness: { wet: false, degrees: -50 } }]);
  });
});
