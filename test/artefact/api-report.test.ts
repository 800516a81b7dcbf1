import { expect, it } from 'vitest';
import { apiReport } from '../../tools/generate/api-report';
import { drift } from '../../tools/generate/generated-files';

it('the surface of the package is the one that was reported', () => {
  expect(drift(apiReport())).toEqual([]);
}, 120_000);
