import { describe, expect, it } from 'vitest';
import { figure, InvalidTableError, parameter, sum } from '../../src/engine';
import { figuresOf, resolve } from '../../src/engine/terms/parameter-reference';

const figures = { base: 10, extra: 4 };

describe('parameter', () => {
  it('names one or more parameters', () => {
    expect(parameter('base', 'extra')).toEqual({ parameters: ['base', 'extra'] });
    expect(Object.isFrozen(parameter('base').parameters)).toBe(true);
  });
});

describe('figure', () => {
  const base = figure({ base: 10 });
  const extra = figure({ extra: 4 });

  it('has its own number', () => {
    expect(base).toEqual({ parameters: ['base'], figures: { base: 10 } });
    expect([base, base.parameters, base.figures].every(Object.isFrozen)).toBe(true);
  });

  it('is added to others, as often as it is named', () => {
    expect(resolve(sum(base, extra), undefined)).toBe(14);
    expect(resolve(sum(base, extra, base), undefined)).toBe(24);
    expect(resolve(sum(base, extra, base), { base: 1, extra: 2 })).toBe(4);
    expect([sum(base, extra), sum(base).figures].every(Object.isFrozen)).toBe(true);
  });

  it('is replaced by that of a rulebook, which must have every number', () => {
    expect(resolve({ days: base }, undefined)).toEqual({ days: 10 });
    expect(resolve({ days: base }, { base: 3 })).toEqual({ days: 3 });
    expect(() => resolve({ days: base }, {})).toThrow('unknown-parameter: base');
  });

  it('joins others in a rulebook, in their order', () => {
    const rulebook = figuresOf(extra, base);
    expect(Object.entries(rulebook)).toEqual([
      ['extra', 4],
      ['base', 10],
    ]);
    expect(Object.isFrozen(rulebook)).toBe(true);
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

  it('refuses a parameter without a number', () => {
    expect(() => resolve(parameter('base'), undefined)).toThrow('unknown-parameter: base');
    expect(() => resolve({ days: parameter('other') }, figures)).toThrow(InvalidTableError);
  });
});
