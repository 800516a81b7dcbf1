import { describe, expect, it } from 'vitest';

import { InvalidFactsError, defineVocabulary } from '../../src/engine';
import { checkFacts, unknownNames } from '../../src/engine/decide/check-facts';
import { errorOf, hostileValues } from '../support/hostile';

const vocabulary = defineVocabulary({
  sky: { kind: 'oneOf', values: ['clear', 'rain'] },
  windKmh: { kind: 'number', minimum: 0, maximum: 400 },
  onFoot: { kind: 'boolean' },
});

describe('checkFacts', () => {
  it.each([[{}], [{ sky: 'rain', windKmh: 0, onFoot: false }], [{ windKmh: 400 }], [{ sky: undefined, onFoot: true }]])(
    '%j is fine',
    (facts) => {
      expect(errorOf(checkFacts, vocabulary, facts)).toBeUndefined();
    },
  );

  it('reports every invalid value', () => {
    const facts = { sky: 'snow', windKmh: 401, onFoot: 'yes', hat: true };
    expect(errorOf(checkFacts, vocabulary, facts)).toMatchObject({
      code: 'invalid-facts',
      problems: [
        { code: 'unknown-value', path: ['sky'] },
        { code: 'out-of-range', path: ['windKmh'] },
        { code: 'wrong-type', path: ['onFoot'] },
        { code: 'unknown-fact', path: ['hat'] },
      ],
    });
  });

  it('throws a YekuoError for hostile values', () => {
    const others = [undefined, ...hostileValues]
      .map((value) => errorOf(checkFacts, vocabulary, value))
      .filter((error) => !(error instanceof InvalidFactsError));
    expect(others).toEqual([]);
  });
});

it('unknownNames are those left out or undefined, in the order of the vocabulary', () => {
  expect(unknownNames(vocabulary, {})).toEqual(['sky', 'windKmh', 'onFoot']);
  expect(unknownNames(vocabulary, { windKmh: 0, onFoot: undefined })).toEqual(['sky', 'onFoot']);
  expect(unknownNames(vocabulary, { onFoot: false, sky: 'clear', windKmh: 3 })).toEqual([]);
});
