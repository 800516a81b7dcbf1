import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, lessThan, moreThan, noneOf, oneOf, parameter, type AnyTest } from '../../src/engine';
import { resolve, type Resolved } from '../../src/engine/terms/parameter-reference';
import { intervalOf, partitionOf } from '../../src/engine/compile/partition';
import { passes } from '../../src/engine/terms/unary-test';
import { runs } from '../support/runs';

const weight = { kind: 'number', minimum: 0, maximum: 10 } as const;
const unbounded = { kind: 'number', minimum: 0 } as const;
const above = (operand: number) => partitionOf(unbounded, [{ test: 'moreThan', operand }]).values;

describe('the classes of facts that are not numbers', () => {
  it('are their values, tested or not', () => {
    expect(partitionOf({ kind: 'boolean' }, []).values).toEqual([false, true]);
    expect(partitionOf({ kind: 'oneOf', values: ['a', 'b', 'c'] }, ['b']).values).toEqual(['a', 'b', 'c']);
  });

  it('and one number represents all untested ones: none of them is cut', () => {
    const truth = { kind: 'boolean' } as const;
    expect(partitionOf(truth, [])).toEqual({ definition: truth, isBoolean: true, values: [false, true], cuts: [] });
    expect(partitionOf(weight, [])).toEqual({ definition: weight, isBoolean: false, values: [0], cuts: [] });
  });
});

describe('the classes of a number', () => {
  it.each<[string, readonly AnyTest[], readonly number[]]>([
    ['no test: one class', [], [0]],
    ['one bound: two classes', [atMost(4)], [0, 10]],
    ['the same cut twice', [atMost(4), moreThan(4)], [0, 10]],
    ['cuts on both sides of a value', [atMost(4), lessThan(4)], [0, 4, 10]],
    ['equality', [4], [0, 4, 10]],
    ['one of', [oneOf(4, 6)], [0, 4, 5, 6, 10]],
    ['none of', [noneOf(6, 4)], [0, 4, 5, 6, 10]],
    ['between two bounds', [moreThan(2), moreThan(4)], [0, 4, 10]],
    ['open on both sides', [atMost(2), lessThan(4)], [0, 3, 4]],
    ['a sum of parameters', [atLeast(parameter('two', 'five'))], [0, 7]],
    ['at least the minimum: always', [atLeast(0)], [0]],
    ['less than the minimum: never', [lessThan(0)], [0]],
    ['at most the minimum', [atMost(0)], [0, 10]],
    ['more than the minimum', [moreThan(0)], [0, 10]],
    ['equal to the minimum', [0], [0, 10]],
    ['at most the maximum: always', [atMost(10)], [0]],
    ['more than the maximum: never', [moreThan(10)], [0]],
    ['at least the maximum', [atLeast(10)], [0, 10]],
    ['less than the maximum', [lessThan(10)], [0, 10]],
    ['equal to the maximum', [10], [0, 10]],
    ['beyond the bounds', [moreThan(-1), 11, oneOf(-3, 12)], [0]],
    ['no numbers', [true, 'four', null, oneOf('four')], [0]],
    ['never a number', [moreThan(Infinity), lessThan(NaN), oneOf(NaN)], [0]],
  ])('%s', (_, tests, values) => {
    const partition = partitionOf(weight, resolve(tests, { two: 2, five: 5 }));
    expect(partition.values).toEqual(values);
  });

  it('have a representative above the last cut when there is no maximum', () => {
    expect(partitionOf(unbounded, resolve([atMost(4)], {})).values).toEqual([0, 5]);
    expect(partitionOf(unbounded, resolve([moreThan(Number.MAX_VALUE)], {})).values).toEqual([0]);
  });

  it('have the largest number as representative if the next whole number is out of range', () => {
    expect(above(2 ** 53)).toEqual([0, Number.MAX_VALUE]);
    expect(above(2 ** 53 - 1)).toEqual([0, 2 ** 53]);
  });

  it('exist for a single possible value', () => {
    expect(
      partitionOf({ kind: 'number', minimum: 3, maximum: 3 }, resolve([3, atMost(3), moreThan(2)], {})).values,
    ).toEqual([3]);
  });

  const operands = fc.oneof(
    fc.integer({ min: -2, max: 12 }),
    fc.double({ min: 0, max: 10, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(2 ** 53, 2 ** 60, 1e300, 1.7e308, Number.MAX_VALUE, Number.MIN_VALUE),
  );
  const tests: fc.Arbitrary<Resolved<AnyTest>> = fc.oneof(
    operands,
    fc.record({ test: fc.constantFrom('oneOf', 'noneOf'), values: fc.array(operands, { minLength: 1, maxLength: 3 }) }),
    fc.record({ test: fc.constantFrom('atMost', 'moreThan', 'atLeast', 'lessThan'), operand: operands }),
  );
  const definitions = fc.constantFrom(weight, unbounded, {
    kind: 'number',
    minimum: -1e308,
    maximum: 1.7e308,
  } as const);

  it('represent every value in them: no test distinguishes a value from the representative of its class', () => {
    fc.assert(
      fc.property(definitions, fc.array(tests, { maxLength: 4 }), operands, (definition, made, value) => {
        fc.pre(value >= definition.minimum && value <= ('maximum' in definition ? definition.maximum : Infinity));
        const { cuts, values } = partitionOf(definition, made);
        const representative = values[intervalOf(value, cuts)];
        for (const test of made) expect(passes(test, representative)).toBe(passes(test, value));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are never empty: every representative is a value of the fact and in its own class', () => {
    const apart = fc.array(fc.integer({ min: -4, max: 24 }), { maxLength: 4 });
    fc.assert(
      fc.property(apart, fc.constantFrom('atMost', 'lessThan'), (halves, test) => {
        const made = halves.flatMap((half) => [half / 2, { test, operand: half / 2 }] as const);
        const { cuts, values } = partitionOf(weight, made);
        expect(values.map((value) => intervalOf(Number(value), cuts))).toEqual([...values.keys()]);
        expect(values.every((value) => Number(value) >= 0 && Number(value) <= 10)).toBe(true);
      }),
    );
  });
});
