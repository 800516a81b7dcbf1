/** Negated unary tests pass exactly where the tests themselves do not. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTests } from '../../src/dmn/feel/unary-tests';
import { passes, resolve } from '../../src/engine/internal';
import { runs } from '../support/runs';

const bound = fc.integer({ min: 0, max: 6 });
const test = fc.oneof(
  bound.map(String),
  fc.tuple(fc.constantFrom('<', '<=', '>', '>='), bound).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('[', '(', ']'), bound, bound, fc.constantFrom(']', ')', '['))
    .map(([open, least, greatest, close]) => `${open}${least}..${greatest}${close}`),
);
const values = Array.from({ length: 17 }, (_, index) => index / 2 - 1);

it('not(…) of numbers and ranges in any number', () => {
  fc.assert(
    fc.property(fc.array(test, { minLength: 1, maxLength: 5 }), (tests) => {
      const passing = (text: string): readonly boolean[] =>
        values.map((value) => passes(resolve(readTests(text) ?? null, {}), value));
      expect(passing(`not(${tests.join(', ')})`)).toEqual(passing(tests.join(', ')).map((each) => !each));
    }),
    { numRuns: runs(500) },
  );
});
