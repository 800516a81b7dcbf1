import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidFactsError } from '../../src/engine';
import { factReader } from '../../src/engine/compile/read-facts';
import { postage, protection, reader } from './everyday';

const problemsOf = (facts: unknown) => {
  const answer = postage.safeDecide(facts);
  return answer.status === 'invalid' ? answer.problems : [];
};

describe('facts of the vocabulary', () => {
  it.each([
    ['left out', {}],
    ['undefined', { weightKg: undefined, destination: undefined, insured: undefined }],
    ['not read by the decision', { insured: true }],
    ['without a prototype', Object.create(null)],
    ['inherited, hence not given', Object.create({ destination: 'overseas' })],
    ['behind a symbol', { [Symbol('destination')]: 'overseas' }],
    ['hidden from enumeration', Object.defineProperty({}, 'destination', { value: 'overseas' })],
  ])('may be %s', (_, facts: unknown) => {
    expect(postage.safeDecide(facts)).toEqual(postage.decide({}));
  });

  it.each([
    ['the minimum', { weightKg: 0 }],
    ['minus zero', { weightKg: -0 }],
    ['the maximum', { weightKg: 31.5 }],
    ['anything large without a maximum', { lengthCm: Number.MAX_VALUE }],
  ])('take %s', (_, facts) => {
    expect(problemsOf(facts)).toEqual([]);
  });

  it('are own properties, also beside inherited ones', () => {
    const inheriting: unknown = Object.create(
      { destination: 'overseas', colour: 'red' },
      {
        weightKg: { value: 0.5, enumerable: true },
        lengthCm: { value: 30, enumerable: true },
      },
    );
    expect(postage.safeDecide(inheriting)).toEqual(postage.decide({ weightKg: 0.5, lengthCm: 30 }));
    expect(postage.safeDecide(new Proxy(Object(inheriting), {}))).toEqual(
      postage.decide({ weightKg: 0.5, lengthCm: 30 }),
    );
  });

  it('are read the same whatever was read before, in any order and number', () => {
    const names = fc.shuffledSubarray(['weightKg', 'lengthCm', 'destination', 'insured', 'colour', 'shape']);
    const values: Readonly<Record<string, unknown>> = {
      weightKg: 0.5,
      lengthCm: 90,
      destination: 'overseas',
      insured: true,
    };
    const written = (chosen: readonly string[]) => Object.fromEntries(chosen.map((name) => [name, values[name]]));
    const remembering = factReader(postage.graph().variables).read;
    fc.assert(
      fc.property(names, (chosen) => {
        const facts = written(chosen);
        expect(remembering(facts)).toEqual(factReader(postage.graph().variables).read(facts));
        expect(remembering({ ...facts, colour: 'red' })).toMatchObject({ problems: [{ path: ['colour'] }] });
      }),
    );
  });

  it('are not changed', () => {
    const facts = { destination: 'overseas', weightKg: undefined } as const;
    postage.decide(facts);
    expect(facts).toEqual({ destination: 'overseas', weightKg: undefined });
    expect(Object.isFrozen(facts)).toBe(false);
  });
});

