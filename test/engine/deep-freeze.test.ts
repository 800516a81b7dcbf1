import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/plain/deep-freeze';

describe('deepFreeze', () => {
  it('freezes an object, the lists in it, and what they hold', () => {
    const value = { rows: [{ id: 'one' }] };
    expect(deepFreeze(value)).toBe(value);
    expect([value, value.rows, ...value.rows].every(Object.isFrozen)).toBe(true);
  });

  it.each([[null], [undefined], ['text'], [7], [true]])('gives %j back', (value) => {
    expect(deepFreeze({ value })).toEqual({ value });
  });

  it('leaves functions as they are', () => {
    const { assemble } = deepFreeze({ assemble: () => 'list' });
    expect(Object.isFrozen(assemble)).toBe(false);
  });
});
