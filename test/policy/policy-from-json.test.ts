import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePolicy, neixiang2021, policyFromJson } from '../../src/policy';
import { problemsOf } from './problems-of';

const problemsIn = (value: unknown) => problemsOf(() => policyFromJson(value));

const throwing = (): never => {
  throw new Error('trap');
};

const trapped = (): object => new Proxy({}, { ownKeys: throwing });

const explosive = { get: throwing, enumerable: true };

const cyclic = (): object => {
  const loop: Record<string, unknown> = { id: 'cyclic' };
  loop['parameters'] = loop;
  loop['title'] = loop;
  return loop;
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe('policyFromJson', () => {
  it('reads the content of a policy file', () => {
    const text = '{ "extends": "neixiang2021", "id": "pilot", "parameters": { "smallMicroMaximumCapacityKw": 200 } }';
    expect(policyFromJson(JSON.parse(text))).toEqual(
      definePolicy({ id: 'pilot', parameters: { smallMicroMaximumCapacityKw: 200 } }),
    );
  });

  it('extends neixiang2021 when the file names nothing', () => {
    expect(policyFromJson({ id: 'pilot' })).toEqual({ ...neixiang2021, id: 'pilot' });
  });

  it.each([
    [{ id: 'x', extends: 'neixiang2020' }, ['extends'], 'unknown-policy', '"neixiang2020"'],
    [{ id: 'x', extends: {} }, ['extends'], 'wrong-type', 'an object'],
    [JSON.parse('{ "id": "x", "__proto__": { "id": "y" } }'), ['__proto__'], 'unknown-key', 'an object'],
    [
      JSON.parse('{ "id": "x", "parameters": { "__proto__": 1 } }'),
      ['parameters', '__proto__'],
      'unknown-parameter',
      '1',
    ],
  ])('%j has a problem at %j: %s', (value, path, code, received) => {
    expect(problemsIn(value)).toMatchObject([{ path, code, received }]);
  });

  it.each([
    ['undefined', () => undefined, 'missing', 'undefined'],
    ['null', () => null, 'wrong-type', 'null'],
    ['a string', () => 'neixiang2021', 'wrong-type', '"neixiang2021"'],
    ['a bigint', () => 34n, 'wrong-type', 'a bigint'],
    ['a symbol', () => Symbol('policy'), 'wrong-type', 'a symbol'],
    ['a function', () => throwing, 'wrong-type', 'a function'],
    ['an array', () => [], 'wrong-type', 'an array'],
    ['a revoked proxy', revoked, 'unreadable', 'an object'],
    ['a proxy that throws', trapped, 'unreadable', 'an object'],
    ['a getter that throws', () => Object.defineProperty({}, 'id', explosive), 'unreadable', 'an object'],
  ])('refuses %s', (_, make, code, received) => {
    expect(problemsIn(make())).toMatchObject([{ path: [], code, received }]);
  });

  it.each([
    ['a revoked proxy for an id', () => ({ id: revoked() }), ['id'], 'wrong-type'],
    ['a revoked proxy for a base', () => ({ id: 'x', extends: revoked() }), ['extends'], 'wrong-type'],
    ['a revoked proxy for a title', () => ({ id: 'x', title: revoked() }), ['title'], 'unreadable'],
    ['a proxy that throws for parameters', () => ({ id: 'x', parameters: trapped() }), ['parameters'], 'unreadable'],
    [
      'a number that throws when converted',
      () => ({ id: 'x', parameters: { lineTap10kVDays: { valueOf: throwing, toString: throwing } } }),
      ['parameters', 'lineTap10kVDays'],
      'not-a-number',
    ],
  ])('survives %s', (_, make, path, code) => {
    expect(problemsIn(make())).toMatchObject([{ path, code }]);
  });

  it('survives an object that contains itself', () => {
    const codes = problemsIn(cyclic()).map(({ path, code }) => `${path.join('.')}: ${code}`);
    expect(codes).toEqual([
      'title.id: unknown-key',
      'title.parameters: unknown-key',
      'title.title: unknown-key',
      'title.zh: missing',
      'title.en: missing',
      'parameters.id: unknown-parameter',
      'parameters.parameters: unknown-parameter',
      'parameters.title: unknown-parameter',
    ]);
  });

  it('reads each property once, so that a getter cannot change it', () => {
    let reads = 0;
    const value = {
      id: 'x',
      parameters: {
        get lineTap10kVDays() {
          reads += 1;
          return reads === 1 ? 5 : -5;
        },
      },
    };
    expect(policyFromJson(value).parameters.lineTap10kVDays).toBe(5);
    expect(reads).toBe(1);
  });

  it('never throws anything but its own error', () => {
    const key = fc.oneof(fc.constantFrom('id', 'extends', 'title', 'issuer', 'inForceFrom', 'parameters'), fc.string());
    const value = fc.oneof(fc.anything(), fc.dictionary(key, fc.anything()));
    fc.assert(
      fc.property(value, (anything) => {
        expect(Array.isArray(problemsIn(anything))).toBe(true);
      }),
    );
  });
});

describe('the policies that a file may extend', () => {
  it.each([null, 7, 'neixiang2021', [], new Map()])('are an object by their names, not %s', (others) => {
    expect(problemsOf(() => policyFromJson({ id: 'x' }, others as never))).toMatchObject([
      { path: ['others'], code: 'wrong-type', expected: 'an object of policies by their names' },
    ]);
  });
});

describe('a chain of policies', () => {
  const chain = (length: number): object =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [`p${index}`, { id: `p${index}`, extends: `p${index + 1}` }]),
    );

  it('may be long', () => {
    const others = { ...chain(99), p99: { id: 'p99', fees: ['meterFee'] } };
    expect(policyFromJson({ id: 'last', extends: 'p0' }, others).fees).toEqual(['meterFee']);
  });

  it('is refused if it is too long', () => {
    const others = { ...chain(3000), p3000: { id: 'p3000' } };
    expect(problemsOf(() => policyFromJson({ id: 'last', extends: 'p0' }, others))).toMatchObject([
      { code: 'out-of-range', expected: 'at most 100 policies that extend one another', received: '"p100"' },
    ]);
  });
});
