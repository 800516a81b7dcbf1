/** Many rows at once are decided as each would be alone. */
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMany, type FactColumns } from '../../src/columns';
import {
  atLeast,
  atMost,
  collection,
  decisionTable,
  defineVocabulary,
  InvalidFactsError,
  lessThan,
  moreThan,
  ruleLanguage,
  type Decision,
  type FactsIn,
  type Language,
} from '../../src/engine';
import { decisionFrom } from '../../src/engine/decide/decision';
import { vocabulary, type Facts } from '../../src/facts';
import { decisions } from '../../src/rules/decisions';
import { valuesOf } from '../support/known-facts';
import { errorOf } from '../support/hostile';
import { runs } from '../support/runs';
import { protection } from '../engine/everyday';
import { completeCases, partialFacts } from '../engine/random-tables';

type AnyDecision = Decision<Language, unknown>;

const names = Object.keys(vocabulary) as (keyof Facts)[]; // of the vocabulary
const rows = fc.array(
  fc.record(Object.fromEntries(Object.entries(valuesOf).map(([name, values]) => [name, fc.constantFrom(...values)])), {
    requiredKeys: [],
  }),
  { minLength: 1, maxLength: 30 },
) as fc.Arbitrary<readonly Facts[]>;

/** Rows as lists. */
function listsOf(some: readonly Facts[]): FactColumns<Language> {
  return Object.fromEntries(names.map((name) => [name, some.map((row) => row[name] ?? null)]));
}

/** Rows as typed arrays: of numbers, or of the places of values. */
function arraysOf(some: readonly Facts[]): FactColumns<Language> {
  const columns = names.map((name) => {
    const fact = vocabulary[name];
    const values = some.map((row) => row[name]);
    if (fact.kind === 'number') return [name, Float64Array.from(values, (value) => Number(value ?? NaN))];
    const places: readonly unknown[] = fact.kind === 'oneOf' ? fact.values : [false, true];
    return [name, Int8Array.from(values, (value) => places.indexOf(value))];
  });
  return Object.fromEntries(columns) as FactColumns<Language>;
}

/** Some random rows of facts, all of which may be unknown. */
const randomRows = completeCases.chain((random) =>
  fc.tuple(fc.constant(random), fc.array(partialFacts(random.source.vocabulary), { minLength: 1, maxLength: 20 })),
);

/** The columns of a vocabulary as lists. */
function columnsOf(vocabularyOf: object, some: readonly Readonly<Record<string, unknown>>[]): FactColumns<Language> {
  const columns = Object.keys(vocabularyOf).map((name) => [name, some.map((row) => row[name] ?? null)]);
  return Object.fromEntries(columns) as FactColumns<Language>;
}

/** The sets of outcomes that are possible, row by row. */
function answersTo(decision: AnyDecision, columns: FactColumns<Language>): readonly unknown[] {
  const { possible, rows: places } = decideMany(decision, columns);
  return Array.from(places, (place) => possible[place]);
}

function oneByOne(decision: AnyDecision, some: readonly FactsIn<Language>[]): readonly unknown[] {
  return some.map((facts) => {
    const answer = decision.decide(facts);
    return answer.status === 'decided' ? [answer.outcome] : answer.possible;
  });
}

