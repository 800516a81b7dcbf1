import { expect, it } from 'vitest';
import { policies } from '../../examples/policies/side-by-side';
import { areEqual, policyDifferences } from '../../src/cli/diff/policy-differences';

it('the example policies differ pairwise, and equal themselves', () => {
  const pairs = [...policies].flatMap(([one, before]) =>
    [...policies].flatMap(([other, after]) => (one <= other ? [{ one, other, before, after }] : [])),
  );
  const alike = pairs.filter(({ before, after }) => areEqual(policyDifferences(before, after)));
  expect(alike.map(({ one, other }) => [one, other])).toEqual([...policies.keys()].map((name) => [name, name]));
}, 60_000);
