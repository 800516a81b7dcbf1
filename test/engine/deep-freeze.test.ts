import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/plain/deep-freeze';

describe('deepFreeze', () => {
  it('freezes an object, the lists in it, and what they hold', () => {
    const value = { rows: [{ id: 'one' }] };
    expect(deepFreeze(value)).toBe(value);
    expect([value, value.rows, ...value.rows].every(Object.isFrozen)).toBe(true);
  });

  it.each([[null], [undefined], ['text'], [7], [true]])('returns %j', (value) => {
    expect(deepFreeze({ value })).toEqual({ value });
  });

  it('freezes what is nested deeply, and what contains itself', () => {
    const levels = 100_000;
    const bottom = { bottom: true };
    let deep: object = bottom;
    for (let level = 0; level < levels; level += 1) deep = level % 2 === 0 ? [deep] : { deep };
    expect(Object.isFrozen(deepFreeze(deep))).toBe(true);
    expect(Object.isFrozen(bottom)).toBe(true);
    const own: { self?: unknown } = {};
    own.self = [own];
    expect(Object.isFrozen(deepFreeze(own).self)).toBe(true);
  });

  it('does not freeze functions', () => {
    const { assemble } = deepFreeze({ assemble: () => 'list' });
    expect(Object.isFrozen(assemble)).toBe(false);
  });
});
