import { describe, expect, it } from 'vitest';
import { defineVocabulary } from '../../src/engine';

describe('defineVocabulary', () => {
  it('returns the vocabulary, deeply frozen', () => {
    const vocabulary = defineVocabulary({
      sky: { kind: 'oneOf', values: ['clear', 'rain'] },
      windKmh: { kind: 'number', minimum: 0, unit: 'km/h' },
    });
    expect(vocabulary.sky.values).toEqual(['clear', 'rain']);
    expect([vocabulary, vocabulary.sky, vocabulary.sky.values, vocabulary.windKmh].every(Object.isFrozen)).toBe(true);
  });

  it('keeps the order of the facts', () => {
    const vocabulary = defineVocabulary({ zebra: { kind: 'boolean' }, ant: { kind: 'boolean' } });
    expect(Object.keys(vocabulary)).toEqual(['zebra', 'ant']);
  });
});
