import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decisions } from '../../src/rules/decisions';
import { InvalidFactsError, type FactProblem } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { decisionIds } from './classes';
import { runs } from '../support/runs';

const { smallMicroEnterprise } = decisions;

/** What is wrong with the facts. */
function problemsOf(facts: unknown): readonly FactProblem[] {
  const answer = smallMicroEnterprise.safeDecide(facts);
  return answer.status === 'invalid' ? answer.problems : [];
}

/** Code and place of everything that is wrong. */
function slips(facts: unknown): readonly string[] {
  return problemsOf(facts).map(({ code, path }) => [code, ...path].join(' '));
}

/** The error that deciding throws. */
function errorOf(facts: unknown): InvalidFactsError {
  try {
    smallMicroEnterprise.decide(facts as Facts); // no facts at all: that is what is tested
  } catch (error) {
    if (error instanceof InvalidFactsError) return error;
  }
  throw new Error('Deciding did not throw InvalidFactsError');
}

describe('bad facts', () => {
  const bad = { voltageLevel: '10KV', equipmentCapacityKw: Number.NaN, smallMicro: true };

  it('are all reported at once, with what was expected', () => {
    expect(problemsOf(bad)).toEqual([
      {
        code: 'unknown-value',
        path: ['voltageLevel'],
        expected: expect.stringContaining('10kV') as string,
        received: expect.stringContaining('10KV') as string,
      },
      {
        code: 'not-finite',
        path: ['equipmentCapacityKw'],
        expected: expect.stringContaining('number') as string,
        received: expect.stringContaining('NaN') as string,
      },
      {
        code: 'unknown-fact',
        path: ['smallMicro'],
        expected: 'a fact of the vocabulary',
        received: expect.stringContaining('true') as string,
      },
    ]);
  });

  it('are one error of a known code, with every problem, each named in the message', () => {
    const error = errorOf(bad);
    expect(error.code).toBe('invalid-facts');
    expect(error.name).toBe('InvalidFactsError');
    expect(error.problems).toEqual(problemsOf(bad));
    expect(Object.isFrozen(error.problems)).toBe(true);
    for (const name of Object.keys(bad)) expect(error.message).toContain(name);
  });

  it('are refused by every decision, whether it reads them or not', () => {
    for (const id of decisionIds) {
      expect(decisions[id].safeDecide(bad)).toMatchObject({ status: 'invalid', problems: { length: 3 } });
    }
  });

  it.each<readonly [value: string, facts: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 160],
    ['a text', 'usage'],
    ['a symbol', Symbol('facts')],
    ['a bigint', 160n],
    ['a function', () => ({})],
    ['a list', [{ usage: 'residential' }]],
    ['an empty list', []],
  ])('%s is no object of facts', (_, facts) => {
    expect(slips(facts)).toEqual(['not-an-object']);
    expect(errorOf(facts).problems).toEqual(problemsOf(facts));
  });

  it.each<readonly [value: string, facts: unknown, problems: readonly string[]]>([
    ['null is no value', { usage: null }, ['wrong-type usage']],
    ['a list is no value', { usage: ['residential'] }, ['wrong-type usage']],
    ['a text is no truth value', { temporarySupply: 'true' }, ['wrong-type temporarySupply']],
    ['a number is no truth value', { temporarySupply: 1 }, ['wrong-type temporarySupply']],
    ['an object is no truth value', { temporarySupply: new Boolean(true) }, ['wrong-type temporarySupply']],
    ['a text is no number', { equipmentCapacityKw: '160' }, ['wrong-type equipmentCapacityKw']],
    ['a bigint is no number', { equipmentCapacityKw: 160n }, ['wrong-type equipmentCapacityKw']],
    ['an object is no number', { equipmentCapacityKw: new Number(160) }, ['wrong-type equipmentCapacityKw']],
    ['infinity', { equipmentCapacityKw: Infinity }, ['not-finite equipmentCapacityKw']],
    ['minus infinity', { substitutionShare: -Infinity }, ['not-finite substitutionShare']],
    ['less than nothing', { equipmentCapacityKw: -Number.MIN_VALUE }, ['out-of-range equipmentCapacityKw']],
    ['more than everything', { substitutionShare: 1 + Number.EPSILON }, ['out-of-range substitutionShare']],
    ['an empty text', { usage: '' }, ['unknown-value usage']],
    ['a text with a blank', { usage: 'residential ' }, ['unknown-value usage']],
    ['the name of a method', { usage: 'toString' }, ['unknown-value usage']],
    ['a symbol', { usage: Symbol('residential') }, ['wrong-type usage']],
    ['a fact by another name', { Usage: 'residential' }, ['unknown-fact Usage']],
    ['a fact named like a method', { toString: 'residential' }, ['unknown-fact toString']],
    [
      'a fact named constructor',
      { constructor: 1, hasOwnProperty: 1 },
      ['unknown-fact constructor', 'unknown-fact hasOwnProperty'],
    ],
  ])('%s', (_, facts, problems) => {
    expect(slips(facts)).toEqual(problems);
  });

  it('may be an own __proto__, and are not taken from the prototype', () => {
    expect(slips(JSON.parse('{ "__proto__": { "usage": "residential" } }'))).toEqual(['unknown-fact __proto__']);
    const inherited: unknown = Object.create({ usage: 'residential', nonsense: 1 });
    expect(smallMicroEnterprise.safeDecide(inherited)).toEqual(smallMicroEnterprise.decide({}));
  });

  it('describe a huge text briefly', () => {
    const huge = 'x'.repeat(1_000_000);
    expect(errorOf({ usage: huge }).message.length).toBeLessThan(1_000);
    expect(errorOf({ usage: [huge] }).message.length).toBeLessThan(1_000);
  });
});

