import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { performanceText, recordedRun } from '../../tools/bench/performance-page';
import { formatted } from '../../tools/generate/generated-files';

it('the page on performance is what the generator writes from the measures recorded in it', async () => {
  const path = 'docs/performance.md';
  const page = readFileSync(path, 'utf8');
  const [written] = await formatted([{ path, content: performanceText(recordedRun(page), 'en') }]);
  expect(page).toBe(written?.content);
});
