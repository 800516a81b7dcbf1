import { describe, expect, it } from 'vitest';
import { structuralKey } from '../../src/plain/structural-key';

describe('structuralKey', () => {
  it('is the same for equal values, whatever the order of their keys', () => {
    expect(structuralKey({ a: 1, b: [{ c: null, d: 'x' }] })).toBe(structuralKey({ b: [{ d: 'x', c: null }], a: 1 }));
    expect(structuralKey(-0)).toBe(structuralKey(0));
  });

  it('differs for different values', () => {
    const values = [
      undefined,
      null,
      NaN,
      Infinity,
      -Infinity,
      0,
      1,
      true,
      false,
      '',
      '1',
      'null',
      'NaN',
      'undefined',
      ',',
      '],[',
      [],
      [[]],
      [[], []],
      ['a,b'],
      ['a', 'b'],
      [1, 2],
      [2, 1],
      [null],
      [undefined],
      {},
      { a: 1 },
      { a: '1' },
      { b: 1 },
      { a: 1, b: 2 },
      { a: { b: 2 } },
      { 'a:1': 1 },
      { a: undefined },
      { a: null },
      { a: NaN },
    ];
    expect(new Set(values.map(structuralKey)).size).toBe(values.length);
  });
});
