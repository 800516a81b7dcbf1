import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/engine';
import { resolve } from '../../src/engine/parameter-reference';

const figures = { base: 10, extra: 4 };

describe('parameter', () => {
  it('names one or more parameters', () => {
    expect(parameter('base', 'extra')).toEqual({ parameters: ['base', 'extra'] });
    expect(Object.isFrozen(parameter('base').parameters)).toBe(true);
  });
});

describe('resolve', () => {
  it.each([
    [parameter('base'), 10],
    [parameter('base', 'extra'), 14],
    [
      { days: parameter('base'), note: 'a', list: [parameter('extra'), null] },
      { days: 10, note: 'a', list: [4, null] },
    ],
    ['base', 'base'],
    [{ parameters: 'base' }, { parameters: 'base' }],
    [null, null],
    [undefined, undefined],
    [false, false],
  ])('%j', (outcome, resolved) => {
    expect(resolve(outcome, figures)).toEqual(resolved);
  });

  it('refuses a figure that the rulebook lacks', () => {
    expect(() => resolve({ days: parameter('other') }, figures)).toThrow(TypeError);
  });
});