describe('many rows at once', () => {
  it('have the same outcomes as single rows, as lists and as typed arrays', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...Object.values(decisions)), (some, one) => {
        const decision = one as unknown as AnyDecision;
        const expected = oneByOne(decision, some);
        expect(answersTo(decision, listsOf(some))).toEqual(expected);
        expect(answersTo(decision, arraysOf(some))).toEqual(expected);
      }),
      { numRuns: runs(100) },
    );
  });

  it('have the same outcomes by any table, whatever it reads and whatever its hit policy', () => {
    fc.assert(
      fc.property(randomRows, ([{ source, figures }, some]) => {
        const parameters = { parameters: figures };
        const decision = decisionFrom<Language, unknown, string>(source, parameters);
        expect(answersTo(decision, columnsOf(source.vocabulary, some))).toEqual(oneByOne(decision, some));
      }),
      { numRuns: runs(200) },
    );
  });

  it('have the same outcomes for numbers with many cuts, whole numbers, days and texts', () => {
    const parcels = ruleLanguage({
      vocabulary: defineVocabulary({
        grams: { kind: 'number', minimum: 0 },
        pieces: { kind: 'integer', minimum: 1 },
        sent: { kind: 'date' },
        town: { kind: 'text' },
      }),
    });
    const price = decisionTable(parcels, {
      id: 'price',
      outcomes: Array.from({ length: 21 }, (_, index) => index),
      rows: [
        { id: 'far', when: { town: 'Urumqi', pieces: moreThan(3) }, outcome: 20, clauses: [] },
        { id: 'early', when: { sent: lessThan('2020-01-01') }, outcome: 19, clauses: [] },
        ...Array.from({ length: 18 }, (_, index) => ({
          id: `up to ${index}`,
          when: { grams: index % 2 === 0 ? atMost(index * 100) : lessThan(index * 100) },
          outcome: index,
          clauses: [],
        })),
        { id: 'heavier', outcome: 18, clauses: [] },
      ],
    });
    const some = Array.from({ length: 400 }, (_, index) => ({
      ...(index % 7 !== 0 && { grams: (index * 50) % 2000 }),
      ...(index % 5 !== 0 && { pieces: 1 + (index % 6) }),
      ...(index % 3 !== 0 && { sent: index % 2 === 0 ? '2019-12-31' : '2020-01-01' }),
      ...(index % 11 !== 0 && { town: index % 2 === 0 ? 'Urumqi' : 'Chifeng' }),
    }));
    const decision = price as unknown as AnyDecision;
    const lists = columnsOf(parcels.vocabulary, some);
    const numbers = {
      grams: Float64Array.from(some, ({ grams }) => grams ?? NaN),
      pieces: Float64Array.from(some, ({ pieces }) => pieces ?? NaN),
    };
    expect(answersTo(decision, lists)).toEqual(oneByOne(decision, some));
    expect(answersTo(decision, { ...lists, ...numbers })).toEqual(oneByOne(decision, some));
  });

  it('have the same outcomes by a table too large for a diagram, unless too many are possible', () => {
    const vocabularyOf = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`fact${index}`, { kind: 'boolean' as const }]),
    );
    const many = collection(ruleLanguage({ vocabulary: defineVocabulary(vocabularyOf) }), {
      id: 'many',
      rows: Object.keys(vocabularyOf).map((name) => ({ id: name, when: { [name]: true }, outcome: name, clauses: [] })),
    }) as unknown as AnyDecision;
    const rowOf = (number: number, known: number): Readonly<Record<string, boolean>> =>
      Object.fromEntries(
        Object.keys(vocabularyOf)
          .slice(0, known)
          .map((name, place) => [name, (number + place) % 3 === 0]),
      );
    const some = [rowOf(0, 40), rowOf(1, 40), rowOf(2, 35)];
    expect(answersTo(many, columnsOf(vocabularyOf, some))).toEqual(oneByOne(many, some));
    expect(() => decideMany(many, columnsOf(vocabularyOf, [rowOf(0, 40), rowOf(0, 3)]))).toThrow(
      /table-too-large: many/,
    );
  });

  it('refuse two rows that apply in a table of unique rows', () => {
    const sums = ruleLanguage({ vocabulary: defineVocabulary({ share: { kind: 'number', minimum: 0, maximum: 1 } }) });
    const grade = decisionTable(sums, {
      id: 'grade',
      hitPolicy: 'unique',
      outcomes: ['low', 'high'],
      rows: [
        { id: 'low', when: { share: atMost(0.5) }, outcome: 'low', clauses: [] },
        { id: 'high', when: { share: atLeast(0.5) }, outcome: 'high', clauses: [] },
      ],
    });
    expect(Array.from(decideMany(grade, { share: [0.4, 0.6] }).rows)).toEqual([0, 1]);
    expect(() => decideMany(grade, { share: [0.4, 0.5] })).toThrow(/overlapping-rows: grade/);
  });

  it('may be more than one block', () => {
    const values = Object.entries(valuesOf);
    const some = Array.from({ length: 10_001 }, (_, row) =>
      Object.fromEntries(
        values.flatMap(([name, all], place) => {
          const number = (row * (place + 3)) % (all.length + 1);
          return number === all.length ? [] : [[name, all[number]]];
        }),
      ),
    ) as readonly Facts[];
    const decision = decisions.investmentBoundary as unknown as AnyDecision;
    expect(answersTo(decision, arraysOf(some))).toEqual(oneByOne(decision, some));
  });

  it('leave a fact without a column unknown, and no row without columns', () => {
    const { possible, rows: places } = decideMany(protection, { sky: ['rain', 'clear', undefined] });
    expect(Array.from(places, (place) => possible[place])).toEqual([
      ['nothing', 'raincoat', 'umbrella'],
      ['nothing'],
      ['nothing', 'raincoat', 'umbrella'],
    ]);
    expect(decideMany(protection, {})).toEqual({ possible: [], rows: new Uint32Array() });
  });

  it('may have more combinations than exact numbers', () => {
    const many = Object.values(decisions).find(({ facts }) => facts.length > 8) as unknown as AnyDecision;
    const some = Array.from({ length: 200 }, (_, index): Facts => ({
      equipmentCapacityKw: index,
      substitutionShare: index / 200,
    }));
    expect(answersTo(many, listsOf(some))).toEqual(oneByOne(many, some));
  });

  it('may be given as 64-bit whole numbers, read exactly', () => {
    const counted = ruleLanguage({
      vocabulary: defineVocabulary({
        count: { kind: 'integer', minimum: -5 },
        share: { kind: 'number', minimum: 0 },
        size: { kind: 'oneOf', values: ['small', 'large'] },
        late: { kind: 'boolean' },
      }),
    });
    const most = Number.MAX_SAFE_INTEGER;
    const sorted = decisionTable(counted, {
      id: 'sorted',
      outcomes: ['least', 'many', 'half', 'large', 'late', 'other'],
      rows: [
        { id: 'least', when: { count: atMost(-1) }, outcome: 'least', clauses: [] },
        { id: 'many', when: { count: atLeast(most) }, outcome: 'many', clauses: [] },
        { id: 'half', when: { share: moreThan(2) }, outcome: 'half', clauses: [] },
        { id: 'large', when: { size: 'large' }, outcome: 'large', clauses: [] },
        { id: 'late', when: { late: true }, outcome: 'late', clauses: [] },
        { id: 'other', outcome: 'other', clauses: [] },
      ],
    });
    const columns = {
      count: BigInt64Array.from([-5n, -1n, 0n, BigInt(most) - 1n, BigInt(most), 1n, 1n, 1n]),
      share: BigUint64Array.from([0n, 0n, 2n, 0n, 0n, 3n, 0n, 0n]),
      size: BigInt64Array.from([0n, 0n, 0n, 0n, 0n, 0n, 1n, -1n]),
      late: BigUint64Array.from([0n, 0n, 0n, 1n, 0n, 0n, 0n, 0n]),
    };
    const lists = {
      count: [-5, -1, 0, most - 1, most, 1, 1, 1],
      share: [0, 0, 2, 0, 0, 3, 0, 0],
      size: ['small', 'small', 'small', 'small', 'small', 'small', 'large', null],
      late: [false, false, false, true, false, false, false, false],
    } as const;
    expect(decideMany(sorted, columns)).toEqual(decideMany(sorted, lists));
    const bad = { count: BigInt64Array.from([2n ** 53n + 1n, -6n]), size: BigInt64Array.from([2n, 0n]) };
    expect(errorOf(() => decideMany(sorted, bad))).toMatchObject({
      problems: [
        { path: ['count', 0], code: 'out-of-range', received: '9007199254740993' },
        { path: ['count', 1], code: 'out-of-range', received: '-6' },
        { path: ['size', 0], received: '2' },
      ],
    });
    expect(errorOf(() => decideMany(sorted, { share: BigInt64Array.from([2n ** 60n]) }))).toMatchObject({
      problems: [{ path: ['share', 0], received: '1152921504606846976' }],
    });
  });

  it('may be given in any typed array that a database returns', () => {
    const onFoot = [1, 0, 1];
    const windKmh = [10, 80, 250];
    const sky = ['rain', 'rain', 'clear'];
    const expected = answersTo(protection, { sky, windKmh, onFoot: onFoot.map(Boolean) });
    for (const kind of [Uint8Array, Uint16Array, Uint32Array, Int8Array, Int16Array, Int32Array, Float32Array]) {
      expect(answersTo(protection, { sky, windKmh: Uint8Array.from(windKmh), onFoot: kind.from(onFoot) })).toEqual(
        expected,
      );
    }
  });

  it('may be given in typed arrays of another realm', () => {
    const { numbers, places, bigInts } = runInNewContext(
      '({ numbers: Float64Array.of(10, 80, 250), places: Uint8Array.of(1, 0, 1), bigInts: BigInt64Array.of(10n, 80n, 250n) })',
    ) as { readonly numbers: Float64Array; readonly places: Uint8Array; readonly bigInts: BigInt64Array };
    const expected = answersTo(protection, { windKmh: [10, 80, 250], onFoot: [true, false, true] });
    expect(answersTo(protection, { windKmh: numbers, onFoot: places })).toEqual(expected);
    expect(answersTo(protection, { windKmh: bigInts, onFoot: places })).toEqual(expected);
  });

  it('may not be given as bytes without numbers', () => {
    expect(problemsOf({ windKmh: new DataView(new ArrayBuffer(8)), onFoot: new ArrayBuffer(8) })).toEqual([
      'windKmh: a list or a typed array, an instance of DataView',
      'onFoot: a list or a typed array, an instance of ArrayBuffer',
    ]);
  });

  it('name every invalid value, by fact and row', () => {
    const columns = {
      sky: ['rain', 'hail', null],
      windKmh: Float64Array.of(1, -1, NaN),
      onFoot: Int8Array.of(1, 2, -1),
    };
    expect(problemsOf(columns)).toEqual([
      'sky.1: one of "clear", "cloudy", "rain", "snow", "hail"',
      'windKmh.1: a number of at least 0 km/h, -1',
      'onFoot.1: one of false, true, 2',
    ]);
  });

  it('name invalid columns, columns of unknown facts, and columns of another length', () => {
    const columns = { sky: ['rain', 'rain'], windKmh: [1], onFoot: 'yes', toString: [1, 2] };
    expect(problemsOf(columns)).toEqual([
      'windKmh: 2 rows, 1',
      'onFoot: a list or a typed array, "yes"',
      'toString: a fact of the vocabulary, an array',
    ]);
  });

  it('name at most a thousand invalid values', () => {
    expect(problemsOf({ sky: Array.from({ length: 5000 }, () => 'hail') })).toHaveLength(1000);
  });

  it('do not change their input, and share frozen values', () => {
    const sky = Object.freeze(['rain', null] as const);
    const answers = decideMany(protection, { sky });
    expect(
      Object.isFrozen(answers) && Object.isFrozen(answers.possible) && answers.possible.every(Object.isFrozen),
    ).toBe(true);
  });
});

describe('a list that cannot be read', () => {
  const throwing = (name: string): object =>
    new Proxy(['rain'], {
      get: (list, asked) => {
        if (asked === name) throw new RangeError('of another');
        return Reflect.get(list, asked) as unknown;
      },
    });

  it.each([
    ['0', 'sky: readable values, an array'],
    ['length', 'sky: a list or a typed array, an array'],
  ])('is a problem of its fact: %s', (name, problem) => {
    expect(problemsOf({ sky: throwing(name) })).toEqual([problem]);
  });
});

function problemsOf(columns: object): readonly string[] {
  try {
    decideMany(protection, columns as never); // wrong on purpose
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    return error.problems.map(({ path, expected, received }) => `${path.join('.')}: ${expected}, ${received}`);
  }
  return [];
}
