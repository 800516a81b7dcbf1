/** Prepared tests accept the same values. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predicateOf } from '../../src/engine/compile/predicate';
import type { Resolved } from '../../src/engine/terms/parameter-reference';
import { passes, type AnyTest } from '../../src/engine/terms/unary-test';
import { runs } from '../support/runs';

const numbers = fc.constantFrom(-1, 0, 0.5, 1, 1.5, 2, 3);
const days = fc.constantFrom('2021-02-28', '2021-03-01', '2021-03-02');
const values: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
  numbers,
  days,
  fc.constantFrom('', 'a', true, false, null),
);

/** Tests of every kind within each other, also ranges whose bounds are of two types or the wrong way round. */
const tests: fc.Arbitrary<Resolved<AnyTest>> = fc.letrec<{ test: Resolved<AnyTest>; simple: Resolved<AnyTest> }>(
  (tie) => ({
    simple: fc.oneof(
      values,
      fc.record({ test: fc.constantFrom('oneOf' as const, 'noneOf' as const), values: fc.array(values) }),
      fc.record({
        test: fc.constantFrom('atMost' as const, 'moreThan' as const, 'atLeast' as const, 'lessThan' as const),
        operand: fc.oneof(numbers, days),
      }),
    ),
    test: fc.oneof(
      { depthSize: 'small' },
      tie('simple'),
      fc.record({
        test: fc.constantFrom('between' as const, 'anyOf' as const),
        tests: fc.array(tie('test'), { minLength: 1, maxLength: 4 }),
      }),
    ),
  }),
).test;

describe('a prepared test', () => {
  it('accepts the values that pass the test', () => {
    fc.assert(
      fc.property(tests, fc.array(fc.oneof(values, fc.constant(undefined))), (test, tried) => {
        const holds = predicateOf(test);
        for (const value of tried) expect(holds(value)).toBe(passes(test, value));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('finds a value among many ranges, some within others', () => {
    const range = (from: number, to: number) => ({
      test: 'between' as const,
      tests: [
        { test: 'moreThan' as const, operand: from },
        { test: 'atMost' as const, operand: to },
      ],
    });
    const test = { test: 'anyOf' as const, tests: [range(5, 6), range(0, 10), range(2, 3), range(20, 21)] };
    const holds = predicateOf(test);
    expect([0, 0.1, 4, 10, 10.1, 20, 20.5, 21, 22].map(holds)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