describe('a value that is not an object of facts', () => {
  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    ['facts', '"facts"'],
    [7, '7'],
    [NaN, 'NaN'],
    [true, 'true'],
    [10n, 'a bigint'],
    [Symbol('facts'), 'a symbol'],
    [() => ({}), 'a function'],
    [[], 'an array'],
    [['destination'], 'an array'],
  ])('%o', (facts, received) => {
    expect(problemsOf(facts)).toEqual([{ code: 'not-an-object', path: [], expected: 'an object of facts', received }]);
  });

  it.each([
    [
      'a getter that throws',
      {
        get weightKg(): number {
          throw new Error('no');
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    ['a revoked proxy', revoked()],
  ])('%s', (_, facts) => {
    expect(problemsOf(facts)).toMatchObject([{ code: 'unreadable', path: [] }]);
  });
});

it('a fact that a getter removes before it is read is unknown', () => {
  expect(postage.safeDecide(selfish())).toEqual(postage.decide({ weightKg: 1, insured: true }));
});

describe('bad facts', () => {
  it.each([
    ['weightKg', '3', 'wrong-type', 'a number from 0 to 31.5 kg', '"3"'],
    ['weightKg', null, 'wrong-type', 'a number from 0 to 31.5 kg', 'null'],
    ['weightKg', NaN, 'not-finite', 'a number from 0 to 31.5 kg', 'NaN'],
    ['weightKg', Infinity, 'not-finite', 'a number from 0 to 31.5 kg', 'Infinity'],
    ['weightKg', -0.001, 'out-of-range', 'a number from 0 to 31.5 kg', '-0.001'],
    ['weightKg', 31.6, 'out-of-range', 'a number from 0 to 31.5 kg', '31.6'],
    ['weightKg', [3], 'wrong-type', 'a number from 0 to 31.5 kg', 'an array'],
    ['weightKg', Object(3), 'wrong-type', 'a number from 0 to 31.5 kg', 'an instance of Number'],
    ['lengthCm', -1, 'out-of-range', 'a number of at least 0 cm', '-1'],
    ['lengthCm', -Infinity, 'not-finite', 'a number of at least 0 cm', '-Infinity'],
    ['destination', 'Overseas', 'unknown-value', 'one of "domestic", "neighbouring", "overseas"', '"Overseas"'],
    ['destination', '', 'unknown-value', 'one of "domestic", "neighbouring", "overseas"', '""'],
    ['destination', 2, 'wrong-type', 'one of "domestic", "neighbouring", "overseas"', '2'],
    ['insured', 'true', 'wrong-type', 'one of false, true', '"true"'],
    ['insured', 0, 'wrong-type', 'one of false, true', '0'],
    ['insured', null, 'wrong-type', 'one of false, true', 'null'],
    ['toString', 'x', 'unknown-fact', 'a fact of the vocabulary', '"x"'],
    ['constructor', 1, 'unknown-fact', 'a fact of the vocabulary', '1'],
    ['WeightKg', 1n, 'unknown-fact', 'a fact of the vocabulary', 'a bigint'],
  ])('%s: %o', (name, value: unknown, code, expected, received) => {
    expect(problemsOf({ [name]: value })).toEqual([{ code, path: [name], expected, received }]);
  });

  it('are reported under the name __proto__ too', () => {
    expect(problemsOf(JSON.parse('{ "__proto__": { "weightKg": 3 } }'))).toMatchObject([
      { code: 'unknown-fact', path: ['__proto__'], received: 'an object' },
    ]);
  });

  it('are all reported at once, in their order', () => {
    const facts: unknown = { insured: 1, weightKg: NaN, colour: 'red', destination: 'overseas' };
    expect(problemsOf(facts).map(({ path }) => path)).toEqual([['insured'], ['weightKg'], ['colour']]);
  });

  it('are quoted in part when they are long', () => {
    const [problem] = problemsOf({ destination: 'x'.repeat(100_000) });
    expect(problem?.received.length).toBeLessThan(120);
  });

  it('are frozen', () => {
    const answer = postage.safeDecide({ weightKg: -1 });
    const frozen = answer.status === 'invalid' && [
      answer,
      answer.problems,
      answer.problems[0],
      answer.problems[0]?.path,
    ];
    expect(frozen && frozen.every(Object.isFrozen)).toBe(true);
  });
});

describe('any value at all', () => {
  it('gets an answer and never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
        (facts) => {
          for (const decision of [postage, protection, reader]) {
            expect(['decided', 'open', 'invalid']).toContain(decision.safeDecide(facts).status);
          }
        },
      ),
    );
  });

  it('is refused by decide exactly when safeDecide calls it invalid', () => {
    const values = fc.oneof(fc.constantFrom('overseas', true, 3, undefined), fc.anything());
    const facts = fc.record({ weightKg: values, destination: values, insured: values }, { requiredKeys: [] });
    fc.assert(
      fc.property(facts, (given) => {
        const safe = postage.safeDecide(given);
        const decide = () => postage.decide(given as Parameters<typeof postage.decide>[0]);
        if (safe.status === 'invalid') expect(decide).toThrow(InvalidFactsError);
        else expect(decide()).toEqual(safe);
      }),
    );
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function selfish(): object {
  const facts: { readonly weightKg: number; lengthCm?: unknown; insured: boolean } = {
    get weightKg() {
      delete facts.lengthCm;
      return 1;
    },
    lengthCm: 'long',
    insured: true,
  };
  return facts;
}
