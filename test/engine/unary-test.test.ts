import { describe, expect, it } from 'vitest';
import { atLeast, atMost, lessThan, moreThan, noneOf, oneOf, parameter } from '../../src/engine';
import { resolve } from '../../src/engine/terms/parameter-reference';
import { passes } from '../../src/engine/terms/unary-test';

const figures = { low: 2, high: 5 };

describe('tests as data', () => {
  it.each([
    [oneOf('a', 'b'), { test: 'oneOf', values: ['a', 'b'] }],
    [noneOf(1), { test: 'noneOf', values: [1] }],
    [atMost(3), { test: 'atMost', operand: 3 }],
    [moreThan(3), { test: 'moreThan', operand: 3 }],
    [atLeast(parameter('low')), { test: 'atLeast', operand: { parameters: ['low'] } }],
    [lessThan(parameter('low', 'high')), { test: 'lessThan', operand: { parameters: ['low', 'high'] } }],
  ])('%j', (test, data) => {
    expect(test).toEqual(data);
    expect(Object.isFrozen(test)).toBe(true);
  });
});

describe('passes', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'b', false],
    [true, true, true],
    [false, true, false],
    [false, undefined, false],
    [null, null, true],
    [null, undefined, false],
    [3, 3, true],
    [3, '3', false],
    [0, -0, true],
    [oneOf('a', 'b'), 'b', true],
    [oneOf('a', 'b'), 'c', false],
    [noneOf('a', 'b'), 'c', true],
    [noneOf('a', 'b'), 'a', false],
    [oneOf(null, 'a'), null, true],
    [oneOf(1, 2), 2, true],
    [noneOf(1, 2), 1.5, true],
    [atMost(3), 3, true],
    [atMost(3), 3.0001, false],
    [moreThan(3), 3, false],
    [moreThan(3), 3.0001, true],
    [atLeast(3), 3, true],
    [atLeast(3), 2.9999, false],
    [lessThan(3), 3, false],
    [lessThan(3), 2.9999, true],
    [atMost(parameter('low', 'high')), 7, true],
    [moreThan(parameter('low', 'high')), 7, false],
    [atMost(3), '2', false],
    [atLeast(3), null, false],
  ])('%j on %j: %s', (test, value, verdict) => {
    expect(passes(resolve(test, figures), value)).toBe(verdict);
  });

  it('adds up the parameters it compares with', () => {
    expect(resolve(atMost(parameter('low', 'high')), figures).operand).toBe(7);
  });

  it('uses only parameters of the rulebook', () => {
    expect(() => resolve(atMost(parameter('middle')), figures)).toThrow('unknown-parameter: middle');
    expect(() => resolve(atMost(parameter('constructor')), figures)).toThrow('unknown-parameter: constructor');
  });
});
