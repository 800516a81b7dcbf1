import { expect, it } from 'vitest';

import { distinct } from '../../src/plain/distinct';

it.each<[string, readonly unknown[], readonly unknown[]]>([
  ['nothing', [], []],
  ['plain values', [3, '3', 3, null, true, null], [3, '3', null, true]],
  ['lists and records by their content', [[1, 2], { a: 1 }, [1, 2], { a: 1 }, [2, 1]], [[1, 2], { a: 1 }, [2, 1]]],
  [
    'whatever the order of the fields',
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1, b: 2 }],
  ],
])('%s', (_, values, once) => {
  expect(distinct(values)).toEqual(once);
});
