/** Many rows at once are decided as each would be alone. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMany, type FactColumns } from '../../src/columns';
import { InvalidFactsError, type Decision, type Language } from '../../src/engine';
import { vocabulary, type Facts } from '../../src/facts';
import { decisions } from '../../src/rules/decisions';
import { valuesOf } from '../support/known-facts';
import { protection } from '../engine/everyday';

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

/** The sets of outcomes that are possible, row by row. */
function told(decision: AnyDecision, columns: FactColumns<Language>): readonly unknown[] {
  const { possible, rows: places } = decideMany(decision, columns);
  return Array.from(places, (place) => possible[place]);
}

function oneByOne(decision: AnyDecision, some: readonly Facts[]): readonly unknown[] {
  return some.map((facts) => {
    const answer = decision.decide(facts);
    return answer.status === 'decided' ? [answer.outcome] : answer.possible;
  });
}

describe('many rows at once', () => {
  it('are decided as each is alone, as lists and as typed arrays', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...Object.values(decisions)), (some, one) => {
        const decision = one as unknown as AnyDecision;
        const expected = oneByOne(decision, some);
        expect(told(decision, listsOf(some))).toEqual(expected);
        expect(told(decision, arraysOf(some))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
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

  it('may be more than an exact number tells apart', () => {
    const many = Object.values(decisions).find(({ facts }) => facts.length > 8) as unknown as AnyDecision;
    const some = Array.from({ length: 200 }, (_, index): Facts => ({
      equipmentCapacityKw: index,
      substitutionShare: index / 200,
    }));
    expect(told(many, listsOf(some))).toEqual(oneByOne(many, some));
  });

  it('name every value that is none, by fact and row', () => {
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

  it('name columns that are none, of no fact, or of another length', () => {
    const columns = { sky: ['rain', 'rain'], windKmh: [1], onFoot: 'yes', toString: [1, 2] };
    expect(problemsOf(columns)).toEqual([
      'windKmh: 2 rows, 1',
      'onFoot: a list or a typed array, "yes"',
      'toString: a fact of the vocabulary, an array',
    ]);
  });

  it('name a thousand bad values at most', () => {
    expect(problemsOf({ sky: Array.from({ length: 5000 }, () => 'hail') })).toHaveLength(1000);
  });

  it('change nothing that was given, and what they share is frozen', () => {
    const sky = Object.freeze(['rain', null] as const);
    const answers = decideMany(protection, { sky });
    expect(
      Object.isFrozen(answers) && Object.isFrozen(answers.possible) && answers.possible.every(Object.isFrozen),
    ).toBe(true);
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
