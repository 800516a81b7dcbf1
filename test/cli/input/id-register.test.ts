import { describe, expect, it } from 'vitest';
import { idRegister } from '../../../src/cli/input/id-register';

describe('idRegister', () => {
  it('distinguishes new ids from repeated ones', () => {
    const ids = idRegister();
    expect(['a', 'b', 'a', '', '', 'ab', 'ba'].map(ids.isNew)).toEqual([true, true, false, true, false, true, true]);
  });

  it('distinguishes a hundred thousand similar ids', () => {
    const ids = idRegister();
    const names = Array.from({ length: 100_000 }, (_, index) => `NX-2106-${String(index).padStart(6, '0')}`);
    expect(names.every(ids.isNew)).toBe(true);
    expect(names.some(ids.isNew)).toBe(false);
    expect(ids.isFull()).toBe(false);
  });

  it('stops recording when it is full, and reports this', () => {
    const ids = idRegister(4_096);
    const names = Array.from({ length: 4_000 }, (_, index) => String(index));
    names.forEach(ids.isNew);
    expect(ids.isFull()).toBe(true);
    expect(ids.isNew('0')).toBe(false);
    expect([ids.isNew('later'), ids.isNew('later')]).toEqual([true, true]);
  });
});