describe('unusual but valid facts', () => {
  it('are an object without a prototype', () => {
    const facts: unknown = Object.assign(Object.create(null) as object, { usage: 'residential' });
    expect(smallMicroEnterprise.safeDecide(facts)).toBe(smallMicroEnterprise.decide({ usage: 'residential' }));
  });

  it('are minus zero', () => {
    expect(smallMicroEnterprise.decide({ equipmentCapacityKw: -0 })).toEqual(
      smallMicroEnterprise.decide({ equipmentCapacityKw: 0 }),
    );
  });

  it('are the greatest number', () => {
    expect(smallMicroEnterprise.decide({ equipmentCapacityKw: Number.MAX_VALUE })).toMatchObject({ outcome: false });
  });

  it('are read through a getter, once', () => {
    let reads = 0;
    const facts = {
      get usage() {
        reads += 1;
        return reads === 1 ? ('residential' as const) : ('industrialCommercial' as const);
      },
    };
    expect(smallMicroEnterprise.decide(facts)).toMatchObject({ status: 'decided', outcome: false });
    expect(reads).toBe(1);
  });

  it('may have a symbol, which is ignored', () => {
    expect(smallMicroEnterprise.safeDecide({ usage: 'residential', [Symbol('note')]: 1 })).toMatchObject({
      outcome: false,
    });
  });
});

function refuse(): never {
  throw new Error('no');
}

/** Facts that throw when they are handled in one way. */
function hostile(trap: keyof ProxyHandler<object>): unknown {
  return new Proxy({ usage: 'residential' }, { [trap]: refuse });
}

describe('hostile facts', () => {
  it.each(['ownKeys', 'get', 'getOwnPropertyDescriptor'] as const)('are unreadable: %s', (trap) => {
    expect(slips(hostile(trap))).toEqual(['unreadable']);
    expect(errorOf(hostile(trap)).code).toBe('invalid-facts');
  });

  it.each(['getPrototypeOf', 'has', 'set', 'defineProperty', 'isExtensible', 'preventExtensions'] as const)(
    'are not noticed: %s',
    (trap) => {
      expect(smallMicroEnterprise.safeDecide(hostile(trap))).toMatchObject({ status: 'decided', outcome: false });
    },
  );

  it('are a getter that throws, and a revoked proxy', () => {
    const getter = {
      get usage(): string {
        throw new Error('no');
      },
    };
    expect(slips(getter)).toEqual(['unreadable']);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(slips(proxy)).toEqual(['unreadable']);
  });

  it('are values that cannot be described', () => {
    const untold = {
      toString: () => {
        throw new Error('no');
      },
      toJSON: () => {
        throw new Error('no');
      },
    };
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const usage of [untold, cyclic, hostile('get'), proxy]) expect(slips({ usage })).toEqual(['wrong-type usage']);
  });

  it('never make safeDecide throw', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const facts = fc.oneof(
      anything,
      fc.dictionary(
        fc.constantFrom('usage', 'equipmentCapacityKw', 'temporarySupply', 'nonsense', '__proto__'),
        anything,
      ),
    );
    fc.assert(
      fc.property(facts, fc.constantFrom(...decisionIds), (value, id) => {
        expect(['decided', 'open', 'invalid']).toContain(decisions[id].safeDecide(value).status);
      }),
      { numRuns: runs(2_000) },
    );
  });
});
